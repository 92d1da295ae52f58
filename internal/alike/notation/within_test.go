package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAnAmountWithinWhichTheSourceLiesIsWrittenAsItsOwn(t *testing.T) {
	for _, c := range []struct{ name, source, claim, want string }{
		{"a lower floor", "Mindestens 41 Tote wurden geborgen.", "Mindestens 17 Tote wurden geborgen.", "Mindestens 41 Tote wurden geborgen."},
		{"a wider cap", "At most 30 guests came.", "At most 70 guests came.", "At most 30 guests came."},
		{"a number less exact", "Es kamen 2.134.000 Gäste.", "Es kamen 2,1 Millionen Gäste.", "Es kamen 2.134.000 Gäste."},
		{"a price less exact", "Die Karte kostet 12,80 Euro.", "Die Karte kostet rund 13 Euro.", "Die Karte kostet 12,80 Euro."},
		{"a higher floor", "Mindestens 17 Tote wurden geborgen.", "Mindestens 41 Tote wurden geborgen.", ""},
		{"a floor beside a number", "12 Tote wurden geborgen.", "Mindestens 9 Tote wurden geborgen.", ""},
		{"a floor that is far lower", "Mindestens 4.100 Gäste kamen.", "Mindestens 17 Gäste kamen.", ""},
		{"of something else", "Mindestens 41 Häuser brannten.", "Mindestens 17 Tote wurden geborgen.", ""},
		{"beside another of its sort", "Mindestens 41 Gäste kamen, mindestens 23 Gäste blieben.", "Mindestens 17 Gäste blieben.", ""},
		{"a claim that negates", "Es kamen 2.134.000 Gäste.", "Es kamen nicht 2,1 Millionen Gäste.", ""},
		{"a price whole for decimals", "Die Karte kostet 12,80 Euro.", "Die Karte kostet 13 Euro.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.want == "" {
				c.want = c.claim
			}
			read := func(text string) value.Reading {
				l := value.DetectLanguage(c.claim)
				return value.Reading{Text: text, Language: l, Values: value.Find(text, l, value.Reference{})}
			}
			if got := notation.Within(read(c.source), read(c.claim)); got != c.want {
				t.Errorf("%q beside %q is %q, want %q", c.claim, c.source, got, c.want)
			}
		})
	}
}
