package statement

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// A Statement is a part of a text that can be checked.
type Statement struct {
	segment.Span                // of the text
	Text         string         // what is stated: Parts with a space between, none within a word
	Parts        []segment.Span // of the text, in the order in which Text has them
	Language     string         // BCP-47; empty: unknown
}

// Whole returns a claim as one statement, as it was written.
func Whole(claim string) Statement {
	all := segment.Span{End: len(claim)}
	return stated(claim, all, all)
}

// stated returns the statement that parts of a text are.
func stated(text string, span segment.Span, parts ...segment.Span) Statement {
	var b strings.Builder
	for i, p := range parts {
		if i > 0 && !within(text, parts[i-1], p) && !joins(text, parts[i-1], p) {
			b.WriteByte(' ')
		}
		b.WriteString(p.Of(text))
	}
	return Statement{Span: span, Text: b.String(), Parts: parts}
}

// Of returns where the text has the bytes start to end of Text; false: they do
// not stand together.
func (s *Statement) Of(start, end int) (segment.Span, bool) {
	at := 0
	for i, p := range s.Parts {
		if i > 0 && at < len(s.Text) && s.Text[at] == ' ' {
			at++
		}
		if at <= start && end <= at+p.Len() {
			return segment.Span{Start: p.Start + start - at, End: p.Start + end - at}, true
		}
		at += p.Len()
	}
	return segment.Span{}, false
}
