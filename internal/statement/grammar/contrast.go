package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	contrasting = map[string]list{"de": listOf("während wohingegen"), "en": listOf("while whereas")}
	// conditional begin a sentence whose clauses are true only if something is.
	conditional = listOf("wenn falls sofern sollte sollten hätte wäre if unless should had")
	// germanUnreal are verbs of what is not so, or somebody's words.
	germanUnreal = listOf("würde würden hätte hätten wäre wären könnte könnten müsste müssten dürfte dürften")
)

// Contrasted returns two clauses of a sentence, one of which stands behind "während" or
// "whereas" and has a subject that is named. It returns none where that may be in the
// words of somebody, or under a condition.
func Contrasted(sentence, language string) []Clause {
	_, words, g := divisible(sentence, language)
	primary := value.Primary(language)
	if len(words) < 2*leastRelative {
		return nil
	}
	begins := contrasting[primary]
	if begins[words[0].low] {
		end := slices.IndexFunc(words, word.comma)
		if end <= leastRelative || end+leastRelative >= len(words) {
			return nil
		}
		behind, main := words[1:end], words[end+1:]
		if order, ok := g.dependent(sentence, behind); ok && g.main(sentence, main) {
			return []Clause{{Own: spanOf(words[:end]), Words: order}, clauseOf(nil, main)}
		}
	}
	for i := leastRelative; i+leastRelative < len(words); i++ {
		if !words[i].comma() || !begins[words[i+1].low] {
			continue
		}
		front, behind := words[:i], words[i+2:]
		var tail []word
		if end := slices.IndexFunc(behind, word.pauses); end >= 0 {
			behind, tail = behind[:end], behind[end:]
		}
		if g.joins(front[i-1]) || front[i-1].low == that[primary] || len(tail) > 1 && g.resumes(tail[1:]) {
			return nil // "notes that, while the ferry is old, the pier is new"
		}
		if len(behind) < 2 || conditional[words[0].low] || len(tail) > 1 && (g.joins(tail[1]) || begins[tail[1].low]) || reports(front, behind, primary) {
			return nil
		}
		order, ok := g.dependent(sentence, behind)
		if !ok {
			return nil
		}
		if len(tail) > 0 {
			order = append(order, spanOf(tail))
		}
		return []Clause{clauseOf(nil, front), {Own: spanOf(words[i+1:]), Words: order}}
	}
	return nil
}

// reports says whether what is behind a clause may be part of what is reported there.
func reports(front, behind []word, language string) bool {
	tells := func(words []word) bool {
		return slices.ContainsFunc(words, func(w word) bool { return says(w.low, language) })
	}
	if !tells(front) && !(language == "en" && englishFactual.hasAny(front)) || tells(behind) {
		return false
	}
	return language == "en" || slices.ContainsFunc(front, func(w word) bool { return w.comma() || germanDependent[w.low] })
}

// dependent returns the words of a clause that "während" begins, its verb in second place or,
// where it is not sure how far the subject goes, in front.
func (g german) dependent(sentence string, clause []word) ([]segment.Span, bool) {
	last := len(clause) - 1
	if last < 1 || g.gapped(clause[:last]) || !(germanArticles[clause[0].low] || clause[0].capital()) || germanPointing.hasAny(clause) || !ownPossessives(clause) ||
		!surelyFinal(clause) || germanUnreal.hasAny(clause) || !plainClause(clause) {
		return nil, false
	}
	for k, w := range clause[:last] {
		if germanAuxiliaries[w.low] && w.low == w.text || k > 0 && (germanStrong[w.low] || germanPresent[w.low]) && !strings.HasSuffix(w.low, "en") {
			return nil, false // "während der Arbeiten müssen Gäste warten"
		}
	}
	n := subjectOf(clause[:last])
	if n == 0 {
		return nil, false
	}
	verb := []word{clause[last]}
	reordered := append(append(clause[:n:n], verb...), clause[n:last]...)
	if !named(sentence, reordered, n, "de") || hanging(clause[:n], clause[last], g) {
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
	reordered := append(append(words[1:n+1:n+1], words[0]), words[n+1:]...)
	return n > 0 && named(sentence, reordered, n, "de")
}

func (e english) dependent(sentence string, clause []word) ([]segment.Span, bool) {
	verb := e.predicateOf(clause)
	if verb == 0 || e.gapped(clause) || englishPointing.hasAny(clause[:verb]) || !ownPossessives(clause) || !named(sentence, clause, verb, "en") {
		return nil, false
	}
	return []segment.Span{spanOf(clause)}, !slices.ContainsFunc(clause, func(w word) bool { return w.low == "it" || w.low == "they" || w.low == "them" })
}

func (e english) resumes(tail []word) bool { return e.predicateOf(tail) > 0 }

func (g german) resumes(tail []word) bool {
	surely, perhaps := g.finite(tail[0])
	return surely || perhaps || g.present(tail)
}

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

// ownDoing are nouns for what one does oneself: "announced his resignation".
var ownDoing = listOf(`rücktritt abschied rückzug kandidatur verzicht austritt resignation retirement departure candidacy withdrawal`)

// ownPossessives says whether what words have of "his" and "her" can only be of their subject.
func ownPossessives(words []word) bool {
	for i, w := range words {
		if (germanPossessive.MatchString(w.low) || englishPossessives[w.low]) && (i == 0 || i+1 == len(words) || !ownDoing[words[i+1].low]) {
			return false
		}
	}
	return true
}
