package dating_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAFeastOfNoYearIsDatedInThatOfTheOtherText(t *testing.T) {
	for _, c := range []struct{ claim, source, want string }{
		{"The park opens on Easter Sunday.", "Am Ostermontag öffnet der Park.", "The park opens on 20 April 2025."},
		{"The park opens on Easter Sunday.", "Am 21. April öffnet der Park.", "The park opens on 20 April 2025."},
		{"The park opens on Easter Sunday.", "Der Park öffnet bald.", "The park opens on Easter Sunday."},
	} {
		got := dating.FeastsDated(aliketest.Read("en", c.claim, value.Reference{}), aliketest.Read("de", c.source, aliketest.Published).Values)
		if got != c.want {
			t.Errorf("%q beside %q: wrote %q, want %q", c.claim, c.source, got, c.want)
		}
	}
}
