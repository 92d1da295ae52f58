package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test takes everything for a support.
func TestAnAmountThatIsExcludedIsNotSupported(t *testing.T) {
	for _, c := range []struct {
		name, source, claim string
		supported           bool
	}{
		{"almost is not more than", "Die Reederei Holm beschäftigt fast 70 Lotsen.", "Die Reederei Holm beschäftigt mehr als 70 Lotsen.", false},
		{"up to is not more than", "Up to 450 guests can dine at the Holm.", "Bei Holm können mehr als 450 Gäste essen.", false},
		{"longer than is not almost", "Die Fahrt nach Holm dauerte länger als drei Stunden.", "The trip to Holm took almost three hours.", false},
		{"and another amount beyond it", "Der Eintritt kostet 5,50 Euro. Nach dem Umbau soll er auf höchstens 7 Euro steigen.", "Der Eintritt soll mehr als 7 Euro kosten.", false},
		{"and another amount within it", "Der Eintritt kostete 9,50 Euro. Nach dem Umbau soll er höchstens 7 Euro kosten.", "Der Eintritt kostete mehr als 7 Euro.", true},
		{"almost is fewer than", "Die Reederei Holm beschäftigt fast 70 Lotsen.", "Die Reederei Holm beschäftigt weniger als 70 Lotsen.", true},
		{"a later number that is more", "Die Reederei Holm beschäftigte fast 70 Lotsen, nun sind es 85 Lotsen.", "Die Reederei Holm beschäftigt mehr als 70 Lotsen.", true},
		{"a bound that is negated", "Bei Holm kostet die Überfahrt nicht in jedem Fall fast 70 Euro.", "Bei Holm kostet die Überfahrt mehr als 70 Euro.", true},
		{"of something else", "Die Reederei Holm hat fast 70 Schiffe.", "Die Reederei Holm hat mehr als 70 Betten.", true},
		{"digits in another order", "Der Umbau bei Holm kostet 2,1 Millionen Euro.", "Rebuilding Holm costs 1.2 million euros.", false},
		{"digits in another order, and the amount", "Der Umbau bei Holm kostet 2,1 Millionen Euro, nicht 1,2 Millionen Euro wie die Halle.", "Rebuilding Holm costs 2.1 million euros.", true},
		{"other digits", "Der Umbau bei Holm kostet 2,3 Millionen Euro.", "Rebuilding Holm costs 1.2 million euros.", true},
		{"other seconds", "Lotte Brenk lief bei Holm 2:41:09 Stunden.", "Lotte Brenk ran 2:41:22 at Holm.", false},
		{"the same seconds", "Lotte Brenk lief bei Holm 2:41:09 Stunden.", "Lotte Brenk ran 2:41:09 at Holm.", true},
		{"seconds that are reckoned", "Ida Holm lief 2:41:09 Stunden und war 13 Sekunden schneller als Lotte Brenk.", "Lotte Brenk lief 2:41:22 Stunden.", true},
		{"seconds behind the winner", "Lotte Brenk lief 2:41:09 Stunden, Ida Holm 2:41:22 Stunden.", "Ida Holm kam nach 2:41:22 Stunden an.", true},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/holm", Content: c.source})
		if got := check(t, s, c.claim, nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_SUPPORT) != c.supported {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
