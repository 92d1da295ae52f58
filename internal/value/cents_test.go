package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestCentsAreMoneyBesideMoney(t *testing.T) {
	for _, c := range []struct {
		name, claim, source string
		want, counted       value.Relation
		excluded            bool
	}{
		{"the same", "It costs 85 cents.", "Es kostet 0,85 Euro.", value.Equal, value.Equal, false},
		{"others", "It costs 80 cents.", "Es kostet 0,85 Euro.", value.Different, value.Equal, true},
		{"in words", "It costs ten cents.", "Es kostet 0,10 Euro.", value.Equal, value.Equal, false},
		{"about", "It costs about 85 cents.", "Es kostet 0,86 Euro.", value.Compatible, value.Equal, false},
		{"of another currency", "It costs 85 cents.", "Es kostet 0,85 britische Pfund.", value.Incomparable, value.Different, false},
		{"beside much money", "It costs 85 cents.", "Es kostet 2 Millionen Euro.", value.Incomparable, value.Different, false},
		{"another noun", "There were 85 centres.", "Es kostet 0,85 Euro.", value.Incomparable, value.Different, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := mustFirst(t, "en", c.claim, "number"), mustFirst(t, "de", c.source, "money")
			if got, back := value.Compare(a, b), value.Compare(b, a); got != c.want || back != c.want {
				t.Errorf("Compare(%v, %v) = %v, and %v the other way", a, b, got, back)
			}
			if got := value.Counted(a, b); got != c.counted {
				t.Errorf("Counted(%v, %v) = %v", a, b, got)
			}
			if got := value.Excludes(a, b); got != c.excluded {
				t.Errorf("Excludes(%v, %v) = %v", a, b, got)
			}
		})
	}
}
