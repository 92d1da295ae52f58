package movement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestPercentagesAreToldWithTheirPoints(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"up", "de", "Die Quote stieg von 8,1 auf 9,4 Prozent.", "de", "Die Quote stieg um 2,3 Prozentpunkte.", "Die Quote stieg von 8,1 auf 9,4 Prozent (das sind 1,3 Prozentpunkte mehr)."},
		{"down, beside points", "en", "The rate fell from 7.4 to 6.9 per cent in May, it said.", "en", "The rate fell by 1.5 points.", "The rate fell from 7.4 to 6.9 per cent in May (that is 0.5 percentage points less), it said."},
		{"two", "en", "One fell from 7 to 6 per cent. The other rose from 2 per cent to 5 per cent.", "de", "Sie sank um zwei Prozentpunkte.",
			"One fell from 7 to 6 per cent (that is 1 percentage point less). The other rose from 2 per cent to 5 per cent (that is 3 percentage points more)."},
		{"points of a team", "en", "The rate fell from 7.4 to 6.9 per cent.", "en", "They won 12 points.", "The rate fell from 7.4 to 6.9 per cent."},
		{"the same points", "de", "Die Quote stieg von 8,1 auf 9,4 Prozent.", "en", "The rate rose by 1.3 percentage points.", "Die Quote stieg von 8,1 auf 9,4 Prozent."},
		{"euros", "de", "Der Preis stieg von 8,1 auf 9,4 Euro.", "de", "Die Quote stieg um 2,3 Prozentpunkte.", "Der Preis stieg von 8,1 auf 9,4 Euro."},
		{"where the source has points", "de", "Sie stieg um 1,3 Prozentpunkte von 8,1 auf 9,4 Prozent.", "de", "Sie stieg um zwei Prozentpunkte.", "Sie stieg um 1,3 Prozentpunkte von 8,1 auf 9,4 Prozent."},
		{"beside per cent", "de", "Die Quote stieg von 8,1 auf 9,4 Prozent.", "de", "Die Quote stieg um 16 Prozent.", "Die Quote stieg von 8,1 auf 9,4 Prozent."},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := movement.PointsTold(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestPointsAreOfNoneOfSeveralPercentages(t *testing.T) {
	const two = "The rate fell from 7.4 to 6.9 per cent. The other one rose from 2.1 per cent to 5.3 per cent."
	for _, c := range []struct {
		name, claim string
		want        movement.Relation
	}{
		{"of neither", "The rate fell by 1.5 percentage points.", movement.Apart},
		{"lost by neither", "The party lost 1.5 percentage points.", movement.Apart},
		{"of one", "The rate fell by 0.5 percentage points.", movement.Open},
		{"of one that moved the other way", "The rate fell by 3.2 percentage points.", movement.Apart},
		{"per cent", "The rate fell by 9 per cent.", movement.Open},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _ := movement.Moved(aliketest.Read("en", two, aliketest.Published), aliketest.Read("en", c.claim, value.Reference{})); got != c.want {
				t.Errorf("Moved = %v, want %v", got, c.want)
			}
		})
	}
}
