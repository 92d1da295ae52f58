package service

import (
	"errors"
	"time"

	"github.com/beleg-dev/beleg/internal/telemetry"
)

// count counts a call of our schema that has ended with that code.
func (s *Service) count(c *call, code string, err error) {
	s.telemetry.Call(c.name(), code, time.Since(c.begun))
	if why := refusal(err); why != "" {
		s.telemetry.Refused(why)
	}
}

// refusal returns why a call was not taken on; empty: it was.
func refusal(err error) telemetry.Refusal {
	busy, limited := (*overloadedError)(nil), (*rateLimitedError)(nil)
	switch {
	case errors.As(err, &limited):
		return telemetry.ByRate
	case !errors.As(err, &busy):
		return ""
	case busy.late:
		return telemetry.ByDeadline
	}
	return telemetry.ByQueue
}
