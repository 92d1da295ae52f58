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
		{"other decimals of millions", "Der Umbau bei Holm kostet 2,3 Millionen Euro.", "Rebuilding Holm costs 2.2 million euros.", false},
		{"of people", "Bei Holm leben 2,3 Millionen Menschen.", "Bei Holm leben 2,2 Millionen Menschen.", false},
		{"cut off", "Bei Holm leben 2,36 Millionen Menschen.", "Bei Holm leben 2,3 Millionen Menschen.", false},
		{"rounded", "Bei Holm leben 2,36 Millionen Menschen.", "Bei Holm leben 2,4 Millionen Menschen.", true},
		{"about as many", "Der Umbau bei Holm kostet 2,3 Millionen Euro.", "Rebuilding Holm costs about 2.2 million euros.", true},
		{"the earlier amount", "Der Umbau bei Holm kostet 2,3 Millionen Euro nach 2,2 Millionen Euro im Plan.", "Rebuilding Holm was to cost 2.2 million euros.", true},
		{"an earlier amount that is reckoned", "Der Umbau bei Holm kostet 2,3 Millionen Euro, 0,1 Millionen Euro mehr als geplant.", "Geplant waren bei Holm 2,2 Millionen Euro.", true},
		{"other seconds", "Lotte Brenk lief bei Holm 2:41:09 Stunden.", "Lotte Brenk ran 2:41:22 at Holm.", false},
		{"the same seconds", "Lotte Brenk lief bei Holm 2:41:09 Stunden.", "Lotte Brenk ran 2:41:09 at Holm.", true},
		{"seconds that are reckoned", "Ida Holm lief 2:41:09 Stunden und war 13 Sekunden schneller als Lotte Brenk.", "Lotte Brenk lief 2:41:22 Stunden.", true},
		{"seconds behind the winner", "Lotte Brenk lief 2:41:09 Stunden, Ida Holm 2:41:22 Stunden.", "Ida Holm kam nach 2:41:22 Stunden an.", true},
		{"a cap is no floor", "Bei Holm kamen mindestens 23 Gäste an.", "At most 23 guests arrived at Holm.", false},
		{"nor is a floor a cap", "Bei Holm finden bis zu 800 Gäste Platz.", "Bei Holm finden mindestens 800 Gäste Platz.", false},
		{"where both negate", "At least 90 guests of Holm were without power.", "Up to 90 guests of Holm were without power.", false},
		{"a higher floor", "Bei Holm kamen mindestens 23 Gäste an.", "Bei Holm kamen mindestens 58 Gäste an.", false},
		{"a lower floor", "Bei Holm kamen mindestens 58 Gäste an.", "Bei Holm kamen mindestens 23 Gäste an.", true},
		{"one more", "Bei Holm kamen vier Gäste an.", "More than four guests arrived at Holm.", false},
		{"a whole number for decimals", "Kinder zahlen bei Holm 3,50 Euro, Erwachsene 5 Euro.", "Kinder zahlen bei Holm 3 Euro.", false},
		{"decimals for a whole number", "Erwachsene zahlen bei Holm 5,50 Euro, Kinder 3 Euro.", "Kinder zahlen bei Holm 3,50 Euro.", false},
		{"about the decimals", "Kinder zahlen bei Holm 3,50 Euro.", "Kinder zahlen bei Holm rund 3,50 Euro.", true},
		{"a price that is added up", "Die Karte bei Holm kostete 4 Euro und wird 2,50 Euro teurer.", "Die Karte bei Holm kostet künftig 6,50 Euro.", true},
		{"more exact", "Bei Holm kamen rund 4.000 Gäste an.", "Bei Holm kamen 4.012 Gäste an.", false},
		{"less exact", "Bei Holm kamen 2.134.000 Gäste an.", "Bei Holm kamen 2,1 Millionen Gäste an.", true},
		{"that part", "Bei Holm wurden 62 Straßen geprüft, 38 von ihnen werden gesperrt.", "Bei Holm werden 38 von 62 Straßen gesperrt.", true},
		{"the rest", "Bei Holm wurden 62 Straßen geprüft, 38 von ihnen werden gesperrt.", "Bei Holm bleiben 24 von 62 Straßen offen.", true},
		{"a part of another whole", "Bei Holm wurden 62 Straßen geprüft, 38 von ihnen werden gesperrt.", "Bei Holm werden 40 von 70 Straßen gesperrt.", true},
		{"about that part", "Bei Holm wurden 62 Straßen geprüft, rund 40 von ihnen werden gesperrt.", "Bei Holm werden 41 von 62 Straßen gesperrt.", true},
		{"two parts", "Bei Holm wurden 62 Straßen geprüft, 38 von ihnen werden gesperrt und 11 saniert.", "Bei Holm werden 11 von 62 Straßen saniert.", true},
		{"another result", "Die SG Holm verlor gegen Nordheide mit 0:4 (0:1).", "Nordheide beat Holm 4-1.", false},
		{"the result of the other side", "Die SG Holm verlor gegen Nordheide mit 0:4 (0:1).", "Nordheide beat Holm 4-0.", true},
		{"a result that the title has", "Holm – Nordheide 4:1\n\nDie SG Holm führte zur Pause mit 2:0.", "Holm gewann gegen Nordheide mit 4:1.", true},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/holm", Content: c.source})
		if got := check(t, s, c.claim, nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_SUPPORT) != c.supported {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
