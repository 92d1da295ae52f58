package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// named says whether a clause tells what it is about from others of its kind: by a
// name or a place, or by its subject. One that is known by its article alone may be
// another elsewhere, with other dates and numbers.
func named(sentence string, clause []word, verb int, language string) bool {
	if HasName(spanOf(clause).Of(sentence), language) || value.Primary(language) == "de" && (apposes(clause[:verb]) || placed(clause[:verb])) || slices.ContainsFunc(clause[:verb], func(w word) bool { return coined.MatchString(w.text) }) {
		return true
	}
	first, rest := clause[0].low, clause[verb:]
	return known(clause[:verb], clause[verb], language) &&
		(!definite[value.Primary(language)][first] || articles[first] && len(valuesOf(rest, language)) == 0)
}

// apposes says whether a subject has a name behind its noun: "die Klinik Weserblick".
func apposes(subject []word) bool {
	n := len(subject)
	return n > 2 && germanRelative[subject[0].low] && upper(subject[n-1]) && upper(subject[n-2])
}

// placed says whether a subject tells by a name in which place it is: "das Werk in Halvern".
func placed(subject []word) bool {
	n := len(subject)
	return n > 3 && germanRelative[subject[0].low] && upper(subject[n-3]) && germanWhere[subject[n-2].low] && upper(subject[n-1]) &&
		!noPlace[subject[n-1].low] && !germanAbstract.MatchString(subject[n-1].low)
}

// HasName says whether a text has a name or a place.
func HasName(text, language string) bool {
	return slices.ContainsFunc(value.Find(text, language, value.Reference{}), func(v value.Value) bool { return v.Kind == value.Name || v.Kind == value.Place })
}

// coined is a word with a capital within, which names one thing: "MDax", "TecDax", but
// not "PCs" or "GmbH".
var coined = regex.MustCompile(`\p{Lu}{2}\p{Ll}{2}|\p{Ll}\p{Lu}\p{Ll}`)

// articles begin a subject that is known by them alone, but not all there are of what
// was named before.
var articles = listOf("der die das beide the both")
