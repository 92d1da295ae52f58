//go:build unix

package segment_test

import (
	"syscall"
	"testing"
	"time"

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
				linear = mustTime(t, func() {
					for range pieces {
						segment.Split("Titel", piece)
					}
				})
				if took = mustTime(t, func() { segment.Split("Titel", whole) }); took < most*linear {
					return
				}
			}
			t.Errorf("%d bytes take %v, %d times %d bytes %v", len(whole), took, pieces, len(piece), linear)
		})
	}
}

// mustTime returns the processor time that f takes, which other processes do not
// change much.
func mustTime(t *testing.T, f func()) time.Duration {
	t.Helper()
	used := func() time.Duration {
		var u syscall.Rusage
		if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
			t.Fatal(err)
		}
		return time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	before := used()
	f()
	return used() - before
}
