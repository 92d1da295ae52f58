package grammar

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/value"
)

// englishGiving have two objects (Quirk et al. 16.31, 16.46): their participle may stand
// before one.
var englishGiving = listOf("given awarded offered granted denied refused promised sent shown told taught asked called named considered appointed elected declared made left paid sold bought brought lent handed charged fined allotted assigned allowed read")

// englishPairs are followed by a pair.
var englishPairs = listOf("between both")

// englishConjoining stand before a noun or before a clause.
var englishConjoining = listOf("after before since until as than")

// englishNoVerbs end like verbs in -s.
var englishNoVerbs = listOf("always perhaps sometimes besides towards versus plus minus afterwards nowadays overseas")

func (e english) stands(before []word, verb int, clause []word) (at int, ok bool) {
	if !e.sureAt(before, verb) || slices.ContainsFunc(before, saying) || !englishDeterminers[clause[0].low] && clause[0].low != "both" && !clause[0].capital() {
		return 0, false
	}
	if englishPointing.hasAny(clause) || e.gapped(clause) || awaits(before[verb:], englishPairs, e) || e.conjoined(before) {
		return 0, false
	}
	for i, w := range clause[:len(clause)-1] {
		if englishDependent[w.low] {
			return 0, false
		}
		if _, perhaps := e.finite(w); i == 0 || !perhaps && !e.presentAt(clause, i) {
			continue
		}
		if clause[i-1].low == "to" || !slices.ContainsFunc(clause[i+1:], func(w word) bool { return !adverb(w) && !englishElliptic[w.low] && !englishDeterminers[w.low] }) {
			return 0, false // "Halvern has not", "Halvern has some"
		}
		if englishPossessives.hasAny(clause) {
			return 0, false
		}
		return i, e.sureAt(clause, i) && !englishVague[clause[i-1].low] && (e.singularAt(clause, i) || !several(before[verb:], e))
	}
	return 0, false
}

// conjoined says whether a clause ends with a name behind a word that may join to it a
// clause within: "before Halvern" of "before Halvern and Ostheim had met".
func (e english) conjoined(clause []word) bool {
	n := len(clause)
	for n > 0 && upper(clause[n-1]) {
		n--
	}
	return n > 0 && n < len(clause) && englishConjoining[clause[n-1].low] &&
		!slices.ContainsFunc(valuesOf(clause[n:], "en"), func(v value.Value) bool { return v.Kind == value.Date })
}

// sureAt says whether a word is surely a finite verb, and no participle, for what
// follows it.
func (e english) sureAt(clause []word, i int) bool {
	w := clause[i]
	surely, _ := e.finite(w)
	if surely || e.presentAt(clause, i) {
		return surely || !e.another(clause, i)
	}
	next := afterAdverbs(clause[i+1:])
	switch {
	case w.low == "said":
		return !englishBeginning[next.low]
	case e.another(clause, i):
		return false
	}
	return (determiner(next) || number(next)) && !englishGiving[w.low] || englishIntransitive[w.low] && next.low != "by"
}

// presentAt says whether a word is surely a verb in -s: behind a name or a noun and
// before an object with a determiner or a number, where no noun in the plural stands.
func (e english) presentAt(clause []word, i int) bool {
	if i+1 == len(clause) || leads(clause[i-1]) {
		return false
	}
	w, next := clause[i], clause[i+1]
	if next.low != next.text {
		return false // "the series The Ferry"
	}
	return inS(w) && !opens(w) && !auxiliary(w) &&
		!englishNoVerbs[w.low] && (determiner(next) || number(next))
}

// number says whether a word is a number in digits, or a currency sign before one.
func number(w word) bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsDigit(r) || unicode.Is(unicode.Sc, r)
}
