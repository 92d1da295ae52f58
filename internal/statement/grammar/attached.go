package grammar

import "slices"

// attached returns the clauses of a sentence in which another main clause follows a comma, with
// "and" or, in German, without it, and says itself what it is about, but names nothing.
func attached(words []word, g grammar, language string) []Clause {
	i := slices.IndexFunc(words, word.comma)
	if i < leastRelative || i+leastRelative >= len(words) {
		return nil
	}
	front, behind := words[:i], words[i+1:]
	joined := g.joins(behind[0]) && g.elides(behind[0]) // no "doch", behind which the verb stands
	if joined {
		behind = behind[1:]
	}
	if slices.ContainsFunc(behind, word.pauses) || !plainClause(front) || !plainClause(behind) || !vouches(front, language) || ordered(front, behind) || !g.attached(front, behind, joined) {
		return nil
	}
	return []Clause{clauseOf(nil, front), clauseOf(nil, behind)}
}

func (g german) attached(front, behind []word, joined bool) bool {
	hasVerb := slices.ContainsFunc(front[1:], func(w word) bool { surely, perhaps := g.finite(w); return surely || perhaps })
	if !hasVerb || len(behind) < leastRelative || germanDependent.hasAny(front) || germanDependent.hasAny(behind) || germanUnreal.hasAny(behind) || germanPointing.hasAny(behind) ||
		!ownPossessives(behind) || g.gapped(behind) || !joined && !g.parts(front, 0, behind) {
		return false
	}
	n := 0
	if germanArticles[behind[0].low] || germanFronted[behind[0].low] {
		n = subjectOf(behind)
	}
	if n == 0 || n+1 >= len(behind) || germanFronted[behind[0].low] && !determines(behind[n+1]) && behind[n+1].low != "rund" {
		return false
	}
	surely, _ := g.finite(behind[n])
	return surely && (joined || opensGerman(behind[n+1])) && !g.predicated(behind, n) && !elliptic(behind[n:])
}

func (e english) attached(front, behind []word, joined bool) bool {
	hasVerb := slices.ContainsFunc(front[1:], func(w word) bool { _, perhaps := e.finite(w); return perhaps }) || slices.ContainsFunc(front[1:], verbLike)
	if !joined || !hasVerb || len(behind) < leastRelative || englishDependent.hasAny(front) || englishDependent.hasAny(behind) || englishPointing.hasAny(behind) || !ownPossessives(behind) || e.gapped(behind) {
		return false
	}
	if !determiner(behind[0]) || awaits(front, englishPairs, e) || slices.ContainsFunc(behind, saying) {
		return false
	}
	at := e.predicateOf(behind)
	if at == 0 || at+1 >= len(behind) || englishVague[behind[at-1].low] || englishModals[behind[at].low] && behind[at].low != "will" {
		return false
	}
	surely, _ := e.finite(behind[at])
	return surely
}
