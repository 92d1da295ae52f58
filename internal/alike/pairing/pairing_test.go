package pairing_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/pairing"
)

func TestPairedListsAreToldOfOne(t *testing.T) {
	for _, c := range []struct{ name, language, source, claim, want string }{
		{"the second", "de", "Ferber und Lindholz liefen 10,21 beziehungsweise 10,43 Sekunden.", "Lindholz lief 10,21 Sekunden.", "Lindholz liefen 10,43 Sekunden."},
		{"the first", "de", "Ferber und Lindholz liefen 10,21 bzw. 10,43 Sekunden.", "Ferber ran 10.43 seconds.", "Ferber liefen 10,21 Sekunden."},
		{"whole names", "de", "Seit gestern. Trainerin Almut Seidel und Betreuer Jost Rehm sind seit 2019 beziehungsweise 2022 da.", "Jost Rehm ist seit 2019 da.", "Seit gestern. Betreuer Jost Rehm sind seit 2022 da."},
		{"respectively", "en", "Shares in Calder and Winslow rose by 3 and 8 per cent respectively on Monday.", "Calder rose by 8 per cent.", "Shares in Calder rose by 3 per cent on Monday."},
		{"three", "en", "Ash, Birch and Cole scored 4, 6 and nine points, respectively.", "Birch scored 9 points.", "Birch scored 6 points."},
		{"values first", "en", "It has 12 and 15 shops in Calder and Winslow, respectively.", "It has 12 shops in Winslow.", "It has 15 shops in Winslow."},
		{"units of each", "en", "Calder and Winslow rose by 3 per cent and 8 per cent, respectively.", "Winslow rose by 3 per cent.", "Winslow rose by 8 per cent."},
		{"both named", "de", "Ferber und Lindholz liefen 10,21 beziehungsweise 10,43 Sekunden.", "Ferber lief schneller als Lindholz.", "Ferber und Lindholz liefen 10,21 beziehungsweise 10,43 Sekunden."},
		{"none named", "de", "Ferber und Lindholz liefen 10,21 beziehungsweise 10,43 Sekunden.", "Sie liefen 10,21 Sekunden.", "Ferber und Lindholz liefen 10,21 beziehungsweise 10,43 Sekunden."},
		{"each", "de", "Ferber und Lindholz liefen jeweils 10,21 Sekunden.", "Lindholz lief 10,21 Sekunden.", "Ferber und Lindholz liefen jeweils 10,21 Sekunden."},
		{"no values", "de", "Ferber und Lindholz wählen den Rat beziehungsweise die Kammer.", "Lindholz wählt den Rat.", "Ferber und Lindholz wählen den Rat beziehungsweise die Kammer."},
		{"more names than values", "en", "Ash, Birch and Cole scored 4 and 6 points, respectively.", "Birch scored 6 points.", "Ash, Birch and Cole scored 4 and 6 points, respectively."},
		{"two lists of names", "de", "Ferber und Lindholz aus Calden und Olm liefen 10,21 beziehungsweise 10,43 Sekunden.", "Lindholz lief 10,21.", "Ferber und Lindholz aus Calden und Olm liefen 10,21 beziehungsweise 10,43 Sekunden."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := pairing.Told(aliketest.Read(c.language, c.source, aliketest.Published), c.claim); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
