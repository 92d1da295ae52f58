package service

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
)

// An overloadedError refuses a call because of those before it.
type overloadedError struct {
	limit int           // calls that are taken on at a time
	wait  time.Duration // after which it may be tried again
	late  bool          // whether only the deadline is too near
}

func (e *overloadedError) Error() string {
	if e.late {
		return fmt.Sprintf("the claims before this one leave no time to answer within the deadline: allow %v more, or repeat later", e.wait)
	}
	return fmt.Sprintf("as many calls wait to be answered as the server takes on, %d: repeat after %v", e.limit, e.wait)
}

// An admission takes calls on while they can be answered, and bounds how many
// claims are in work. Claims get their turn in the order in which they ask for
// it, so that a long call does not hold up short ones.
type admission struct {
	turns chan struct{} // holds one for each claim in work
	limit int           // calls taken on at a time

	mu            sync.Mutex
	calls, claims int           // taken on and not done
	rivals        int           // of the claims, how many may come before a new one: of each call at most checkWindow
	mean          time.Duration // of a claim in work, of the last ones most
}

const (
	// claimsPerProcessor is how many claims are in work for each processor: while
	// one waits for the store another keeps the models busy.
	claimsPerProcessor = 2
	// meanWeight is the weight of what a claim took in the mean of all.
	meanWeight = 0.1
)

func newAdmission(limit int) *admission {
	return &admission{turns: make(chan struct{}, claimsPerProcessor*runtime.GOMAXPROCS(0)), limit: limit}
}

// A place is that of a call of so many claims that was taken on.
type place struct {
	admission *admission
	claims    int
}

// enter takes on a call of so many claims, or refuses it with an
// *overloadedError at once.
func (a *admission) enter(ctx context.Context, claims int) (*place, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	wait := a.mean * time.Duration(a.rivals+claims) / time.Duration(cap(a.turns))
	deadline, hurried := ctx.Deadline()
	late := hurried && a.claims > 0 && time.Until(deadline) < wait
	if a.calls >= a.limit || late {
		return nil, &overloadedError{limit: a.limit, wait: max(wait, retryDelay).Round(time.Millisecond), late: a.calls < a.limit}
	}
	a.add(1, claims)
	return &place{admission: a, claims: claims}, nil
}

// leave ends the call.
func (p *place) leave() { p.count(-1) }

// outside runs do, which waits for the caller, without holding the place: a caller
// who does not read the answers keeps nobody else out.
func (p *place) outside(do func() error) error {
	p.count(-1)
	defer p.count(1)
	return do()
}

// count counts the call in, or with -1 out.
func (p *place) count(calls int) {
	p.admission.mu.Lock()
	defer p.admission.mu.Unlock()
	p.admission.add(calls, p.claims)
}

// add counts a call of so many claims in, or with -1 out.
func (a *admission) add(calls, claims int) {
	a.calls += calls
	a.claims += calls * claims
	a.rivals += calls * min(claims, checkWindow)
}

// counts returns how many calls, and claims of theirs, are taken on and not done,
// and how many claims are in work.
func (a *admission) counts() (calls, claims, working int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.calls, a.claims, len(a.turns)
}

// turn waits until the models and the store may be used; the returned function
// ends the use.
func (a *admission) turn(ctx context.Context) (done func(), err error) {
	select {
	case a.turns <- struct{}{}:
		return func() { <-a.turns }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// claimTurn is the turn of a claim. How long it takes goes into the wait that is
// expected of the next ones.
func (a *admission) claimTurn(ctx context.Context) (done func(), err error) {
	end, err := a.turn(ctx)
	if err != nil {
		return nil, err
	}
	begun := time.Now()
	return func() {
		end()
		a.mu.Lock()
		defer a.mu.Unlock()
		took := time.Since(begun)
		if a.mean == 0 {
			a.mean = took
		}
		a.mean += time.Duration(meanWeight * float64(took-a.mean))
	}, nil
}
