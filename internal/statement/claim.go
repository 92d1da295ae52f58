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
	written, marks, whole := segment.Uncut(claim), markdown(claim), Whole(claim)
	sentences := unmarked(claim, written, marks, language)
	if !slices.Equal(sentences, written) || len(marks) > 0 {
		var parts []segment.Span
		for _, s := range sentences {
			for _, p := range without(s, marks) {
				if strings.HasPrefix(p.Of(claim), " ") {
					p.Start++ // stated writes it
				}
				parts = append(parts, p)
			}
		}
		if bare := stated(claim, whole.Span, parts...); letters.MatchString(bare.Text) {
			whole = bare
		}
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
	if len(list) < 2 && !asked || len(list) == 0 || len(list) > MostOfClaim {
		return []Statement{whole.bare(claim, language)}
	}
	for i := range list {
		list[i].Language = language
		list[i] = list[i].bare(claim, language)
	}
	return list
}
