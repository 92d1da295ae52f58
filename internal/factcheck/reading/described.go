package reading

import (
	"github.com/beleg-dev/beleg/internal/alike/naming"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
)

// NamingTown returns the question about a passage that describes a town, and names none, with
// the name of the claim's in the place of the description. False: it does not, or that is
// another town.
func (r *Claim) NamingTown(e *factcheck.Evidence) (factcheck.Pair, bool) {
	q := evidence.Ask(e)
	passage, d, ok := r.describedTown(q)
	if !ok {
		return factcheck.Pair{}, false
	}
	q.Passage = d.Named(passage)
	return r.Pair(q), true
}

// tellsTown says whether a passage describes the town that the claim names, and no other one.
func (r *Claim) tellsTown(e *factcheck.Evidence) bool {
	q := evidence.Ask(e)
	_, d, ok := r.describedTown(q)
	return ok && d.Told(r.readings.of(q.Context, q.Language, q.From))
}

func (r *Claim) describedTown(q evidence.Question) (value.Reading, naming.Description, bool) {
	passage := r.readings.of(q.Passage, q.Language, q.From)
	d, ok := naming.DescribedTown(passage, r.read(r.Dated))
	return passage, d, ok
}
