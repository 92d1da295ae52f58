package service

import (
	"context"
	"log/slog"
	"runtime/debug"

	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/recovery"
)

// guard turns a panic of fn into an error: the interceptors see only the
// goroutine of the call.
func guard(fn func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &recovery.PanicError{Panic: p, Stack: debug.Stack()}
		}
	}()
	return fn()
}

// logItem logs what went wrong with an item of a stream by no fault of the
// caller.
func (s *Service) logItem(ctx context.Context, message, correlationID string, err error) {
	code := faultOf(err, requestID(ctx)).code
	if l := level(code, err); l >= slog.LevelError {
		s.log.LogAttrs(ctx, l, message, slog.String("code", code.String()),
			slog.String("correlation_id", correlationID), slog.String("error", err.Error()))
	}
}
