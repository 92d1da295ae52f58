package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestABoundBeyondWhichTheSourceLiesIsNotWritten(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"above it", "en", "The walker was paid 7,500 euros.", "de", "Die Wanderin bekam mehr als 10.000 Euro.", "Die Wanderin bekam 10.000 Euro."},
		{"below it", "de", "Die Arbeiten dauerten zehn Wochen.", "de", "Weniger als neun Wochen dauerten die Arbeiten.", "Neun Wochen dauerten die Arbeiten."},
		{"a comparative", "en", "The speech lasted 50 minutes.", "en", "The speech was shorter than half an hour.", "The speech was half an hour."},
		{"a share", "de", "Die Beteiligung lag bei 41 Prozent.", "en", "Turnout was more than 50 percent.", "Turnout was 50 percent."},
		{"two of them", "de", "An Bord waren 38 Menschen, der Mast war 9 Meter hoch.", "en", "The boat had more than 80 people aboard and a mast of at least 12 metres.",
			"The boat had 80 people aboard and a mast of 12 metres."},
		{"an amount that is about so large", "de", "Es kamen rund 300 Menschen.", "de", "Es kamen mindestens 900 Menschen.", "Es kamen 900 Menschen."},
		{"its own number", "de", "Telland wies 60 Diplomaten aus.", "en", "Telland expelled more than 60 diplomats.", "Telland expelled 61 diplomats."},
		{"its own number below", "de", "Telland wies sechs Diplomaten aus.", "de", "Telland wies weniger als sechs Diplomaten aus.", "Telland wies 5 Diplomaten aus."},
		{"its own number of many", "de", "Telland wies 500 Diplomaten aus.", "de", "Telland wies mehr als 500 Diplomaten aus.", "Telland wies mehr als 500 Diplomaten aus."},
		{"its own length of time", "de", "Der Rat beriet drei Stunden.", "de", "Der Rat beriet länger als drei Stunden.", "Der Rat beriet 4 Stunden."},
		{"its own length of time below", "de", "Der Rat beriet 90 Minuten.", "en", "The council met for less than 90 minutes.", "The council met for 89 minutes."},
		{"less than a single one", "en", "The tour takes one hour.", "de", "Die Führung dauert weniger als eine Stunde.", "Die Führung dauert 30 Minuten."},
		{"its own number of years", "de", "Sie war zehn Jahre im Amt.", "de", "Sie war mehr als zehn Jahre im Amt.", "Sie war mehr als zehn Jahre im Amt."},
		{"its own length of time, loosely", "de", "Der Rat beriet drei Stunden.", "de", "Der Rat beriet über drei Stunden.", "Der Rat beriet über drei Stunden."},
		{"one within it", "de", "Es kamen 1.200 Menschen.", "de", "Es kamen mehr als 900 Menschen.", "Es kamen mehr als 900 Menschen."},
		{"one within it and one beyond", "de", "Es kamen 300 Menschen, später 1.200 Menschen.", "de", "Es kamen mehr als 900 Menschen.", "Es kamen mehr als 900 Menschen."},
		{"one within it whose unit stands elsewhere", "de", "47 Prozent stimmten für ihn, für sie 29.", "de", "Weniger als 30 Prozent stimmten für sie.", "Weniger als 30 Prozent stimmten für sie."},
		{"likewise of a fraction", "de", "47 Prozent stimmten für ihn, für sie 29.", "de", "Weniger als ein Drittel stimmte für sie.", "Weniger als ein Drittel stimmte für sie."},
		{"a bound of the source", "en", "It prepared over 600 tax returns.", "en", "It prepared fewer than 600 tax returns.", "It prepared fewer than 600 tax returns."},
		{"another thing", "en", "The boat is 38 metres long.", "en", "The boat had more than 80 people aboard.", "The boat had more than 80 people aboard."},
		{"a claim that negates", "en", "The walker was paid 7,500 euros.", "en", "The walker never got more than 10,000 euros.", "The walker never got more than 10,000 euros."},
		{"what is nearly so", "de", "Der Pass war 31 Tage gesperrt.", "de", "Der Pass war fast zwei Monate gesperrt.", "Der Pass war fast zwei Monate gesperrt."},
		{"a bound behind its number", "en", "They stay for 20 minutes.", "en", "They stay for a month or more.", "They stay for a month or more."},
		{"a bound in the number itself", "de", "Es starben 90 Kinder.", "de", "Es starben Tausende Kinder.", "Es starben Tausende Kinder."},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := notation.Unbounded(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
