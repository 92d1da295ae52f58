package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestOneFigureInTwoCurrencies(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		other, one bool
	}{
		{"euros and dollars", "40 Millionen Euro", "40 Millionen Dollar", true, true},
		{"in two languages", "€40m", "40 Millionen Dollar", true, true},
		{"marks", "1.2 billion euros", "1,2 Mrd. DM", true, true},
		{"francs", "340 million dollars", "340 Millionen Franken", true, true},
		{"pounds", "12 Millionen Euro", "£12m", true, true},
		{"a conversion", "37 Millionen Euro", "40 Millionen Dollar", true, false},
		{"about as much", "rund 40 Millionen Euro", "40 Millionen Dollar", true, false},
		{"dollars of a country", "40 million Canadian dollars", "40 million dollars", false, false},
		{"one currency", "€40m", "40 Millionen Euro", false, false},
		{"no currency", "40 Millionen", "40 Millionen Euro", false, false},
		{"no money", "40 Millionen Tonnen", "40 Millionen Euro", false, false},
	} {
		find := func(text string) value.Value {
			language := "de"
			if text[len(text)-1] == 's' || text[0] > 'z' {
				language = "en"
			}
			found := value.Find(text, language, value.Reference{})
			if len(found) != 1 {
				t.Fatalf("%s: %q has %v", c.name, text, found)
			}
			return found[0]
		}
		a, b := find(c.a), find(c.b)
		if got := value.OtherCurrency(a, b); got != c.other {
			t.Errorf("%s: other currency %v", c.name, got)
		}
		if got := value.SameFigure(a, b); got != c.one {
			t.Errorf("%s: same figure %v", c.name, got)
		}
	}
}
