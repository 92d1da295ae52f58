package service_test

import (
	"context"
	"flag"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// soak is how long the server is asked for four times what it can do. The
// figures need a machine that does nothing else.
var soak = flag.Duration("soak", 0, "how long to overload the server; 0: not at all")

const (
	overload     = 4   // times the capacity
	leastGoodput = 0.9 // of the capacity, under overload
	soakDeadline = 2 * time.Second
	mostGrowth   = 16 << 20        // bytes of the heap, from before the overload to after it
	calmAfter    = 2 * time.Second // after which calls are answered as before
)

// A load counts what became of calls.
type load struct {
	answered, refused, late atomic.Int64
	mu                      sync.Mutex
	took                    []time.Duration // by answered calls
	odd                     error           // neither an answer, nor a refusal, nor a missed deadline
}

func (l *load) call(s *factchecktest.Server, i int, deadline time.Duration) {
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	begun := time.Now()
	_, err := s.FactCheck.CheckClaim(ctx, &factcheckv1.CheckClaimRequest{Claim: fmt.Sprintf("The old mill burned down in March %d.", 1900+i%100)})
	switch status.Code(err) {
	case codes.OK:
		l.answered.Add(1)
		l.mu.Lock()
		defer l.mu.Unlock()
		l.took = append(l.took, time.Since(begun))
	case codes.ResourceExhausted:
		l.refused.Add(1)
		for _, d := range status.Convert(err).Details() {
			if _, ok := d.(*errdetails.RetryInfo); ok {
				return
			}
		}
		l.fail(fmt.Errorf("a refusal without RetryInfo: %w", err))
	case codes.DeadlineExceeded:
		l.late.Add(1)
	default:
		l.fail(err)
	}
}

func (l *load) fail(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.odd = err
}

// quantile returns how long that share of the answered calls took at most.
func (l *load) quantile(share float64) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.took) == 0 {
		return 0
	}
	slices.Sort(l.took)
	return l.took[min(int(share*float64(len(l.took))), len(l.took)-1)]
}

// capacity returns how many calls a second callers get answered who wait for
// each.
func capacity(t *testing.T, s *factchecktest.Server, d time.Duration) float64 {
	t.Helper()
	var (
		l     load
		calls sync.WaitGroup
	)
	begun := time.Now()
	for i := range 4 * runtime.GOMAXPROCS(0) {
		calls.Go(func() {
			for time.Since(begun) < d {
				l.call(s, i, time.Minute)
			}
		})
	}
	calls.Wait()
	if l.odd != nil {
		t.Fatal(l.odd)
	}
	return float64(l.answered.Load()) / time.Since(begun).Seconds()
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func TestOverloadIsAnsweredAndNotSuffered(t *testing.T) {
	if *soak == 0 {
		t.Skip("run with -soak 60s on a machine that does nothing else")
	}
	s := startTown(t)
	most := capacity(t, s, *soak/4)
	before := heap()
	var (
		l     load
		calls sync.WaitGroup
	)
	tick := time.NewTicker(time.Duration(float64(time.Second) / (overload * most)))
	defer tick.Stop()
	begun := time.Now()
	for i := 0; time.Since(begun) < *soak; i++ {
		<-tick.C
		calls.Go(func() { l.call(s, i, soakDeadline) })
	}
	lasted := time.Since(begun)
	calls.Wait()
	goodput, grown := float64(l.answered.Load())/lasted.Seconds(), int64(heap())-int64(before)
	t.Logf("capacity %.1f a second; at %d times that for %v: %.1f answered a second (%.2f), %d refused, %d late; answers took %v at the median, %v at 99 %%; heap grew by %d kB",
		most, overload, lasted.Round(time.Second), goodput, goodput/most, l.refused.Load(), l.late.Load(), l.quantile(.5), l.quantile(.99), grown>>10)
	if l.odd != nil {
		t.Errorf("an answer that is none: %v", l.odd)
	}
	if goodput < leastGoodput*most {
		t.Errorf("%.1f calls a second were answered, want %g of %.1f", goodput, leastGoodput, most)
	}
	if p := l.quantile(.99); p > soakDeadline {
		t.Errorf("an answer took %v", p)
	}
	if grown > mostGrowth {
		t.Errorf("the heap grew by %d bytes", grown)
	}
	time.Sleep(calmAfter)
	var after load
	for i := range 20 {
		after.call(s, i, soakDeadline)
	}
	if n := after.answered.Load(); n != 20 {
		t.Errorf("%v after the overload %d of 20 calls were answered", calmAfter, n)
	}
}
