package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

// FunctionWord says whether a text begins with a word that has no meaning of its own.
func FunctionWord(text, language string) bool {
	words, g := wordsOf(text), grammars[value.Primary(language)]
	return g != nil && len(words) > 0 && g.function(words[0])
}

// HasVerb says whether a German or English text has a word that may be a finite verb.
func HasVerb(text string) bool {
	return slices.ContainsFunc(wordsOf(text), func(w word) bool {
		_, inGerman := german{}.finite(w)
		_, inEnglish := english{}.finite(w)
		return inGerman || inEnglish && !w.capital() // "May"
	})
}

// Verbless says whether a German sentence has no word that may be a verb.
func Verbless(sentence, language string) bool {
	if value.Primary(language) != "de" {
		return false
	}
	g, words := german{}, wordsOf(sentence)
	for i, w := range words {
		if i == 0 || w.mark() || w.capital() || g.function(w) {
			continue
		}
		between := determines(words[i-1]) && i+1 < len(words) && upper(words[i+1]) // "Die wichtigsten Punkte"
		if surely, perhaps := g.finiteAt(words, i); surely || perhaps && !between || !adjective(w) {
			return false
		}
	}
	return true
}

// Predicates says whether a part of a sentence has a verb, and no quotation begins or
// ends in it.
func Predicates(part string) bool { return !strings.ContainsAny(part, involved) && HasVerb(part) }

// Points says whether a part of a German or English sentence has a word for what was
// named before it.
func Points(part, language string) bool {
	words := wordsOf(part)
	if value.Primary(language) == "de" {
		if len(words) > 2 && words[0].low == "das" && !upper(words[1]) && !(adjective(words[1]) && upper(words[2])) {
			return true // "das freute die Stadt"
		}
		return germanPointing.hasAny(words) || slices.ContainsFunc(words, func(w word) bool { return germanPossessive.MatchString(w.low) })
	}
	bare := len(words) > 0 && words[0].low == words[0].text && !determiner(words[0]) && !number(words[0]) // "work never began"
	return bare || englishPointing.hasAny(words) || englishPossessives.hasAny(words)
}

// Tells says whether a sentence has a verb of saying, German or English.
func Tells(sentence string) bool {
	words := wordsOf(sentence)
	return germanSaying.hasAny(words) || slices.ContainsFunc(words, saying)
}

// germanViews are nouns behind which somebody is named who holds them: "nach Ansicht von".
var germanViews = listOf("ansicht meinung auffassung einschätzung darstellung überzeugung")

// Views says whether a sentence names somebody whose view it tells: "nach Ansicht des
// Rates", "seiner Meinung nach", but not "sich eine Meinung bilden".
func Views(sentence string) bool {
	words := wordsOf(sentence)
	nach := func(i int) bool { return i >= 0 && i < len(words) && words[i].low == "nach" }
	for i, w := range words {
		if germanViews[w.low] && (nach(i-1) || nach(i+1)) {
			return true
		}
	}
	return false
}

// SelfContained says whether a sentence tells by itself what it is about: by a name or a
// place, or by a subject that is a noun and what tells it from others, "Die Brücke in
// Halvern".
func SelfContained(sentence, language string) bool {
	g := grammars[value.Primary(language)]
	if g == nil {
		return false
	}
	plain := strings.TrimRight(sentence, ".! ")
	words := wordsOf(plain)
	verb, _, ok := g.verb(words)
	return ok && (named(plain, words, verb, language) || attributed(words[:verb]))
}

// attributed says whether a subject is a noun and what tells it from others.
func attributed(subject []word) bool {
	nouns := 0
	for _, w := range subject[1:] {
		if upper(w) {
			nouns++
		}
	}
	return nouns > 1
}
