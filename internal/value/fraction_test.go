package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestNamedFractionsDifferWhateverBoundsThem(t *testing.T) {
	for _, c := range []struct {
		name, claim, source string
		want                value.Relation
		excluded, more      bool
	}{
		{"almost a third is not a quarter", "a quarter of them agreed", "fast ein Drittel stimmte zu", value.Different, true, false},
		{"nor almost one", "almost a quarter of them agreed", "fast ein Drittel stimmte zu", value.Different, true, false},
		{"nor about two fifths", "about two fifths agreed", "rund ein Drittel stimmte zu", value.Different, true, false},
		{"more than a third is not almost one", "more than a third of them agreed", "fast ein Drittel stimmte zu", value.Different, true, false},
		{"less than a third is", "less than a third of them agreed", "fast ein Drittel stimmte zu", value.Compatible, false, false},
		{"about a third is", "about a third of them agreed", "fast ein Drittel stimmte zu", value.Compatible, false, false},
		{"two thirds are more than half", "more than half agreed", "zwei Drittel stimmten zu", value.Compatible, false, false},
		{"three quarters may be more than two thirds", "three quarters agreed", "mehr als zwei Drittel stimmten zu", value.Compatible, false, true},
		{"more than three quarters say more than two thirds", "more than three quarters agreed", "mehr als zwei Drittel stimmten zu", value.Compatible, false, true},
		{"more than half says less", "more than half agreed", "mehr als zwei Drittel stimmten zu", value.Compatible, false, false},
		{"less than half is not two thirds", "less than half agreed", "zwei Drittel stimmten zu", value.Different, true, false},
		{"a third is said loosely", "a third of them agreed", "mehr als ein Drittel stimmte zu", value.Compatible, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := mustFirst(t, "en", c.claim, "fraction"), mustFirst(t, "de", c.source, "fraction")
			if got, back := value.Compare(a, b), value.Compare(b, a); got != c.want || back != c.want {
				t.Errorf("Compare(%v, %v) = %v, and %v the other way", a, b, got, back)
			}
			if got := value.Excludes(a, b); got != c.excluded {
				t.Errorf("Excludes(%v, %v) = %v", a, b, got)
			}
			if got := value.SaysMore(a, b); got != c.more {
				t.Errorf("SaysMore(%v, %v) = %v", a, b, got)
			}
		})
	}
}
