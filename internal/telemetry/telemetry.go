package telemetry

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// A Telemetry counts and records for one service, and for no second one. Its methods may be called
// concurrently.
type Telemetry struct {
	registry *prometheus.Registry
	metrics  *metrics
	revision atomic.Pointer[string] // that the metrics name
	spans    trace.TracerProvider   // nil: none are recorded
	tracer   trace.Tracer
	shutdown func(context.Context) error // nil: nothing to shut down
}

// New makes a Telemetry whose spans go to that provider; nil: no span is
// recorded.
func New(spans trace.TracerProvider) *Telemetry {
	registry := prometheus.NewRegistry()
	t := &Telemetry{registry: registry, metrics: newMetrics(registry), spans: spans}
	if spans == nil {
		spans = noop.NewTracerProvider()
	}
	t.tracer = spans.Tracer(scope)
	return t
}

// Call counts a call that has ended. Its method must be one that the server has.
func (t *Telemetry) Call(method, code string, took time.Duration) {
	t.metrics.calls.WithLabelValues(method, code).Inc()
	t.metrics.callSeconds.WithLabelValues(method).Observe(took.Seconds())
}

// A Refusal is why a call was not taken on.
type Refusal string

// The refusals.
const (
	ByQueue    Refusal = "queue"    // too many were taken on before
	ByDeadline Refusal = "deadline" // those before leave no time
	ByRate     Refusal = "rate"     // its caller has had enough
)

// Refused counts a call that was not taken on.
func (t *Telemetry) Refused(why Refusal) { t.metrics.refusals.WithLabelValues(string(why)).Inc() }

// Checked counts a claim that was answered.
func (t *Telemetry) Checked(c *factcheck.ClaimCheck) {
	t.metrics.verdicts.WithLabelValues(verdicts[c.Verdict]).Inc()
	t.metrics.judged.Add(float64(c.Coverage.JudgedCount))
}

// Claim begins the span of one claim, below that of ctx: the call's. It shows how
// long the claim waits for its turn, and which stages are its own.
func (t *Telemetry) Claim(ctx context.Context) (_ context.Context, ended func()) {
	ctx, span := t.tracer.Start(ctx, "claim")
	return ctx, func() { span.End() }
}

// Stage is the factcheck.Observer: a stage is a span below that of ctx, and a
// duration.
func (t *Telemetry) Stage(ctx context.Context, s factcheck.Stage) (ended func()) {
	_, span := t.tracer.Start(ctx, string(s))
	begun := time.Now()
	return func() {
		t.metrics.stageSeconds.WithLabelValues(string(s)).Observe(time.Since(begun).Seconds())
		span.End()
	}
}
