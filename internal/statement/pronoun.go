package statement

import (
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
)

// resolved puts what the statement before names in place of a pronoun that begins this
// one, where the pronoun can mean nobody and nothing else.
func (s Statement) resolved(text string, before *Statement, language string) Statement {
	pronoun, ok := grammar.PronounOf(s.Text, language)
	if before == nil || !ok || len(pronoun.Text) >= s.Parts[0].Len() {
		return s
	}
	at, ok := pronoun.Antecedent(before.Text, before.opens(text), before.opensParagraph(text))
	if !ok {
		return s
	}
	name, ok := before.Of(at.Start, at.End)
	if !ok {
		return s
	}
	rest := s.Parts[0]
	rest.Start += len(pronoun.Text) + len(" ")
	return stated(text, s.Span, append([]segment.Span{name, rest}, s.Parts[1:]...)...)
}

// opens says whether a statement is the first of its text.
func (s *Statement) opens(text string) bool {
	return strings.IndexFunc(text[:s.Start], unicode.IsLower) < 0
}

// opensParagraph says whether a statement is the first of its paragraph.
func (s *Statement) opensParagraph(text string) bool {
	before := text[:s.Start]
	return !strings.ContainsAny(before[strings.LastIndexByte(before, '\n')+1:], ".!?")
}
