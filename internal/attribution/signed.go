package attribution

import (
	"regexp"
	"slices"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// signature finds a name in brackets, with what somebody is.
	signature = regexp.MustCompile(`^\((\p{Lu}[\pL.'’-]*(?: (?:von |van |de )?\p{Lu}[\pL.'’-]*){1,4})(?:, [^()]{1,60})?\)\.?$`)
)

// signed returns the person whose name stands in brackets behind a quotation that is
// all quoted words.
func (p *Passage) signed(quote segment.Span) segment.Span {
	next := slices.IndexFunc(p.Sentences, func(s segment.Span) bool { return s.Start >= quote.End })
	text := p.lines(quote)
	if next < 0 || !whole.MatchString(text) {
		return segment.Span{}
	}
	sentence := p.Sentences[next]
	m := signature.FindStringSubmatchIndex(p.textOf(sentence))
	if m == nil {
		return segment.Span{}
	}
	at := segment.Span{Start: sentence.Start + m[2], End: sentence.Start + m[3]}
	name := p.textOf(at)
	if !slices.ContainsFunc(People(name, p.Language), func(v value.Value) bool { return v.End == len(name) }) {
		return segment.Span{}
	}
	return at
}
