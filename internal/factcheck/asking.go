package factcheck

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement"
)

// asks says whether a sentence of a passage asks.
func (p *Passage) asks(i int) bool {
	text := p.textOf(p.Sentences[i])
	return strings.ContainsAny(text, "?？؟") && statement.Asks(text)
}

// asking returns how many sentences at the beginning of a passage ask.
func (p *Passage) asking() int {
	n := 0
	for n < len(p.Sentences) && p.asks(n) {
		n++
	}
	return n
}

// answer returns a passage without what asks at its beginning, which then stands
// before it.
func answer(e *Evidence) *Evidence {
	if n := e.Passage.asking(); n > 0 && n < len(e.Passage.Sentences) {
		return part(e, n, len(e.Passage.Sentences)-1)
	}
	return e
}

// asked returns a quotation with the question that it answers.
func (p *Passage) asked(quote segment.Span) segment.Span {
	for i, s := range slices.Backward(p.Sentences) {
		switch {
		case s.End > quote.Start:
		case !p.asks(i):
			return quote
		default:
			quote.Start = s.Start
		}
	}
	return quote
}

// onlyAsks says whether a passage states nothing.
func (p *Passage) onlyAsks() bool { return p.asking() == len(p.Sentences) }
