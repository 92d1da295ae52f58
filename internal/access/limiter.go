package access

import (
	"context"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

const (
	// burstSeconds is how many seconds' worth of claims a caller who has been
	// quiet may have checked at once. After as long, a caller is as if new.
	burstSeconds = 2
	// maxCallers is how many callers are told apart; further ones share one
	// allowance.
	maxCallers = 10_000
)

// A Limiter bounds how many claims each caller may have checked. Its methods may
// be called concurrently.
type Limiter struct {
	perSecond int
	now       func() time.Time

	mu      sync.Mutex
	callers map[string]*rate.Limiter
	others  *rate.Limiter // of those beyond maxCallers
	swept   time.Time
}

// NewLimiter allows each caller so many claims a second, at least 1, and twice as
// many at once. A nil clock is the real one.
func NewLimiter(perSecond int, now func() time.Time) *Limiter {
	if now == nil {
		now = time.Now
	}
	l := &Limiter{perSecond: perSecond, now: now, callers: map[string]*rate.Limiter{}}
	l.others = l.fresh()
	return l
}

// PerSecond returns how many claims a second a caller is allowed.
func (l *Limiter) PerSecond() int { return l.perSecond }

func (l *Limiter) burst() int { return burstSeconds * l.perSecond }

func (l *Limiter) fresh() *rate.Limiter { return rate.NewLimiter(rate.Limit(l.perSecond), l.burst()) }

// Take allows so many claims at once, or says how long to wait before asking
// again. More than are ever allowed at once are let through to a caller who has
// been quiet, and paid for afterwards.
func (l *Limiter) Take(caller string, claims int) (wait time.Duration, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	allowance := l.allowance(caller, now)
	first := allowance.ReserveN(now, min(claims, l.burst()))
	if wait := first.DelayFrom(now); wait > 0 {
		first.CancelAt(now)
		return wait, false
	}
	for claims -= l.burst(); claims > 0; claims -= l.burst() {
		allowance.ReserveN(now, min(claims, l.burst()))
	}
	return 0, true
}

// Wait waits until one claim more is allowed, or returns the error of ctx.
func (l *Limiter) Wait(ctx context.Context, caller string) error {
	l.mu.Lock()
	now := l.now()
	turn := l.allowance(caller, now).ReserveN(now, 1)
	l.mu.Unlock()
	wait := turn.DelayFrom(now)
	if wait <= 0 {
		return ctx.Err()
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		turn.CancelAt(l.now())
		return ctx.Err()
	}
}

// allowance returns that of a caller. Callers whose allowance is whole again are
// forgotten when there is no room for a new one.
func (l *Limiter) allowance(caller string, now time.Time) *rate.Limiter {
	if a, ok := l.callers[caller]; ok {
		return a
	}
	if len(l.callers) >= maxCallers && now.Sub(l.swept) >= burstSeconds*time.Second {
		l.swept = now
		for name, a := range l.callers {
			if a.TokensAt(now) >= float64(l.burst()) {
				delete(l.callers, name)
			}
		}
	}
	if len(l.callers) >= maxCallers {
		return l.others
	}
	a := l.fresh()
	l.callers[caller] = a
	return a
}
