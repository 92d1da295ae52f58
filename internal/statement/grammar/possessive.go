package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

// ofWhom says whether a subject is one person whose name tells a woman or a man.
func ofWhom(subject []word, g grammar, language string) (woman, man bool) {
	name, ok := onlyName(valuesOf(subject, language))
	if !ok {
		return false, false
	}
	return bears(name.Name, nil, g, true), bears(name.Name, nil, g, false)
}

// others says whether each name among values is that of a woman, or else of a man.
func others(values []value.Value, woman bool) bool {
	return !slices.ContainsFunc(values, func(v value.Value) bool {
		return v.Kind == value.Name && !fits(v.Name.Woman(), v.Name.Man(), woman)
	})
}

// kinds returns the kind of the value that each word is part of; 0: of none. The values
// are those of the words.
func kinds(words []word, values []value.Value) []value.Kind {
	list, at := make([]value.Kind, len(words)), 0
	for i, w := range words {
		w.Start, w.End = at, at+len(w.text)
		list[i] = kindAt(values, w)
		at = w.End + 1
	}
	return list
}

// owns says whether what a clause calls his or hers is its own subject's: nobody and
// nothing in the clause before can be meant.
func (g german) owns(before, clause []word, verb int) bool {
	woman, man := ofWhom(clause[:verb], g, "de")
	if woman == man || germanPersons.hasAny(before) {
		return false
	}
	for _, w := range clause[verb:] {
		// "ihr" is a pronoun too: "dankte ihr".
		if germanPossessive.MatchString(w.low) && (woman != strings.HasPrefix(w.low, "ihr") || w.low == "ihr") {
			return false
		}
	}
	values := valuesOf(before, "de")
	if !others(values, man) {
		return false
	}
	for i, kind := range kinds(before, values) {
		if upper(before[i]) && (kind == 0 || kind == value.Place) && !ruledOut(before[:i], before[i], woman) {
			return false
		}
	}
	return true
}

var (
	// germanNeuter may stand before a noun that "sein" means, though not "er".
	germanNeuter = listOf("das ins ans aufs")
	// germanOneOnly end like an article of a dative in the plural and are none.
	germanOneOnly = listOf("einen jeden")
)

// ruledOut says whether the determiner behind some words keeps a noun from being
// what "ihr" means, or else "sein".
func ruledOut(before []word, noun word, feminine bool) bool {
	i := len(before) - 1
	for i >= 0 && adjective(before[i]) {
		i--
	}
	if i < 0 {
		return false
	}
	if !feminine {
		return germanNotMasculine[before[i].low] && !germanNeuter[before[i].low]
	}
	plural := strings.HasSuffix(noun.low, "n") && strings.HasSuffix(before[i].low, "en") && !germanOneOnly[before[i].low]
	return germanNotFeminine[before[i].low] && !plural
}

// owns says whether what a clause calls his is its own subject's: no other man in
// the clause before can be meant. "Her" is not read: it may be an object, "gave her flowers".
func (e english) owns(before, clause []word, verb int) bool {
	_, man := ofWhom(clause[:verb], e, "en")
	if !man || englishPointing.hasAny(before) || slices.ContainsFunc(clause, func(w word) bool { return englishPossessives[w.low] && w.low != "his" }) {
		return false
	}
	values := valuesOf(before, "en")
	for i, kind := range kinds(before, values) {
		if kind == 0 && upper(before[i]) && !englishDeterminers[before[i].low] {
			return false // a man without a given name
		}
	}
	return others(values, true) && !e.rivals(subject{rest: before}, nil, false)
}
