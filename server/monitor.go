package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"sync"
	"time"

	"github.com/beleg-dev/beleg/internal/service"
	"github.com/beleg-dev/beleg/internal/telemetry"
)

const (
	// storeInterval is how soon it is noticed that the database cannot be read, or
	// can be again.
	storeInterval = 2 * time.Second
	// spansTimeout is how long the server waits, when it stops, for its last spans
	// to be taken.
	spansTimeout = 3 * time.Second
	// metricsReadTimeout bounds a request for metrics, metricsWriteTimeout its
	// answer: a profile takes as long as it was asked to.
	metricsReadTimeout  = 10 * time.Second
	metricsWriteTimeout = 2 * time.Minute
)

// collectorVariables name the collector of spans; the first that is set holds.
var collectorVariables = []string{"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"}

// monitorFlags say what an operator can see of the server, and where.
type monitorFlags struct {
	addr              string // of the metrics; empty: nowhere
	pprof             bool
	collector         string // of spans; empty: none
	collectorVariable string // that names the collector
}

func (f *monitorFlags) define(fs *flag.FlagSet) {
	fs.StringVar(&f.addr, "metrics-addr", "", "where to show metrics to Prometheus and health to probes, over HTTP and to anyone; nowhere unless given")
	fs.BoolVar(&f.pprof, "pprof", false, "let profiles be taken there, at /debug/pprof")
}

// readCollector reads the collector that OpenTelemetry's own variables name.
func (f *monitorFlags) readCollector(getenv func(string) string) {
	for _, variable := range collectorVariables {
		if f.collector = getenv(variable); f.collector != "" {
			f.collectorVariable = variable
			return
		}
	}
}

// check says which flag lacks another.
func (f *monitorFlags) check() error {
	if f.pprof && f.addr == "" {
		return errors.New("-pprof needs -metrics-addr: profiles are taken there")
	}
	return nil
}

// A monitor shows what the server does.
type monitor struct {
	flags     monitorFlags
	log       *slog.Logger
	telemetry *telemetry.Telemetry

	listener net.Listener // nil: no metrics are shown
	server   *http.Server // nil before serve
	serving  sync.WaitGroup
}

func openMonitor(ctx context.Context, f monitorFlags, log *slog.Logger) (*monitor, error) {
	m := &monitor{flags: f, log: log, telemetry: telemetry.New(nil)}
	var err error
	if f.collector != "" {
		if m.telemetry, err = telemetry.Open(ctx, f.collector, log); err != nil {
			return nil, &usageError{err: fmt.Errorf("%s: %w", f.collectorVariable, err)}
		}
	}
	if f.addr != "" {
		if m.listener, err = listen(ctx, "metrics-addr", f.addr); err != nil {
			m.close()
			return nil, err
		}
	}
	return m, nil
}

// serve shows metrics and health until close.
func (m *monitor) serve(s *service.Service) {
	if m.listener == nil {
		return
	}
	m.server = &http.Server{
		Handler:           m.pages(s),
		ErrorLog:          slog.NewLogLogger(m.log.Handler(), slog.LevelWarn),
		ReadTimeout:       metricsReadTimeout,
		WriteTimeout:      metricsWriteTimeout,
		ReadHeaderTimeout: metricsReadTimeout,
	}
	addr := m.listener.Addr()
	m.log.Info("metrics are shown", slog.String("addr", addr.String()), slog.Bool("pprof", m.flags.pprof))
	if tcp, ok := addr.(*net.TCPAddr); m.flags.pprof && !(ok && tcp.IP.IsLoopback()) {
		m.log.Warn("whoever can connect may take profiles, which slow the server down", slog.String("addr", addr.String()))
	}
	m.serving.Go(func() {
		if err := m.server.Serve(m.listener); !errors.Is(err, http.ErrServerClosed) {
			m.log.Error("metrics are shown no more", slog.String("error", err.Error()))
		}
	})
}

func (m *monitor) pages(s *service.Service) http.Handler {
	pages := http.NewServeMux()
	pages.Handle("GET /metrics", m.telemetry.Handler())
	pages.HandleFunc("GET /healthz", func(w http.ResponseWriter, r *http.Request) {
		if !s.Healthy(r.Context()) {
			http.Error(w, "not serving", http.StatusServiceUnavailable)
		}
	})
	if m.flags.pprof {
		pages.HandleFunc("/debug/pprof/", pprof.Index)
		pages.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
		pages.HandleFunc("/debug/pprof/profile", pprof.Profile)
		pages.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
		pages.HandleFunc("/debug/pprof/trace", pprof.Trace)
	}
	return pages
}

// close comes when the last call has ended.
func (m *monitor) close() {
	switch {
	case m.server != nil:
		m.server.Close() // of a listener that is open
		m.serving.Wait()
	case m.listener != nil:
		m.listener.Close()
	}
	ctx, cancel := context.WithTimeout(context.Background(), spansTimeout)
	defer cancel()
	if err := m.telemetry.Close(ctx); err != nil {
		m.log.Warn("the last spans are lost", slog.String("error", err.Error()))
	}
}
