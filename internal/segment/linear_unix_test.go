//go:build unix

package segment_test

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/cputest"
	"github.com/beleg-dev/beleg/internal/segment"
)

// TestSplitTakesLinearTime compares the time of one text with that of many short
// ones that are as long together.
func TestSplitTakesLinearTime(t *testing.T) {
	if testing.Short() {
		t.Skip("takes minutes with the race detector")
	}
	const (
		size   = 1 << 17 // bytes
		pieces = 32
		most   = 3 // times as long
		tries  = 4
	)
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) {
			piece, whole := text(size/pieces), text(size)
			var linear, took time.Duration
			for range tries { // caches are cold at first
				linear = cputest.Time(t, func() {
					for range pieces {
						segment.Split("Titel", piece)
					}
				})
				if took = cputest.Time(t, func() { segment.Split("Titel", whole) }); took < most*linear {
					return
				}
			}
			t.Errorf("%d bytes take %v, %d times %d bytes %v", len(whole), took, pieces, len(piece), linear)
		})
	}
}
