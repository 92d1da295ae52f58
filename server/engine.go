package main

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/beleg-dev/beleg/internal/embed"
	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/factcheck/checker"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/nli"
	"github.com/beleg-dev/beleg/internal/service"
	"github.com/beleg-dev/beleg/internal/store"
)

// An engine is what answers the calls.
type engine struct {
	store    *store.Store
	pool     *encoder.Pool // of both models
	embedder *embed.Embedder
	judge    *nli.Judge
	index    *index.Index
	service  *service.Service
}

// openEngine opens the database and the models and, with -demo, indexes the
// sample sources.
func openEngine(ctx context.Context, c *config, g *guard, m *monitor, log *slog.Logger) (*engine, error) {
	st, err := openStore(ctx, c.db)
	if err != nil {
		return nil, err
	}
	e := &engine{store: st}
	if err := e.open(ctx, c, g, m, log); err != nil {
		return nil, errors.Join(err, st.Close())
	}
	return e, nil
}

func (e *engine) open(ctx context.Context, c *config, g *guard, m *monitor, log *slog.Logger) error {
	err := e.openModels(c, log)
	if err != nil {
		return err
	}
	m.telemetry.WatchEncoder(e.pool.Counts)
	e.index, err = index.Open(ctx, e.store, e.embedder, index.Config{
		Models:     []string{e.judge.Model()},
		Rebuilding: rebuilding(log),
	})
	if errors.Is(err, store.ErrCorrupt) {
		return damaged(c.db, err)
	}
	if err != nil {
		return err
	}
	if c.demo {
		if err := indexDemo(ctx, e.index); err != nil {
			return err
		}
	}
	e.service, err = service.New(service.Config{
		Index: e.index, Checker: checker.New(e.index, e.judge), Judge: e.judge, Embedder: e.embedder,
		Log: log, Telemetry: m.telemetry, Reflection: c.reflection, QueueLimit: c.queue,
		TLS: g.tls(), Tokens: g.tokens, Limiter: g.limiter,
	})
	return err
}

// watchStore has the service follow the health of the database until the
// returned function is called.
func (e *engine) watchStore(ctx context.Context) (end func()) {
	ctx, cancel := context.WithCancel(ctx)
	var watching sync.WaitGroup
	watching.Go(func() { e.service.WatchStore(ctx, storeInterval) })
	return func() {
		cancel()
		watching.Wait()
	}
}

// close comes after the last call: the models hold nothing that must be given
// back, the database does.
func (e *engine) close() error { return e.store.Close() }

// progressInterval is how often long work says how far it is.
const progressInterval = 2 * time.Second

// rebuilding logs that sources are read anew because the models or the way of
// reading have changed.
func rebuilding(log *slog.Logger) func(done, total int) {
	var told time.Time
	return func(done, total int) {
		if done < total && time.Since(told) < progressInterval {
			return
		}
		told = time.Now()
		log.Info("reading sources anew, as the models or the program have changed", slog.Int("done", done), slog.Int("total", total))
	}
}
