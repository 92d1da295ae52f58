package statement

import (
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
)

// clauses returns the clauses of a statement of a text that stand for themselves, the
// statement itself where it has but one, or where one of them states nothing.
func (s *Statement) clauses(text, language string) []Statement {
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
