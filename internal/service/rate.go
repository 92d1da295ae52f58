package service

import (
	"context"
	"fmt"
	"net/netip"
	"time"

	"google.golang.org/grpc/peer"
)

// A rateLimitedError refuses a call because of the caller's earlier ones.
type rateLimitedError struct {
	limit int           // claims a second
	wait  time.Duration // after which it may be tried again
}

func (e *rateLimitedError) Error() string {
	return fmt.Sprintf("a caller may have %d claims a second checked: repeat after %v", e.limit, e.wait)
}

// enter takes on a call of so many claims, or refuses it at once. A search counts
// as a claim.
func (s *Service) enter(ctx context.Context, claims int) (*place, error) {
	p, err := s.admission.enter(ctx, claims)
	if err != nil {
		return nil, err
	}
	if err := s.spend(ctx, claims); err != nil {
		p.leave()
		return nil, err
	}
	return p, nil
}

// spend takes so many claims off what the caller is allowed, or refuses them with
// a *rateLimitedError.
func (s *Service) spend(ctx context.Context, claims int) error {
	if s.limiter == nil || claims == 0 {
		return nil
	}
	wait, ok := s.limiter.Take(callerKey(ctx), claims)
	if !ok {
		// Rounded up, so that a caller who waits that long is not too early.
		return &rateLimitedError{limit: s.limiter.PerSecond(), wait: (wait + time.Millisecond - 1).Truncate(time.Millisecond)}
	}
	return nil
}

// pace does the same for one claim of a stream, which waits for its turn: reading
// waits with it, and so does the sender.
func (s *Service) pace(ctx context.Context) error {
	if s.limiter == nil {
		return nil
	}
	return s.limiter.Wait(ctx, callerKey(ctx))
}

// networkBits is how many bits of an IPv6 address name the network: its owner has
// any number of addresses within it.
const networkBits = 64

// callerKey names a caller to the limiter: by token, or by address where there
// are no tokens.
func callerKey(ctx context.Context) string {
	if name := callerOf(ctx).Name; name != "" {
		return name
	}
	p, ok := peer.FromContext(ctx)
	if !ok || p.Addr == nil {
		return ""
	}
	addrPort, err := netip.ParseAddrPort(p.Addr.String())
	if err != nil {
		return p.Addr.String() // not of the internet
	}
	addr := addrPort.Addr().Unmap()
	if addr.Is4() {
		return addr.String()
	}
	network, err := addr.Prefix(networkBits)
	if err != nil {
		return addr.String()
	}
	return network.String()
}
