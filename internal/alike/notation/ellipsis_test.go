package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAnAmountIsWrittenWithTheUnitThatItLeavesOut(t *testing.T) {
	for _, c := range []struct{ name, language, text, want string }{
		{"money", "de", "Das kostet 15 Millionen Euro. Davon trägt das Land 6,5 Millionen.", "Das kostet 15 Millionen Euro. Davon trägt das Land 6,5 Millionen Euro."},
		{"about", "en", "The baths cost 15 million euros. The state will contribute about 5.6 million.", "The baths cost 15 million euros. The state will contribute about 5.6 million euros."},
		{"a share", "de", "Die Liste kam auf 38 Prozent, im Vorjahr 41.", "Die Liste kam auf 38 Prozent, im Vorjahr 41 Prozent."},
		{"a length", "en", "The trail is 48 kilometres long, the northern one 31.", "The trail is 48 kilometres long, the northern one 31 kilometres."},
		{"a count", "de", "Holtkamp schließt vier Filialen, bei der Konkurrenz sind es sieben.", ""},
		{"a unit right behind", "de", "Sie zahlten 200 und 300 Euro.", ""},
		{"people", "de", "Das kostet 15 Millionen Euro. Im Sommer kamen 6,5 Millionen.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.want == "" {
				c.want = c.text
			}
			if got := notation.UnitsFilled(value.Reading{Text: c.text, Language: c.language, Values: value.Find(c.text, c.language, value.Reference{})}); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
