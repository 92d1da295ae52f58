package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func FuzzAlike(f *testing.F) {
	f.Add("Um 15 Uhr kamen gestern zwei Dutzend Gäste.", "At 3 p.m. on 11 March 24 guests came.")
	f.Add("Die Sitzung dauerte anderthalb Stunden.", "It lasted 1.5 hours, or 90 minutes.")
	f.Fuzz(func(t *testing.T, a, b string) {
		claim := aliketest.Read("en", b, value.Reference{})
		dated := aliketest.Read("de", dating.Dated(aliketest.Read("de", a, aliketest.Published), claim), aliketest.Published)
		notation.Alike(dated, claim)
		if len(claim.Values) == 0 && dated.Text != a {
			t.Errorf("%q became %q for %q, which states nothing", a, dated.Text, b)
		}
	})
}
