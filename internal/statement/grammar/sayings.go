package grammar

import (
	"slices"
	"strings"
)

// mostSayer is how many words name who says something.
const mostSayer = 3

// Sayings returns what each of two says in an English sentence: "Tamsen says the tram opens in March,
// while Ostrail says it opens in May". It returns none where one of them may tell what the other says.
func Sayings(sentence, language string) []Clause {
	_, words, g := divisible(sentence, language)
	if _, ok := g.(english); !ok || len(words) == 0 {
		return nil
	}
	end := slices.IndexFunc(words, word.comma)
	if end < leastRelative || end+2 >= len(words) || !contrary["en"][words[end+1].low] || words[end+1].low == "and" {
		return nil
	}
	front, behind := words[:end], words[end+2:]
	said, told := sayingAt(front), sayingAt(behind)
	if said == 0 || told == 0 || slices.ContainsFunc(behind, word.pauses) || several(front, g) || several(behind, g) || slices.ContainsFunc(words, func(w word) bool {
		return w.low == "not" || strings.HasSuffix(w.low, "n't") || strings.HasSuffix(w.low, "n’t") || notAtAll.MatchString(w.low)
	}) {
		return nil
	}
	list := []Clause{clauseOf(nil, front)}
	if behind[told].low != "it" {
		return append(list, clauseOf(nil, behind))
	}
	at, subject, ok := g.verb(front[said:])
	if !ok || at == 0 || subject < 2 || front[said].low != "the" || strings.HasSuffix(front[said+subject-1].low, "s") {
		return nil
	}
	return append(list, Clause{Own: spanOf(behind), Words: spansOf(behind[:told], front[said:said+subject], behind[told+1:])})
}

// sayingAt returns the place of what somebody who is named says, 0: there is none.
func sayingAt(words []word) int {
	n := slices.IndexFunc(words, func(w word) bool { return englishSaid[w.low] })
	if n < 1 || n > mostSayer || n+2 >= len(words) || slices.ContainsFunc(words[:n], func(w word) bool { return !upper(w) && w.low != "the" }) {
		return 0
	}
	n++
	if words[n].low == "that" {
		n++
	}
	if first := words[n].low; first != "it" && first != "the" && !upper(words[n]) || n+2 >= len(words) {
		return 0
	}
	return n
}
