package frequency_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value/frequency"
)

func TestFrequenciesAreRelated(t *testing.T) {
	for _, c := range []struct {
		source, text, language, claim string
		want                          frequency.Relation
	}{
		{"de", "Der Bus fährt alle 20 Minuten.", "de", "Der Bus fährt dreimal pro Stunde.", frequency.Equal},
		{"de", "Der Bus fährt halbstündlich.", "en", "The bus runs every half hour.", frequency.Equal},
		{"de", "Der Bus fährt halbstündlich.", "en", "The bus runs every 30 minutes.", frequency.Equal},
		{"de", "Der Bus fährt im 15-Minuten-Takt.", "de", "Der Bus fährt viertelstündlich.", frequency.Equal},
		{"de", "Der Bus fährt im Halbstundentakt.", "de", "Der Bus fährt alle 30 Minuten.", frequency.Equal},
		{"de", "Der Bus fährt stündlich.", "en", "The bus runs once an hour.", frequency.Equal},
		{"de", "Der Bus fährt alle anderthalb Stunden.", "en", "The bus runs every 90 minutes.", frequency.Equal},
		{"de", "Der Rat tagt alle drei Monate.", "en", "The council meets quarterly.", frequency.Equal},
		{"de", "Der Rat tagt vierteljährlich.", "de", "Der Rat tagt viermal im Jahr.", frequency.Equal},
		{"de", "Der Müll wird alle zwei Wochen geholt.", "de", "Der Müll wird vierzehntäglich geholt.", frequency.Equal},
		{"de", "Der Müll wird jede zweite Woche geholt.", "en", "The rubbish is collected fortnightly.", frequency.Equal},
		{"en", "The paper appears biweekly.", "en", "The paper appears every two weeks.", frequency.Equal},
		{"en", "It runs every other day.", "de", "Sie fährt jeden zweiten Tag.", frequency.Equal},
		{"en", "It runs at ten-minute intervals.", "en", "It runs six times an hour.", frequency.Equal},
		{"en", "It runs twice daily.", "de", "Sie fährt zweimal am Tag.", frequency.Equal},
		{"de", "Takt neu 30 Min.", "de", "Die Linie fährt alle 30 Minuten.", frequency.Equal},
		{"de", "Im Sommer alle 20 Minuten, im Winter stündlich.", "de", "Im Winter alle 60 Minuten.", frequency.Equal},
		{"de", "Sie fährt alle 30 Minuten statt bisher stündlich.", "de", "Bisher fuhr sie stündlich.", frequency.Equal},

		{"de", "Die Fähre legt zweimal täglich ab.", "de", "Die Fähre legt einmal täglich ab.", frequency.Different},
		{"de", "Der Bus fährt alle 20 Minuten.", "de", "Der Bus fährt alle 30 Minuten.", frequency.Different},
		{"de", "Die Pumpe läuft dreimal täglich.", "en", "The pump runs twice a day.", frequency.Different},
		{"de", "Der Müll wird alle zwei Wochen geholt.", "de", "Der Müll wird wöchentlich geholt.", frequency.Different},
		{"en", "It appears weekly.", "en", "It appears every month.", frequency.Different},
		{"en", "It is shown twice a week.", "en", "It is shown every day.", frequency.Different},
		{"de", "Im Sommer alle 20 Minuten, im Winter stündlich.", "de", "Im Sommer alle 30 Minuten.", frequency.Different},
		{"de", "Sie fährt alle 30 Minuten statt bisher stündlich.", "de", "Sie fährt stündlich.", frequency.Different},

		{"de", "Er trainiert zweimal pro Woche.", "de", "Er trainiert jede Woche.", frequency.Open},
		{"de", "Der Bus fährt täglich alle 30 Minuten.", "de", "Der Bus fährt täglich.", frequency.Open},
		{"de", "Sie fährt mindestens zweimal täglich.", "de", "Sie fährt dreimal täglich.", frequency.Open},
		{"de", "Sie fährt zwei- bis dreimal täglich.", "de", "Sie fährt zweimal täglich.", frequency.Open},
		{"de", "Sie fährt alle 20 bis 30 Minuten.", "de", "Sie fährt alle 30 Minuten.", frequency.Open},
		{"de", "Sie treffen sich alle vier Wochen.", "en", "They meet monthly.", frequency.Open},
		{"de", "Er war einmal im Jahr 2019 hier.", "de", "Er war zweimal im Jahr hier.", frequency.Open},
		{"de", "Der wöchentliche Markt ist beliebt.", "de", "Der Chor singt monatlich.", frequency.Open},
		{"en", "The daily newspaper reported it.", "en", "The boat sails twice a week.", frequency.Open},
		{"en", "The paper appears biweekly.", "en", "The paper appears twice a week.", frequency.Open},
		{"de", "Alle 30 Gäste blieben eine Stunde.", "de", "Sie kommen stündlich.", frequency.Open},
		{"de", "Die Fahrt dauert 20 Minuten.", "de", "Der Bus fährt alle 30 Minuten.", frequency.Open},
		{"de", "Jeder zweite Tag war trüb.", "de", "Es regnete täglich.", frequency.Open},
		{"en", "It takes an hour and a half every week.", "en", "Every hour and a half it stops.", frequency.Open},
		{"de", "Die Fähre fährt seltener als alle 20 Minuten.", "de", "Sie fährt alle 20 Minuten.", frequency.Open},
		{"fr", "Le bus passe toutes les 20 minutes.", "de", "Der Bus fährt alle 20 Minuten.", frequency.Open},
	} {
		if _, _, got := frequency.Match(c.claim, c.text, c.language, c.source); got != c.want {
			t.Errorf("%q beside %q is %d, want %d: %+v, %+v", c.claim, c.text, got, c.want, frequency.Find(c.claim, c.language), frequency.Find(c.text, c.source))
		}
	}
}

func TestFrequenciesAreWrittenAlike(t *testing.T) {
	for _, c := range []struct{ source, text, language, claim, want, wantClaim string }{
		{"de", "halbstündlich", "en", "every 15 minutes", "alle 30 Minuten", "every 15 minutes"},
		{"de", "alle zwei Wochen", "de", "wöchentlich", "alle 2 Wochen", "jede Woche"},
		{"de", "dreimal täglich", "en", "twice a day", "alle 8 Stunden", "every 12 hours"},
		{"en", "quarterly", "de", "jedes Jahr", "every 3 months", "alle 12 Monate"},
	} {
		own, other, _ := frequency.Match(c.claim, c.text, c.language, c.source)
		got, claim := frequency.Alike(other, own)
		if got != c.want || claim != c.wantClaim {
			t.Errorf("%q and %q are %q and %q", c.text, c.claim, got, claim)
		}
	}
}
