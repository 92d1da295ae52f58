package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/frequency"
)

// frequencies relates how often something happens by the claim to how often by a passage. An
// amount of each day or month is open: that of another time may come to the same.
func (r *Claim) frequencies(e *factcheck.Evidence) (own, other frequency.Frequency, relation frequency.Relation) {
	if len(r.negations) > 0 || e.Passage.Half != nil {
		return own, other, frequency.Open
	}
	text, ok := evidence.NamedCells(e)
	if !ok {
		text = r.legible(e)
	}
	own, other, relation = frequency.Match(r.text, text, r.Language, e.Language)
	if own.Bare && slices.ContainsFunc(r.values, func(v value.Value) bool {
		return (v.Kind == value.Money || v.Kind == value.Percent || v.Kind == value.Number) && !own.Has(v.Start, v.End)
	}) {
		relation = frequency.Open
	}
	return own, other, relation
}

// ofOtherFrequency returns a question about the claim with the frequency of the passage.
func (r *Claim) ofOtherFrequency(e *factcheck.Evidence) []Probe {
	own, other, relation := r.frequencies(e)
	at := strings.Index(e.Passage.Text, other.Text)
	if relation != frequency.Different || at < 0 {
		return nil
	}
	place := segment.Span{Start: e.Passage.Start + at, End: e.Passage.Start + at + len(other.Text)}
	return []Probe{{Pair: r.pairWith(evidence.Ask(e), r.date(own.Replace(r.text, other.WrittenAs(own)))), Differing: Differing{
		Kind:   factcheck.DifferentNumber,
		Claim:  factcheck.Mention{Span: segment.Span{Start: own.Start, End: own.End}, Text: own.Text},
		places: []factcheck.Mention{{Span: place, Text: other.Text}},
	}}}
}
