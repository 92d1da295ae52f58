package checker

import (
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
)

// decisive returns the sentence of a quotation that is the surest by itself: what
// another sentence reports, that one need not.
func (q *quoted) decisive(quote segment.Span) segment.Span {
	p, surest := &q.Evidence.Passage, -1
	for i, s := range p.Sentences {
		if quote.Contains(s) && i < len(q.bare) && !evidence.Silent(p, i) && (surest < 0 || q.bare[i].Score(q.stance) > q.bare[surest].Score(q.stance)) {
			surest = i
		}
	}
	if surest < 0 {
		return quote
	}
	return p.Sentences[surest]
}
