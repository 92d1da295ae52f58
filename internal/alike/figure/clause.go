package figure

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// A Span is bytes of a text.
type Span struct{ From, To int }

// Clause returns the clause around an amount of a text, between least and most.
func Clause(text string, from, to, least, most int) Span {
	s := Span{least, most}
	for _, m := range clauseBegin.FindAllStringIndex(text[least:from], -1) {
		s.From = least + m[1]
	}
	if m := clauseBegin.FindStringIndex(text[to:most]); m != nil {
		s.To = to + m[0]
	}
	return s
}

// clauseBegin finds what may part two clauses.
var clauseBegin = regex.MustCompile(`[,;:(]\s|[.!?]\s| [–—-] | (?:und|and|während|while|whereas)\s`)

// Sentence returns the sentence around a byte of a text.
func Sentence(text string, at int) Span {
	s := Span{0, len(text)}
	for _, m := range SentenceEnd.FindAllStringIndex(text, -1) {
		switch {
		case m[1] <= at:
			s.From = m[1]
		case m[0] >= at:
			s.To = m[0] + 1
			return s
		}
	}
	return s
}

// SentenceEnd finds what may end a sentence.
var SentenceEnd = regex.MustCompile(`[.!?]\s`)

// WithoutValues returns a text of the same length without the words of its values, such as
// the bounds of an amount.
func WithoutValues(r value.Reading) string {
	rest := []byte(r.Text)
	for _, v := range r.Values {
		copy(rest[v.Start:v.End], strings.Repeat("0", v.End-v.Start))
	}
	return string(rest)
}
