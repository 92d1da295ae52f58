//go:build unix

package reading_test

import (
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/cputest"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
)

// TestNoClaimTakesMuchLongerThanProse compares claims of the most characters, which are read
// before their tokens are counted.
func TestNoClaimTakesMuchLongerThanProse(t *testing.T) {
	if testing.Short() {
		t.Skip("reads long claims many times")
	}
	const (
		size  = 1000 // bytes
		most  = 20   // times as long
		tries = 3
	)
	made := time.Date(2025, 4, 5, 0, 0, 0, 0, time.UTC)
	of := func(part, language string) time.Duration {
		claim := strings.Repeat(part, size/len(part))
		return cputest.Least(t, tries, func() { reading.OfClaim(claim, language, made) })
	}
	plain := of("Das Haus steht am Steg. ", "de")
	for name, c := range map[string]struct{ part, language string }{
		"years":                {"in 2021 ", "en"},
		"years since":          {"seit 2011 ", "de"},
		"years before":         {"im Vorjahr 41 ", "de"},
		"numbers":              {"12  ", "de"},
		"denied numbers":       {"not 221 but 3 and ", "en"},
		"quotations":           {"\"nice\" ", "en"},
		"quotations of a mark": {"\"\"\"(((", "en"},
		"offices":              {"Ute Marten, the mayor, ", "en"},
	} {
		t.Run(name, func(t *testing.T) {
			if took := of(c.part, c.language); took > most*plain {
				t.Errorf("it takes %v, prose %v", took, plain)
			}
		})
	}
}
