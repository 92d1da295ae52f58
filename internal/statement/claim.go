package statement

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// MostOfClaim is the most statements of a claim; one with more is taken whole.
const MostOfClaim = 8

// OfClaim returns what a claim states, at least one statement: its sentences, and
// of these the clauses that stand for themselves. A claim with a sentence that
// states nothing, a question or an opinion, or that is longer than a source's may be, is
// one statement, as it was written. The language is guessed when empty.
func OfClaim(claim, language string) []Statement {
	if language == "" {
		language = value.DetectLanguage(claim)
	}
	var list []Statement
	var before *Statement
	for _, span := range segment.Uncut(claim) {
		if strings.TrimSpace(span.Of(claim)) == "" {
			continue
		}
		s := sentence(claim, span).resolved(claim, before, language)
		if !states(s.Text) || len(segment.Sentences(span.Of(claim))) > 1 {
			return []Statement{Whole(claim)}
		}
		before = &s
		list = append(list, clauses(claim, s, language)...)
	}
	if len(list) < 2 || len(list) > MostOfClaim {
		return []Statement{Whole(claim)}
	}
	for i := range list {
		list[i].Language = language
	}
	return list
}
