package factcheck

import (
	"regexp"
	"slices"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// signature finds a name in brackets, with what somebody is.
	signature = regexp.MustCompile(`^\((\p{Lu}[\pL.'’-]*(?: (?:von |van |de )?\p{Lu}[\pL.'’-]*){1,4})(?:, [^()]{1,60})?\)\.?$`)
	// ended finds quoted words that are no title.
	ended = regexp.MustCompile(`[.!?…][` + marks + `]$`)
)

// signed returns the person whose name stands in brackets behind a quotation that is
// all quoted words.
func signed(e *Evidence, quote segment.Span) Mention {
	next := slices.IndexFunc(e.Passage.Sentences, func(s segment.Span) bool { return s.Start >= quote.End })
	text := lines(e, quote)
	if next < 0 || !whole.MatchString(text) || !ended.MatchString(text) {
		return Mention{}
	}
	sentence := e.Passage.Sentences[next]
	m := signature.FindStringSubmatchIndex(e.Passage.textOf(sentence))
	if m == nil {
		return Mention{}
	}
	at := segment.Span{Start: sentence.Start + m[2], End: sentence.Start + m[3]}
	name := e.Passage.textOf(at)
	if !slices.ContainsFunc(people(name, e.Language), func(v value.Value) bool { return v.End == len(name) }) {
		return Mention{}
	}
	return Mention{Span: at, Text: name}
}
