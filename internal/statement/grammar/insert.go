package grammar

import (
	"slices"
	"strings"
)

// leastRelativeInsert is how many words a German relative clause has that is no main one:
// "die Preise steigen" may be either.
const leastRelativeInsert = 4

// germanInserted begin a relative clause.
var germanInserted = listOf("der die das dem den denen deren dessen")

// englishInserted begin one in English.
var englishInserted = listOf("who which whose whom")

// withoutInserts returns the words of a sentence without what is put in between two commas
// that its clauses stand without: "Carla Wendt, 46, leads". The second comma stays where a
// joining word follows, which another clause may.
func withoutInserts(words []word, g grammar) []word {
	var list []word
	for i := 0; i < len(words); i++ {
		if words[i].comma() && len(list) > 0 {
			n := slices.IndexFunc(words[i+1:], word.pauses)
			if end := i + 1 + n; n > 0 && words[end].comma() && end+1 < len(words) && g.inserted(list, words[i+1:end], words[end+1:]) {
				if i = end; g.joins(words[end+1]) {
					list = append(list, words[end])
				}
				continue
			}
		}
		list = append(list, words[i])
	}
	return list
}

// withoutComma returns words without the commas round them.
func withoutComma(words []word) []word {
	for len(words) > 0 && words[0].comma() {
		words = words[1:]
	}
	for n := len(words); n > 0 && words[n-1].comma(); n = len(words) {
		words = words[:n-1]
	}
	return words
}

// relates says whether words put in are a relative clause.
func relates(insert []word) bool {
	return len(insert) > 1 && (englishInserted[insert[0].low] || germanInserted[insert[0].low] && endsFinite(insert[len(insert)-1]))
}

func (g german) inserted(_, insert, _ []word) bool {
	last := len(insert) - 1
	finite := func(k int) bool {
		w := insert[k]
		surely, perhaps := g.finite(w)
		return surely && !(germanStrong[w.low] && plural(w)) || perhaps && (k == 0 || k == last || noun(insert[k-1])) || g.present(insert[k:]) && (k == 0 || noun(insert[k-1]))
	}
	for k := range last {
		if finite(k) {
			return false
		}
	}
	first := insert[0].low
	if last > 0 && germanGoverning[first] {
		first = insert[1].low
	}
	if germanInserted[first] && endsFinite(insert[last]) {
		return last+1 >= leastRelativeInsert
	}
	return !finite(last) && !g.joins(insert[0]) && !germanDependent[insert[0].low]
}

// germanDependent begin clauses within.
var germanDependent = listOf("dass weil ob wenn als nachdem obwohl bevor damit falls sobald solange indem während wohingegen wobei wie was wer wo")

func (e english) inserted(before, insert, after []word) bool {
	if last := before[len(before)-1]; e.joins(insert[0]) || verbLike(last) && (determiner(after[0]) || number(after[0])) {
		return false // "extremists, mostly in Halvern, the town of"
	}
	if englishInserted[insert[0].low] {
		next := slices.IndexFunc(after, word.comma) // "who was born in Halvern, raised in Ostheim, leads"
		return len(insert) >= leastRelative && !(participle(after[0]) && next >= 0 && !(next+1 < len(after) && e.joins(after[next+1])))
	}
	verbs := slices.ContainsFunc(before[1:], func(w word) bool { _, perhaps := e.finite(w); return perhaps }) ||
		slices.ContainsFunc(before[1:], verbLike)
	for k, w := range insert {
		surely, perhaps := e.finite(w)
		switch {
		case englishDependent[w.low], surely, k > 0 && e.presentAt(insert, k):
			return false
		case k == 0 && (perhaps || participle(w) || verbLike(w) && !number(w)) && verbs:
			return false // "left the party, moved to Ostheim, and"
		case perhaps && k > 0 && !determiner(insert[k-1]) && !adverb(insert[k-1]):
			return false
		}
	}
	return true
}

// germanFronted begin a phrase before the verb that says when, where or why.
var germanFronted = listOf("am im in an auf seit mit für zum zur aus von vom über während wegen trotz bis durch vor beim gegen nach")

// germanTold are nouns of such a phrase that names whose words follow, or but supposes them.
var germanTold = listOf("angaben angabe aussage aussagen auskunft worten bericht berichten medienberichten informationen berechnungen schätzung schätzungen erkenntnissen falle fall bedingung annahme voraussetzung plänen planungen entwurf")

// fronted returns the place of the finite verb of a clause that begins with what is no
// subject of it, nobody's words and no condition; 0: it is none for sure.
func (g german) fronted(clause []word) int {
	if len(clause) < 3 || !germanFronted[clause[0].low] && !year(clause[0]) {
		return 0
	}
	for i := 1; i+1 < len(clause); i++ {
		w := clause[i]
		switch surely, perhaps := g.finite(w); {
		case germanTold[w.low], germanViews[w.low], w.mark() && !plainClause(clause[i:i+1]), germanReported[w.low]:
			return 0
		case surely && (noun(clause[i-1]) || germanNotFirst[clause[i-1].low] && i > 1):
			if g.another(clause, i) {
				return 0
			}
			return i
		case perhaps && noun(clause[i-1]) && germanArticles[clause[i+1].low]:
			return i // "Im Mai eröffnete die Stadt"
		}
	}
	return 0
}

func year(w word) bool { return len(w.text) == 4 && strings.Trim(w.text, "0123456789") == "" }

// fronted returns 0: what begins with a preposition has a comma or no sure subject.
func (english) fronted([]word) int { return 0 }

// englishFronted begin a phrase before the subject, with a comma behind it.
var englishFronted = listOf("in on at after since by during despite for from with under over until before because")

// lead returns how many words a phrase has that an English sentence begins with, with the
// comma behind it: "In 2024,".
func (e english) lead(words []word) int {
	n := slices.IndexFunc(words, word.comma)
	if n < 2 || !englishFronted[words[0].low] || words[0].low == "because" && words[1].low != "of" {
		return 0
	}
	for k, w := range words[1:n] {
		_, perhaps := e.finite(w)
		if perhaps || englishDependent[w.low] || saying(w) || e.presentAt(words[:n], k+1) {
			return 0
		}
	}
	return n + 1
}

func (german) lead([]word) int { return 0 }
