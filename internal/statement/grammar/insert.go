package grammar

import (
	"slices"
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

// closedUp returns words that stand as if each were one blank behind the one before.
func closedUp(words []word) []word {
	list := slices.Clone(words)
	at := list[0].Start
	for i := range list {
		n := len(list[i].text)
		list[i].Start, list[i].End = at, at+n
		at += n + 1
	}
	return list
}
