package statement

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// MostOfClaim is the most statements of a claim. Where its clauses are more, its
// sentences are its statements; where these are more too, it is taken whole.
const MostOfClaim = 8

// OfClaim returns what a claim states, at least one statement: its sentences, and
// of these the clauses that stand for themselves, without the marks of list items and
// of Markdown and without what connects them with others. A claim is one statement, as
// it was written but without these marks, where one of its sentences states nothing, as
// a question or an opinion, or is longer than a sentence of a source may be. The language
// is guessed when empty.
func OfClaim(claim, language string) []Statement {
	if language == "" {
		language = value.DetectLanguage(claim)
	}
	written, marks := segment.Uncut(claim), markdown(claim)
	sentences, whole := unmarked(claim, written, marks, language), Whole(claim)
	if !slices.Equal(sentences, written) || len(marks) > 0 {
		whole = whole.stripped(claim, sentences, marks)
	}
	var list, parts []Statement // sentences, and what they are taken apart into
	var before *Statement
	asked := false
	for _, span := range atSemicolons(claim, sentences, marks, language) {
		if strings.TrimSpace(span.Of(claim)) == "" {
			continue
		}
		s := sentence(claim, span, marks, language).resolved(claim, before, language)
		if bare, ok := s.unasked(claim, language); ok {
			s, asked = bare, true
		}
		if !states(s.Text, language) || len(segment.Sentences(span.Of(claim))) > 1 {
			return []Statement{whole.bare(claim, language)}
		}
		before = &s
		list = append(list, s)
		parts = append(parts, s.clauses(claim, language)...)
	}
	if len(parts) <= MostOfClaim {
		list = parts
	}
	if len(list) < 2 && !asked || len(list) > MostOfClaim {
		one := whole.bare(claim, language)
		if len(list) == 1 {
			one.Leaning = one.leaning(claim, language)
		}
		return []Statement{one}
	}
	for i := range list {
		list[i].Language = language
		list[i] = list[i].bare(claim, language)
	}
	addLeaning(list, claim, language)
	for i := range list[1:] {
		list[i+1].About = about(list[0].Text, list[i].Text)
	}
	return list
}

// stripped returns a whole claim as its sentences without marks, where these have words.
func (s Statement) stripped(claim string, sentences, marks []segment.Span) Statement {
	var parts []segment.Span
	for _, sentence := range sentences {
		for _, p := range without(sentence, marks) {
			if strings.HasPrefix(p.Of(claim), " ") {
				p.Start++ // stated writes it
			}
			parts = append(parts, p)
		}
	}
	if bare := stated(claim, s.Span, parts...); letters.MatchString(bare.Text) {
		return bare
	}
	return s
}
