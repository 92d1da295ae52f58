package grammar

import "slices"

var (
	// circumstances begin a clause that is so if the main one is told as true.
	circumstances = map[string]list{"de": listOf("wobei weil nachdem während wohingegen"), "en": listOf("because after while whereas")}
	// narrowing stand before one for which alone, or not for which, the main one is so.
	narrowing = listOf("nicht auch vor allem deshalb darum erst kurz lange just shortly long only not partly even mainly day days night week weeks month months year years hours minutes")
)

// circumstance returns the main clause of a sentence and one that says with "wobei" or
// "because" what else is so.
func circumstance(sentence string, words []word, g grammar, language string) []Clause {
	begins := circumstances[language]
	i := slices.IndexFunc(words, func(w word) bool { return begins[w.low] })
	if i < leastRelative || i+leastRelative >= len(words) {
		return nil
	}
	front, behind := words[:i], words[i+1:]
	if front[i-1].comma() {
		front = front[:i-1]
	} else if language == "de" {
		return nil
	}
	last := front[len(front)-1].low
	if narrowing[last] || !plainClause(front) || !plainClause(behind) || !vouches(behind, language) || language == "de" && several(behind, g) || reports(front, behind, language) {
		return nil
	}
	if verb, _, ok := g.verb(front); language == "en" && (!vouches(front, language) || !ok || verb == 0) {
		return nil // "The search after the storm had begun"
	}
	order, ok := g.dependent(sentence, behind, true)
	if !ok {
		return nil
	}
	return []Clause{clauseOf(nil, front), {Own: spanOf(words[i:]), Words: order}}
}
