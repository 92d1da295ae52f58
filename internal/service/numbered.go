package service

import (
	"context"
	"log/slog"
)

// numbered returns a logger that writes the number of the call into every line
// within one.
func numbered(log *slog.Logger) *slog.Logger { return slog.New(numberedHandler{log.Handler()}) }

type numberedHandler struct{ slog.Handler }

func (h numberedHandler) Handle(ctx context.Context, r slog.Record) error {
	if id := requestID(ctx); id != "" {
		r.AddAttrs(slog.String("request_id", id))
	}
	return h.Handler.Handle(ctx, r)
}

func (h numberedHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return numberedHandler{h.Handler.WithAttrs(attrs)}
}

func (h numberedHandler) WithGroup(name string) slog.Handler {
	return numberedHandler{h.Handler.WithGroup(name)}
}
