package statement

import (
	"cmp"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// OfText returns the sentences of a text that state something, each on one line:
// no headings, captions or links, no questions, no opinions, no sentence that
// says what another one of the text does. A pronoun that begins a sentence is
// replaced where the sentence before has one name to put there. The language is
// guessed when empty.
func OfText(text, language string) []Statement {
	given := language
	if language == "" {
		language = value.DetectLanguage(text)
	}
	var list []Statement
	var before *Statement // the sentence before as it was read, in the same paragraph
	for _, p := range segment.Split("", text) {
		if p.Context.Len() == 0 {
			before = nil
		}
		for _, span := range p.Sentences {
			if p.Role != segment.Body {
				before = nil
				continue
			}
			s := sentence(text, span).resolved(text, before, language)
			before = &s
			if states(s.Text) {
				s.Language = cmp.Or(given, value.DetectLanguage(s.Text), language)
				list = append(list, s)
			}
		}
	}
	return list
}
