package movement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAVerbMayStandRoundAYear(t *testing.T) {
	for text, want := range map[string]int{
		"Die Zahl der Gäste nahm 2024 zu.":    1,
		"Die Zahl der Gäste nimmt 2026 ab.":   -1,
		"Die Zahl der Gäste nahm ab.":         -1,
		"Der Rat nahm 2024 den Vorschlag an.": 0,
		"Er nahm den Zug zu Ostern.":          0,
		"Sie nahm 2024 Urlaub.":               0,
	} {
		r := aliketest.Read("de", text, value.Reference{})
		if got := movement.Direction(r, figure.Span{To: len(text)}); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}
