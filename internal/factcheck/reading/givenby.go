package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// Speaker returns whose words a quotation reports: of an amount which another one gives in a clause
// of a sentence, that one.
func (r *Claim) Speaker(e *factcheck.Evidence, quote segment.Span) factcheck.Mention {
	p := e.Passage.Widened()
	if e.Passage.Half != nil || !p.Span.Contains(quote) {
		return evidence.Speaker(e, quote)
	}
	text := p.TextOf(quote)
	clause, at, ok := attribution.GivenBy(text, e.Language)
	if !ok {
		return evidence.Speaker(e, quote)
	}
	values := r.readings.of(text, e.Language, evidence.From(e)).Values
	own := func(v, x value.Value) bool {
		return v.Kind != value.Date && v.Kind != value.Name && v.Kind != value.Place && v.Kind != value.Negation && value.Compare(v, x) != value.Incomparable
	}
	within := slices.ContainsFunc(r.values, func(v value.Value) bool {
		return slices.ContainsFunc(values, func(x value.Value) bool {
			return clause.Contains(segment.Span{Start: x.Start, End: x.End}) && own(v, x)
		})
	})
	if !within {
		return evidence.Speaker(e, quote)
	}
	span := segment.Span{Start: quote.Start + at.Start, End: quote.Start + at.End}
	return factcheck.Mention{Span: span, Text: p.TextOf(span)}
}
