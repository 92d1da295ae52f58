package access_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/beleg-dev/beleg/internal/access"
)

// A clock shows what the test says.
type clock struct{ now time.Time }

func newClock() *clock { return &clock{now: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)} }

func (c *clock) read() time.Time { return c.now }

func (c *clock) pass(d time.Duration) { c.now = c.now.Add(d) }

// wantTaken fails unless the claims are allowed, or, with a time, refused for so
// long.
func wantTaken(t *testing.T, l *access.Limiter, caller string, claims int, want time.Duration) {
	t.Helper()
	if wait, ok := l.Take(caller, claims); ok != (want == 0) || wait != want {
		t.Errorf("%d claims of %s: %v, wait %v, want %v", claims, caller, ok, wait, want)
	}
}

func TestACallerHasTwoSecondsWorthAtOnceAndThenItsRate(t *testing.T) {
	c := newClock()
	l := access.NewLimiter(5, c.read)
	wantTaken(t, l, "anna", 9, 0)
	wantTaken(t, l, "anna", 2, 200*time.Millisecond)
	wantTaken(t, l, "anna", 1, 0) // what was refused has cost nothing
	wantTaken(t, l, "bert", 10, 0)
	c.pass(100 * time.Millisecond)
	wantTaken(t, l, "anna", 1, 100*time.Millisecond)
	c.pass(100 * time.Millisecond)
	wantTaken(t, l, "anna", 1, 0)
	c.pass(time.Hour)
	wantTaken(t, l, "anna", 10, 0)
	wantTaken(t, l, "anna", 1, 200*time.Millisecond)
}

func TestALongBatchIsLetThroughOnceAndPaidForAfterwards(t *testing.T) {
	c := newClock()
	l := access.NewLimiter(5, c.read)
	wantTaken(t, l, "anna", 100, 0) // 90 more than there are at once
	wantTaken(t, l, "anna", 1, 91*time.Second/5)
	c.pass(91 * time.Second / 5)
	wantTaken(t, l, "anna", 100, 9*time.Second/5) // nor is another one let through on one claim
	wantTaken(t, l, "anna", 1, 0)
	c.pass(2 * time.Second)
	wantTaken(t, l, "anna", 100, 0)
}

func TestCallersWithoutNumberShareAnAllowanceUntilOthersHaveBeenQuiet(t *testing.T) {
	c := newClock()
	l := access.NewLimiter(1, c.read)
	for i := range 10_000 {
		wantTaken(t, l, fmt.Sprint("caller ", i), 2, 0)
	}
	c.pass(time.Second)
	wantTaken(t, l, "late", 2, 0)
	wantTaken(t, l, "later", 1, time.Second) // "late" has taken it
	wantTaken(t, l, "caller 7", 1, 0)        // who came before keeps its own
	c.pass(time.Second)
	wantTaken(t, l, "caller 7", 1, 0)
	c.pass(time.Second)
	wantTaken(t, l, "late", 2, 0) // there is room again
	wantTaken(t, l, "later", 2, 0)
	wantTaken(t, l, "caller 7", 2, time.Second)
}

func TestAWaitingCallerGetsItsTurnInTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := access.NewLimiter(4, nil)
		begun := time.Now()
		for i := range 12 { // 8 at once, then one each quarter of a second
			if err := l.Wait(t.Context(), "anna"); err != nil {
				t.Fatal(err)
			}
			if got, want := time.Since(begun), max(0, time.Duration(i-7)*250*time.Millisecond); got != want {
				t.Errorf("claim %d has its turn after %v, want %v", i, got, want)
			}
		}
	})
}

func TestACallerWhoGivesUpDoesNotPay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := access.NewLimiter(1, nil)
		wantTaken(t, l, "anna", 2, 0)
		ctx, cancel := context.WithTimeout(t.Context(), time.Second/2)
		defer cancel()
		if err := l.Wait(ctx, "anna"); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("waiting says %v", err)
		}
		wantTaken(t, l, "anna", 1, time.Second/2)
	})
}
