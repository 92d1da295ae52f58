package telemetry

import (
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// namespace begins the name of every metric of ours.
const namespace = "beleg"

// maxScrapes is how many scrapes are answered at a time.
const maxScrapes = 4

// buckets are in seconds: reading a claim takes less than the first, a text of
// many statements more than the last.
var buckets = []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30}

// verdicts are the values of that label.
var verdicts = map[factcheck.Verdict]string{
	factcheck.Support:              "support",
	factcheck.Conflict:             "conflict",
	factcheck.Mixed:                "mixed",
	factcheck.InsufficientEvidence: "insufficient_evidence",
}

type metrics struct {
	calls        *prometheus.CounterVec   // by method and code
	callSeconds  *prometheus.HistogramVec // by method
	stageSeconds *prometheus.HistogramVec // by stage
	refusals     *prometheus.CounterVec   // by reason
	verdicts     *prometheus.CounterVec   // by verdict
	judged       prometheus.Counter

	storeUp, sources, passages prometheus.Gauge
	revision                   *prometheus.GaugeVec // by revision
}

func newMetrics(registry *prometheus.Registry) *metrics {
	registry.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		collectors.NewBuildInfoCollector(),
	)
	with := promauto.With(registry)
	m := &metrics{
		calls:        with.NewCounterVec(counter("requests_total", "Calls that have ended."), []string{"method", "code"}),
		callSeconds:  with.NewHistogramVec(histogram("request_duration_seconds", "From the arrival of a call to its end; a stream is one call."), []string{"method"}),
		stageSeconds: with.NewHistogramVec(histogram("stage_duration_seconds", "What a stage of the work on a claim takes."), []string{"stage"}),
		refusals:     with.NewCounterVec(counter("refusals_total", "Calls that were not taken on: the queue is full, the deadline too near, or the caller's rate used up."), []string{"reason"}),
		verdicts:     with.NewCounterVec(counter("verdicts_total", "Claims that were answered."), []string{"verdict"}),
		judged:       with.NewCounter(counter("judged_passages_total", "Passages that were judged for the claims answered.")),
		storeUp:      with.NewGauge(gauge("store_up", "Whether the database could be read the last time it was tried.")),
		sources:      with.NewGauge(gauge("index_sources", "Sources in the index, retracted ones among them.")),
		passages:     with.NewGauge(gauge("index_passages", "Passages of those sources.")),
		revision:     with.NewGaugeVec(gauge("index_info", "The revision of the index that answers name; always 1."), []string{"revision"}),
	}
	// So that what has not happened yet reads 0.
	for _, s := range factcheck.Stages {
		m.stageSeconds.WithLabelValues(string(s))
	}
	for _, r := range []Refusal{ByQueue, ByDeadline, ByRate} {
		m.refusals.WithLabelValues(string(r))
	}
	for _, v := range verdicts {
		m.verdicts.WithLabelValues(v)
	}
	return m
}

func counter(name, help string) prometheus.CounterOpts {
	return prometheus.CounterOpts{Namespace: namespace, Name: name, Help: help}
}

func gauge(name, help string) prometheus.GaugeOpts {
	return prometheus.GaugeOpts{Namespace: namespace, Name: name, Help: help}
}

func histogram(name, help string) prometheus.HistogramOpts {
	return prometheus.HistogramOpts{Namespace: namespace, Name: name, Help: help, Buckets: buckets}
}

// Handler answers a scrape.
func (t *Telemetry) Handler() http.Handler {
	return promhttp.HandlerFor(t.registry, promhttp.HandlerOpts{MaxRequestsInFlight: maxScrapes})
}
