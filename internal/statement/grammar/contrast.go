package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

var (
	contrasting = map[string]list{"de": listOf("während wohingegen"), "en": listOf("while whereas")}
	// conditional begin a sentence whose clauses are true only if something is.
	conditional = listOf("wenn falls sofern sollte sollten hätte wäre if unless should had")
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
		if list := contrastedAhead(sentence, words, g); list != nil {
			return list
		}
	}
	for i := leastRelative; i+leastRelative < len(words); i++ {
		if words[i].comma() && begins[words[i+1].low] {
			return contrastedBehind(sentence, words, i, g, primary)
		}
	}
	return nil
}

// contrastedAhead parts words that "während" begins at their comma.
func contrastedAhead(sentence string, words []word, g grammar) []Clause {
	end := slices.IndexFunc(words, word.comma)
	if end <= leastRelative || end+leastRelative >= len(words) {
		return nil
	}
	order, ok := g.dependent(sentence, words[1:end], false)
	if !ok || !g.main(sentence, words[end+1:]) {
		return nil
	}
	return []Clause{{Own: spanOf(words[:end]), Words: order}, clauseOf(nil, words[end+1:])}
}

// contrastedBehind parts words at a comma, the place i, behind which "während" stands.
func contrastedBehind(sentence string, words []word, i int, g grammar, language string) []Clause {
	front, behind, tail := words[:i], words[i+2:], []word(nil)
	if end := slices.IndexFunc(behind, word.pauses); end >= 0 {
		behind, tail = behind[:end], behind[end:]
	}
	switch {
	case g.joins(front[i-1]), front[i-1].low == that[language], len(tail) > 1 && g.resumes(tail[1:]):
		return nil // "notes that, while the ferry is old, the pier is new"
	case len(tail) > 1 && (g.joins(tail[1]) || contrasting[language][tail[1].low]):
		return nil
	case len(behind) < 2, conditional[words[0].low], reports(front, behind, language):
		return nil
	}
	order, ok := g.dependent(sentence, behind, false)
	if !ok {
		return nil
	}
	if len(tail) > 0 {
		order = append(order, spanOf(tail))
	}
	return []Clause{clauseOf(nil, front), {Own: spanOf(words[i+1:]), Words: order}}
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
