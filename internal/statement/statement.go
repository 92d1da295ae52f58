package statement

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// A Statement is a part of a text that can be checked.
type Statement struct {
	segment.Span                // of the text
	Text         string         // what is stated: Parts with a space between, none within a word
	Parts        []segment.Span // of the text, in the order in which Text has them
	Marks        []string       // what Text has between Parts; nil: a blank, none within a word
	Language     string         // BCP-47; empty: unknown
	About        []string       // what the text says before it that may tell of whom or what it speaks
	Turn         string         // of About, what may have turned to another matter; empty: nothing
	// Leaning is what a statement tells that is checked whole, though its parts are several: the
	// part that names something, and those that name nothing of their own; nil: it tells one thing.
	Leaning []Statement
	Some    bool // whether it tells of some of those whom another part counts
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

// marked returns a statement with marks between its parts.
func (s Statement) marked(text string, marks []string) Statement {
	var b strings.Builder
	for i, p := range s.Parts {
		if i > 0 {
			b.WriteString(marks[i-1])
		}
		b.WriteString(p.Of(text))
	}
	s.Text, s.Marks = b.String(), marks
	return s
}

// places returns where Text has each part.
func (s *Statement) places() []segment.Span {
	list, at := make([]segment.Span, len(s.Parts)), 0
	for i, p := range s.Parts {
		switch {
		case i == 0:
		case s.Marks != nil:
			at += len(s.Marks[i-1])
		case at < len(s.Text) && s.Text[at] == ' ':
			at++
		}
		list[i] = segment.Span{Start: at, End: at + p.Len()}
		at += p.Len()
	}
	return list
}

// Of returns where the text has the bytes start to end of Text; false: they do
// not stand together.
func (s *Statement) Of(start, end int) (segment.Span, bool) {
	list, ok := s.of(segment.Span{Start: start, End: end})
	return list[0], ok
}

// of returns where the text has each span of Text; false: one does not stand together.
func (s *Statement) of(spans ...segment.Span) (list []segment.Span, ok bool) {
	list, places := make([]segment.Span, len(spans)), s.places()
	for k, span := range spans {
		i := slices.IndexFunc(places, func(p segment.Span) bool { return p.Contains(span) })
		if i < 0 {
			return list, false
		}
		by := s.Parts[i].Start - places[i].Start
		list[k] = span.Shifted(by)
	}
	return list, true
}
