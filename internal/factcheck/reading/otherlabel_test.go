package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestAnAmountOfAnotherOrderBehindALabelIsOfAnotherThing(t *testing.T) {
	for _, c := range []struct {
		language, text, claim string
		want                  bool
	}{
		{"de", "- Preis: 2,49 Euro", "Der Rückruf kostet die Firma drei Millionen Euro.", true},
		{"en", "- Price: £89", "The recall will cost £2 million.", true},
		{"de", "Eintritt: 4 Euro", "Der Umbau kostete 800.000 Euro.", true},

		{"de", "- Preis: 2,49 Euro", "Die Riegel kosten 3,49 Euro.", false},
		{"de", "- Preis: 2,49 Euro", "Der Preis beträgt drei Millionen Euro.", false},
		{"de", "Der Riegel kostet 2,49 Euro.", "Der Rückruf kostet drei Millionen Euro.", false},
		{"de", "- Preis: 2,49 Euro", "Verkauft wurden 90.000 Riegel.", false}, // no money
		{"de", "- Kosten: 2 Millionen Euro", "Der Umbau kostet 3 Millionen Euro.", false},
	} {
		e := &factcheck.Evidence{Source: &factcheck.Source{}, Language: c.language, Passage: factcheck.Passage{Text: c.text}}
		if got := OfClaim(c.claim, "", time.Time{}).OfOtherLabel(e); got != c.want {
			t.Errorf("%q beside %q: %t", c.text, c.claim, got)
		}
	}
}
