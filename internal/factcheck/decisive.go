package factcheck

import (
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// decisive returns the sentence of a quotation that is the surest by itself, with
// those between the same quotation marks: what another sentence reports, that one
// need not.
func (q *quoted) decisive(quote segment.Span) segment.Span {
	p, surest := &q.evidence.Passage, -1
	for i, s := range p.Sentences {
		if quote.Contains(s) && i < len(q.bare) && !p.asks(i) && (surest < 0 || q.bare[i].Score(q.stance) > q.bare[surest].Score(q.stance)) {
			surest = i
		}
	}
	if surest < 0 {
		return quote
	}
	german, open, first := value.Primary(q.evidence.Language) == "de", false, 0
	for i, s := range p.Sentences {
		if !quote.Contains(s) {
			continue
		}
		if !open {
			first = i
		}
		if open = opens(p.textOf(s), open, german); !open && i >= surest {
			return segment.Span{Start: p.Sentences[first].Start, End: s.End}
		}
	}
	return p.Sentences[surest] // the marks are never closed
}

// opens says whether a text ends between quotation marks, where it began there or
// not.
func opens(text string, open, german bool) bool {
	for _, r := range text {
		switch r {
		case '„':
			open = true
		case '“':
			open = !german
		case '”':
			open = false
		case '"', '»', '«':
			open = !open
		}
	}
	return open
}
