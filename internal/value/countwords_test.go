package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestCountsInWordsExcludeOthersOfTheirNoun(t *testing.T) {
	for _, c := range []struct {
		name, claim, source string
		want                bool
	}{
		{"others", "forty passengers were rescued", "einundzwanzig Passagiere wurden gerettet", true},
		{"the same", "twenty-one passengers were rescued", "einundzwanzig Passagiere wurden gerettet", false},
		{"a small one", "four passengers were rescued", "einundzwanzig Passagiere wurden gerettet", false},
		{"of another noun", "forty children were rescued", "einundzwanzig Soldaten wurden gerettet", false},
		{"about", "about forty passengers were rescued", "einundvierzig Passagiere wurden gerettet", false},
		{"in digits", "forty passengers were rescued", "21 Passagiere wurden gerettet", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := mustFirst(t, "en", c.claim, "number"), mustFirst(t, "de", c.source, "number")
			if got := value.Excludes(a, b); got != c.want {
				t.Errorf("Excludes(%v, %v) = %v", a, b, got)
			}
		})
	}
}
