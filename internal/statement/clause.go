package statement

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
)

// clauses returns the clauses of a statement of a text that stand for themselves, the
// statement itself where it has but one, or where one of them states nothing.
func (s *Statement) clauses(text, language string) []Statement {
	if main, more, ok := s.relative(text, language); ok {
		return append(main.clauses(text, language), more.clauses(text, language)...)
	}
	var list []Statement
	for _, c := range grammar.Clauses(s.Text, language, s.opens(text)) {
		own, ok := s.Of(c.Own.Start, c.Own.End)
		front, together := s.Of(c.Front.Start, c.Front.End)
		if !ok || !together {
			return []Statement{*s}
		}
		parts := []segment.Span{own}
		if front.Len() > 0 {
			parts = []segment.Span{front, own}
		}
		part := stated(text, own, parts...)
		if !states(part.Text, language) {
			return []Statement{*s}
		}
		list = append(list, part)
	}
	if list == nil {
		return []Statement{*s}
	}
	return list
}

// atSemicolons returns sentences of a text, those taken apart at a semicolon which stand
// for themselves on both sides of it. Elsewhere it parts what is enumerated, or what
// somebody says.
func atSemicolons(text string, sentences, marks []segment.Span, language string) []segment.Span {
	var list []segment.Span
	for _, s := range sentences {
		for at := s.Start; ; {
			n := strings.Index(text[at:s.End], "; ")
			if n < 0 {
				break
			}
			at += n + len("; ")
			front := sentence(text, segment.Span{Start: s.Start, End: at - len("; ")}, marks, language)
			rest := sentence(text, segment.Span{Start: at, End: s.End}, marks, language)
			whole := rest.resolved(text, &front, language)
			if !grammar.Tells(text[s.Start:s.End]) && grammar.Predicates(front.Text) && grammar.Predicates(rest.Text) && !grammar.Points(whole.Text, language) {
				list = append(list, front.Span)
				s = segment.Span{Start: at, End: at + len(strings.TrimRight(text[at:s.End], ". "))}
			}
		}
		list = append(list, s)
	}
	return list
}

// relative returns the two statements of one whose subject is followed by a clause that
// tells more of it.
func (s *Statement) relative(text, language string) (main, more Statement, ok bool) {
	first, second, ok := grammar.Relative(s.Text, language)
	if !ok {
		return main, more, false
	}
	main, inMain := s.part(text, first)
	more, inMore := s.part(text, second)
	return main, more, inMain && inMore
}

// part returns the statement that spans of the text of one are.
func (s *Statement) part(text string, spans []segment.Span) (Statement, bool) {
	parts := make([]segment.Span, len(spans))
	for i, p := range spans {
		at, ok := s.Of(p.Start, p.End)
		if !ok {
			return Statement{}, false
		}
		parts[i] = at
	}
	return stated(text, s.Span, parts...), true
}
