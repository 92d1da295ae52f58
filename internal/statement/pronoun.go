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

// Referent returns what the sentence before has for a pronoun, or a word for where something
// is, at the beginning of a sentence in a BCP-47 language, and how many bytes of this that
// takes the place of: "Carla Wendt" and 3 of "Sie kam", "In Halvern" and 4 of "Dort kam
// sie". 0: it begins with none, or with one that may stand for something else.
func Referent(before, sentence, language string) (n int, referent string) {
	if n, place := grammar.There(before, sentence, language); n > 0 {
		return n, place
	}
	pronoun, ok := grammar.PronounOf(sentence, language)
	if !ok {
		return 0, ""
	}
	at, ok := pronoun.Antecedent(before, true, true)
	if !ok {
		at, ok = pronoun.Person(before)
	}
	if !ok {
		return 0, ""
	}
	return len(pronoun.Text), at.Of(before)
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
