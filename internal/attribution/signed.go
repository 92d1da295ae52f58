package attribution

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// signature finds a name in brackets, with what somebody is.
var signature = regex.MustCompile(`^\((\p{Lu}[\pL.'’-]*(?: (?:von |van |de )?\p{Lu}[\pL.'’-]*){1,4})(?:, [^()]{1,60})?\)\.?$`)

// signed returns the person whose name stands in brackets behind a quotation that is
// all quoted words.
func (p *Passage) signed(quote segment.Span) segment.Span {
	next, ok := p.next(quote)
	if !ok || !whole.MatchString(p.lines(quote)) {
		return segment.Span{}
	}
	m := signature.FindStringSubmatchIndex(p.textOf(next))
	if m == nil {
		return segment.Span{}
	}
	at := firstGroup(next, m)
	name := p.textOf(at)
	if !slices.ContainsFunc(People(name, p.Language), func(v value.Value) bool { return v.End == len(name) }) {
		return segment.Span{}
	}
	return at
}
