package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestAClaimSaysMoreThanItsSource(t *testing.T) {
	for _, c := range []struct {
		name, kind, claim, source string
		want                      bool
	}{
		{"a bound of the other side", "number", "at most 17 people", "mindestens 17 Menschen", true},
		{"another one of the other side", "number", "at least 5,000 people", "bis zu 8.000 Menschen", true},
		{"a higher bound", "number", "at least 41 people", "mindestens 17 Menschen", true},
		{"a lower one", "number", "at least 17 people", "mindestens 41 Menschen", false},
		{"a narrower cap", "number", "up to 300 people", "höchstens 800 Menschen", true},
		{"a number above a bound", "number", "35 people", "mehr als 30 Menschen", true},
		{"the number of a bound", "number", "17 people", "mindestens 17 Menschen", false},
		{"a number within the bound", "number", "more than 30 people", "35 Menschen", false},
		{"a more exact number", "number", "4,012 people", "rund 4.000 Menschen", true},
		{"a number less exact", "number", "2.1 million people", "2.134.000 Menschen", false},
		{"as exact a number", "number", "52 people", "rund 51 Menschen", false},
		{"miles", "number", "more than 50 kilometres", "mehr als 30 Meilen", false},
		{"a bound rounded", "money", "more than 2.1 million euros", "mehr als 2,09 Millionen Euro", false},
		{"one of something else", "number", "at most 17 houses", "mindestens 17 Menschen", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := mustFirst(t, "en", c.claim, c.kind), mustFirst(t, "de", c.source, c.kind)
			if got := value.SaysMore(a, b); got != c.want {
				t.Errorf("SaysMore(%v, %v) = %v", a, b, got)
			}
		})
	}
}
