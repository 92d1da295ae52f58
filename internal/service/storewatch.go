package service

import (
	"context"
	"log/slog"
	"time"
)

// storeTimeout is how long the database may take to be read before it counts as
// failing. Under load a reader waits for its turn, so it is long.
const storeTimeout = 10 * time.Second

// WatchStore reads the state of the index now and at every interval until ctx
// ends. While that fails, no service is healthy; the calls that come nevertheless
// are answered as well as can be.
func (s *Service) WatchStore(ctx context.Context, interval time.Duration) {
	tick := time.NewTicker(interval)
	defer tick.Stop()
	for {
		s.readStore(ctx)
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (s *Service) readStore(ctx context.Context) {
	limited, cancel := context.WithTimeout(ctx, storeTimeout)
	defer cancel()
	state, err := s.index.State(limited)
	if ctx.Err() != nil {
		return
	}
	if err == nil {
		s.telemetry.StoreRead(state.Sources, state.Passages, state.Revision)
	} else {
		s.telemetry.StoreFailed()
	}
	failing := err != nil
	if s.storeFailing.Swap(failing) == failing {
		return
	}
	s.showHealth()
	if failing {
		s.log.ErrorContext(ctx, "the database cannot be read: the server is unhealthy until it can", slog.String("error", err.Error()))
	} else {
		s.log.InfoContext(ctx, "the database can be read again")
	}
}
