package held_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/held"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestWhatEndedTookPlace(t *testing.T) {
	for _, c := range []struct{ name, language, source, in, claim, want string }{
		{"a round", "en", "Norvik ended a fifth round of talks in Aarhus without a deal. The union left.", "en", "They met for a fifth round of talks.", "Norvik met for a fifth round of talks in Aarhus without a deal. The union left."},
		{"a round which was held", "en", "Norvik ended a fifth round of talks.", "en", "They held a fifth round of talks.", "Norvik held a fifth round of talks."},
		{"beside a German claim", "en", "The council has concluded its first meeting on the plan.", "de", "Der Rat hielt eine Sitzung ab.", "The council has held its first meeting on the plan."},
		{"a visit", "en", "The king wrapped up a three-day visit to Oslo.", "en", "The king visited Oslo.", "The king made a three-day visit to Oslo."},
		{"a match", "en", "Hallow finished the match with ten men.", "en", "Hallow played a match.", "Hallow played the match with ten men."},
		{"which ended", "en", "The talks in Aarhus ended on Friday.", "en", "The talks were held in Aarhus.", "The talks in Aarhus took place on Friday."},
		{"which was ended", "en", "The second session was concluded on Friday.", "en", "A second session was held.", "The second session was held on Friday."},
		{"one that was not cancelled", "en", "Norvik ended a fifth round of talks.", "en", "The fifth round of talks was cancelled.", "Norvik held a fifth round of talks (it was not cancelled)."},
		{"another one that was cancelled", "en", "Norvik ended a fifth round of talks.", "en", "The sixth round of talks was cancelled.", "Norvik held a fifth round of talks."},
		{"in German", "de", "Sie haben in Suhl die dritte Verhandlungsrunde ohne Ergebnis beendet.", "de", "Sie trafen sich in Suhl.", "Sie haben in Suhl die dritte Verhandlungsrunde ohne Ergebnis durchgeführt."},
		{"in the past", "de", "Die Minister beendeten am Montag ihr Treffen in Suhl.", "en", "The ministers met in Suhl.", "Die Minister haben am Montag ihr Treffen in Suhl durchgeführt."},
		{"in the past, held", "de", "Der Rat beendete am Montag seine Sitzung.", "de", "Der Rat hielt eine Sitzung ab.", "Der Rat hielt am Montag seine Sitzung ab."},
		{"on a day", "de", "Der Rat beendete am 7. Juni die vierte Anhörung.", "de", "Der Rat hielt eine Anhörung ab.", "Der Rat hielt am 7. Juni die vierte Anhörung ab."},
		{"closed", "de", "Sie schlossen ihre Klausur in Tann ab.", "de", "Sie trafen sich in Tann.", "Sie hielten ihre Klausur in Tann ab."},
		{"which went to its end", "de", "Die Gespräche in Suhl gingen am Montag ohne Ergebnis zu Ende.", "de", "Die Gespräche fanden in Suhl statt.", "Die Gespräche in Suhl fanden am Montag ohne Ergebnis statt."},
		{"a visit in German", "de", "Der König hat seinen Besuch in Oslo beendet.", "de", "Der König besuchte Oslo.", "Der König hat seinen Besuch in Oslo absolviert."},

		{"a strike", "en", "The union ended its strike.", "en", "The union held a strike.", "The union ended its strike."},
		{"a contract", "de", "Sie haben den Vertrag beendet.", "de", "Sie hielten den Vertrag.", "Sie haben den Vertrag beendet."},
		{"a contract that was closed", "de", "Sie schlossen in der Sitzung den Vertrag.", "de", "Sie hielten eine Sitzung ab.", "Sie schlossen in der Sitzung den Vertrag."},
		{"a contract closed at a meeting", "de", "Sie schlossen bei ihrem Treffen den Vertrag ab.", "de", "Sie trafen sich.", "Sie schlossen bei ihrem Treffen den Vertrag ab."},
		{"a strike at a meeting", "de", "Sie haben in ihrer Sitzung den Streik beendet.", "de", "Sie hielten eine Sitzung ab.", "Sie haben in ihrer Sitzung den Streik beendet."},
		{"a strike after a meeting", "de", "Sie beendeten nach einem Treffen den Streik.", "de", "Sie trafen sich.", "Sie beendeten nach einem Treffen den Streik."},
		{"a war", "en", "The treaty ended the war.", "en", "The war took place in Aarhus.", "The treaty ended the war."},
		{"a claim on its end", "en", "Norvik ended a round of talks.", "en", "They met until the round ended.", "Norvik ended a round of talks."},
		{"a claim that it goes on", "en", "Norvik ended the talks.", "en", "The talks that were held in Aarhus continue.", "Norvik ended the talks."},
		{"a claim on something else", "en", "Norvik ended a round of talks.", "en", "Norvik wants a deal.", "Norvik ended a round of talks."},
		{"what did not end", "en", "Norvik has not ended the talks.", "en", "Talks were held.", "Norvik has not ended the talks."},
		{"one who stops others", "de", "Die Polizei hat die Versammlung beendet.", "de", "Die Polizei hielt eine Versammlung ab.", "Die Polizei hat die Versammlung beendet."},
		{"what was broken off", "de", "Sie haben die Gespräche abgebrochen.", "de", "Sie hielten Gespräche ab.", "Sie haben die Gespräche abgebrochen."},
		{"another clause", "de", "Sie haben eine Sitzung, der Streik ist beendet.", "de", "Sie hielten eine Sitzung ab.", "Sie haben eine Sitzung, der Streik ist beendet."},
		{"another noun", "en", "They ended the strike after a meeting.", "en", "They held a meeting.", "They ended the strike after a meeting."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := held.Told(aliketest.Read(c.language, c.source, aliketest.Published), aliketest.Read(c.in, c.claim, value.Reference{})); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
