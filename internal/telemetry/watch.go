package telemetry

import "github.com/prometheus/client_golang/prometheus"

// WatchAdmission has each scrape read how many calls and claims are taken on and
// not done, and how many claims are in work; limit is how many calls are taken on
// at a time. It is called once.
func (t *Telemetry) WatchAdmission(limit int, read func() (calls, claims, working int)) {
	t.gauge("admitted_calls", "Calls taken on and not done; streams of claims are not counted.", func() float64 {
		calls, _, _ := read()
		return float64(calls)
	})
	t.gauge("admitted_claims", "Claims of the calls taken on; a search counts as one.", func() float64 {
		_, claims, _ := read()
		return float64(claims)
	})
	t.gauge("claims_in_work", "Claims and searches that are worked on, those of streams among them.", func() float64 {
		_, _, working := read()
		return float64(working)
	})
	t.gauge("admission_limit_calls", "Calls taken on at a time.", func() float64 { return float64(limit) })
}

// WatchEncoder has each scrape read how many packs and sequences the models have
// run since the start, and how many sequences wait for them. It is called once.
func (t *Telemetry) WatchEncoder(read func() (packs, sequences uint64, waiting int)) {
	t.counter("encoder_packs_total", "Packs of sequences that the models have run.", func() float64 {
		packs, _, _ := read()
		return float64(packs)
	})
	t.counter("encoder_sequences_total", "Sequences in those packs: pairs of claim and passage, queries, and passages to be indexed.", func() float64 {
		_, sequences, _ := read()
		return float64(sequences)
	})
	t.gauge("encoder_waiting_sequences", "Sequences that wait for a pack.", func() float64 {
		_, _, waiting := read()
		return float64(waiting)
	})
}

func (t *Telemetry) gauge(name, help string, read func() float64) {
	t.registry.MustRegister(prometheus.NewGaugeFunc(gauge(name, help), read))
}

func (t *Telemetry) counter(name, help string, read func() float64) {
	t.registry.MustRegister(prometheus.NewCounterFunc(counter(name, help), read))
}

// StoreRead says that the database could be read, and what the index holds.
func (t *Telemetry) StoreRead(sources, passages int, revision string) {
	m := t.metrics
	m.storeUp.Set(1)
	m.sources.Set(float64(sources))
	m.passages.Set(float64(passages))
	m.revision.WithLabelValues(revision).Set(1)
	if old := t.revision.Swap(&revision); old != nil && *old != revision {
		m.revision.DeleteLabelValues(*old)
	}
}

// StoreFailed says that the database could not be read.
func (t *Telemetry) StoreFailed() { t.metrics.storeUp.Set(0) }
