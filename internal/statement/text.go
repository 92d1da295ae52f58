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
// guessed when empty. It also returns how many sentences are left out, headings and
// the like with them.
func OfText(text, language string) (list []Statement, left int) {
	given := language
	if language == "" {
		language = value.DetectLanguage(text)
	}
	var before *Statement // the sentence before as it was read, in the same paragraph
	for _, p := range segment.Split("", text) {
		if p.Role == segment.Body && p.Context.Len() == 0 {
			before = nil
		}
		for _, span := range p.Sentences {
			if before != nil && piece(before.Span.Of(text)) {
				// A part of a sentence may say what the whole does not.
				*before = sentence(text, segment.Span{Start: before.Start, End: span.End})
				if n := len(list) - 1; n >= 0 && list[n].Start == before.Start {
					before.Language = list[n].Language
					list[n] = *before
				}
				continue
			}
			if p.Role != segment.Body {
				before = nil
				left++
				continue
			}
			s := sentence(text, span).resolved(text, before, language)
			before = &s
			if !states(s.Text) {
				left++
				continue
			}
			s.Language = cmp.Or(given, value.DetectLanguage(s.Text), language)
			list = append(list, s)
		}
	}
	return list, left
}

// piece says whether a sentence was cut off because of its length.
func piece(sentence string) bool {
	return len(sentence) > segment.MaxSentenceChars/2 && !segment.Ends(sentence)
}
