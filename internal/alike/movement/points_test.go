package movement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/value"
)

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
