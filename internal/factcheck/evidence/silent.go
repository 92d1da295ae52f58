package evidence

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement"
)

// Silent says whether a sentence of a passage states nothing: it asks, or is outdated.
func Silent(p *factcheck.Passage, i int) bool { return asks(p, i) || outdated(p, i) }

func asks(p *factcheck.Passage, i int) bool {
	text := p.TextOf(p.Sentences[i])
	return strings.ContainsAny(text, "?？؟") && statement.Asks(text)
}

// outdated says whether a sentence of a passage tells what stood in the text before it
// was corrected.
func outdated(p *factcheck.Passage, i int) bool {
	text, before := p.TextOf(p.Sentences[i]), p.Context
	if i > 0 {
		before = p.TextOf(p.Sentences[i-1])
	}
	next := ""
	if i+1 < len(p.Sentences) {
		next = p.TextOf(p.Sentences[i+1])
	}
	return segment.Outdated(before, text, next)
}

// unsaid returns how many sentences at the beginning of a passage state nothing.
func unsaid(p *factcheck.Passage) int {
	n := 0
	for n < len(p.Sentences) && Silent(p, n) {
		n++
	}
	return n
}

// Answer returns a passage without what states nothing at its beginning, which then
// stands before it, and without what is outdated at its end.
func Answer(e *factcheck.Evidence) *factcheck.Evidence {
	n := len(e.Passage.Sentences)
	first, end := unsaid(&e.Passage), n
	for end > first && outdated(&e.Passage, end-1) {
		end--
	}
	if first < end && end-first < n {
		return e.Part(first, end-1)
	}
	return e
}

// Asked returns a quotation with the question that it answers.
func Asked(p *factcheck.Passage, quote segment.Span) segment.Span {
	for i, s := range slices.Backward(p.Sentences) {
		switch {
		case s.End > quote.Start:
		case !asks(p, i):
			return quote
		default:
			quote.Start = s.Start
		}
	}
	return quote
}

// OnlySilent says whether a passage states nothing.
func OnlySilent(p *factcheck.Passage) bool { return unsaid(p) == len(p.Sentences) }
