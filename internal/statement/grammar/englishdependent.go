package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/segment"
)

func (e english) dependent(sentence string, clause []word, leaning bool) ([]segment.Span, bool) {
	verb := e.predicateOf(clause)
	if verb == 0 || e.gapped(clause) || englishPointing.hasAny(clause[:verb]) || !ownPossessives(clause) || !leaning && !named(sentence, clause, verb, "en") {
		return nil, false
	}
	return []segment.Span{spanOf(clause)}, !slices.ContainsFunc(clause, func(w word) bool { return w.low == "it" || w.low == "they" || w.low == "them" })
}

func (e english) resumes(tail []word) bool { return e.predicateOf(tail) > 0 }

// predicateOf returns the place of what is surely the verb of a clause that has a subject in
// front; 0: there is none.
func (e english) predicateOf(clause []word) int {
	if !determiner(clause[0]) && !clause[0].capital() || englishPossessives[clause[0].low] {
		return 0
	}
	for i := 1; i < len(clause); i++ {
		_, perhaps := e.finite(clause[i])
		if !perhaps && !e.presentAt(clause, i) {
			continue
		}
		if determiner(clause[i-1]) || englishDependent.hasAny(clause[:i]) || auxiliary(clause[i]) && i+1 == len(clause) {
			return 0
		}
		return i
	}
	return 0
}

func (e english) main(sentence string, words []word) bool {
	verb := e.predicateOf(words)
	return verb > 0 && !englishPointing.hasAny(words) && ownPossessives(words) && !slices.ContainsFunc(words, saying) && named(sentence, words, verb, "en")
}
