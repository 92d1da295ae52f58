package reading

import (
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

func TestTheOtherOneOfTwoDoesNotDoIt(t *testing.T) {
	const succeeded = "Ilka Brunsen löste Gernot Pahlke ab."
	for _, c := range []struct {
		name, title, passage, claim string
		want                        bool
	}{
		{"in the passage", "", succeeded, "Gernot Pahlke löste Ilka Brunsen ab.", true},
		{"before it", succeeded, "Der Chor probt wieder.", "Gernot Pahlke löste Ilka Brunsen ab.", true},

		{"the same one", "", succeeded, "Ilka Brunsen beerbte Gernot Pahlke.", false},
		{"the same one, whatever stands before", "Gernot Pahlke löste Ilka Brunsen ab.", succeeded, "Ilka Brunsen beerbte Gernot Pahlke.", false},
		{"others", "", succeeded, "Gernot Pahlke löste Frauke Ihde ab.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told(c.title, c.passage)
			e.Language = "de"
			if got := OfClaim(c.claim, "de", time.Time{}).exchanges(e); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}

func TestThePassageIsShownWithTheVerbOfTheClaim(t *testing.T) {
	e := told("", "Am Samstag empfängt Korrheim den FC Ostrau.")
	e.Language = "de"
	p := OfClaim("Der FC Ostrau gastiert am Samstag bei Korrheim.", "de", time.Time{}).Pair(evidence.Ask(e))
	if !strings.HasSuffix(p.Passage, "; FC Ostrau gastiert bei Korrheim.") {
		t.Errorf("%q", p.Passage)
	}
}
