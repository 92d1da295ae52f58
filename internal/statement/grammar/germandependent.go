package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// germanUnreal are verbs of what is not so, or somebody's words.
var germanUnreal = listOf("würde würden hätte hätten wäre wären könnte könnten müsste müssten dürfte dürften")

// dependent returns the words of a clause that "während" begins, its verb in second place or,
// where it is not sure how far the subject goes, in front.
func (g german) dependent(sentence string, clause []word, leaning bool) ([]segment.Span, bool) {
	last := len(clause) - 1
	if last < 1 || !g.plainDependent(clause) {
		return nil, false
	}
	n := subjectOf(clause[:last])
	if n == 0 || n > 2 && germanSingular[clause[0].low] && (germanNumerals[clause[n-2].low] || counts(clause[n-2])) {
		return nil, false // "das acht Zentimeter tiefe Loch"
	}
	reordered := slices.Concat(clause[:n], clause[last:], clause[n:last])
	if !leaning && !named(sentence, reordered, n, "de") || hanging(clause[:n], clause[last], g) {
		return nil, false
	}
	own, particle := clause[last].Span, segment.Span{}
	if p := particleOf(clause[last].low); p > 0 {
		own, particle = segment.Span{Start: own.Start + p, End: own.End}, segment.Span{Start: own.Start, End: own.Start + p}
	}
	order := []segment.Span{spanOf(clause[:n]), own}
	if n < last {
		order = append(order, spanOf(clause[n:last]))
		if !clause[0].capital() && germanAttached[clause[n].low] || g.joins(clause[n]) {
			order = []segment.Span{own, spanOf(clause[:last])}
		}
	}
	if particle.Len() > 0 {
		order = append(order, particle)
	}
	return order, true
}

// plainDependent says whether a clause that "während" begins ends with its verb, and says itself
// what it is about.
func (g german) plainDependent(clause []word) bool {
	last := len(clause) - 1
	begins := germanArticles[clause[0].low] || clause[0].capital()
	if !begins || g.gapped(clause[:last]) || germanPointing.hasAny(clause) || germanUnreal.hasAny(clause) || !ownPossessives(clause) || !surelyFinal(clause) || !plainClause(clause) {
		return false
	}
	for k, w := range clause[:last] {
		if germanAuxiliaries[w.low] && w.low == w.text || k > 0 && (germanStrong[w.low] || germanPresent[w.low]) && !strings.HasSuffix(w.low, "en") {
			return false // "während der Arbeiten müssen Gäste warten"
		}
	}
	return true
}

// subjectOf returns how many words the subject has that German words begin with, an article,
// what counts or describes a noun, that noun and where it is: "das neue Werk in Halvern".
func subjectOf(words []word) int {
	n := 0
	if !words[0].capital() {
		for n = 1; n < len(words) && (adjective(words[n]) || germanNumerals[words[n].low] || number(words[n])); {
			n++
		}
	}
	begin := n
	for n < len(words) && upper(words[n]) {
		n++
	}
	switch {
	case n == begin:
		return 0
	case n+2 <= len(words) && germanWhere[words[n].low] && upper(words[n+1]) && (n+2 == len(words) || !upper(words[n+2])):
		return n + 2
	}
	return n
}

// germanAttached may go on with a subject: "der Preis der Fahrt", "das Bad am Markt".
var germanAttached = listOf("der des eines einer dieser dieses am im an auf zum zur beim vom von")

// hanging says whether a subject lacks its number: it is one in the plural without a name
// before a verb in the singular.
func hanging(subject []word, verb word, g german) bool {
	return germanSingular[subject[0].low] && plural(verb) && !several(subject, g)
}

// surelyFinal says whether the last word of a clause is its finite verb, and no participle
// or infinitive.
func surelyFinal(clause []word) bool {
	w, before := clause[len(clause)-1], clause[len(clause)-2]
	verb := w.low[separable(w.low):]
	switch {
	case w.low != w.text || before.low == "zu" || germanNoPresent[w.low] || germanNoPast[w.low]:
		return false
	case germanAuxiliaries[w.low], germanPresent[verb], germanStrong[verb] && !strings.HasSuffix(verb, "en"):
		return true
	case germanStrong[verb], strings.HasSuffix(verb, "te"), strings.HasSuffix(verb, "ten"):
		return !germanLikeParticiple.MatchString(verb) || !strings.HasSuffix(verb, "en")
	case germanGe.MatchString(w.low) && !germanWithGe[w.low], germanLikeParticiple.MatchString(w.low):
		return false
	}
	return (strings.HasSuffix(w.low, "t") || strings.HasSuffix(w.low, "en") && !germanLikeParticiple.MatchString(strings.TrimSuffix(w.low, "en")+"t")) && !germanSpan.MatchString(w.low)
}

// main says whether words behind a clause are a German main one, which begins with its verb,
// and stand for themselves.
func (g german) main(sentence string, words []word) bool {
	surely, perhaps := g.finite(words[0])
	surely = surely || perhaps || g.present(words)
	next := words[1]
	if !surely || germanPointing.hasAny(words) || !ownPossessives(words) || germanSaying.hasAny(words) || !germanArticles[next.low] && !next.capital() {
		return false
	}
	n := subjectOf(words[1:])
	reordered := slices.Concat(words[1:n+1], words[:1], words[n+1:])
	return n > 0 && named(sentence, reordered, n, "de")
}

func (g german) resumes(tail []word) bool {
	surely, perhaps := g.finite(tail[0])
	return surely || perhaps || g.present(tail)
}

// leastFinite is how many letters a verb has behind what must be its particle, at the end of
// a clause: "vorwirft", but not "einigt".
const leastFinite = 5

// particleOf returns how many bytes of a verb at the end of a clause are a particle.
func particleOf(verb string) int {
	if germanWhole[verb] {
		return 0
	}
	if n := separable(verb); n > 0 {
		return n
	}
	for _, particle := range germanSeparable {
		if rest, ok := strings.CutPrefix(verb, particle); ok && len(rest) >= leastFinite {
			return len(particle)
		}
	}
	return 0
}
