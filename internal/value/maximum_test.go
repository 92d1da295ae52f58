package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestMaximaAreOneNumberOrTwo(t *testing.T) {
	for _, c := range []struct {
		name, kind, claim, source string
		want                      value.Relation
	}{
		{"a larger one", "number", "up to 150 people", "bis zu 130 Menschen", value.Different},
		{"a smaller one", "number", "up to 100 people", "bis zu 130 Menschen", value.Different},
		{"the same", "number", "as many as 130 people", "bis zu 130 Menschen", value.Equal},
		{"another one in other words", "number", "as many as 190 people", "bis zu 130 Menschen", value.Different},
		{"of money", "money", "up to 5,000 euros", "bis zu 500 Euro", value.Different},
		{"of a speed", "number", "up to 150 kilometres per hour", "bis zu 130 km/h", value.Different},
		{"a share", "percent", "up to 30 per cent", "bis zu 40 Prozent", value.Different},
		{"of other things", "number", "up to 30 houses", "bis zu 130 Menschen", value.Incomparable},
		{"a limit", "number", "at most 800 people", "bis zu 500 Menschen", value.Compatible},
		{"a number below", "number", "120 people", "bis zu 130 Menschen", value.Compatible},
		{"floors", "number", "at least eight people", "mindestens fünf Menschen", value.Compatible},
		{"of miles", "number", "up to 80 miles per hour", "bis zu 110 km/h", value.Compatible},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := mustFirst(t, "en", c.claim, c.kind), mustFirst(t, "de", c.source, c.kind)
			if got, back := value.Compare(a, b), value.Compare(b, a); got != c.want || back != c.want {
				t.Errorf("Compare(%v, %v) = %v, and %v the other way, want %v", a, b, got, back, c.want)
			}
		})
	}
}
