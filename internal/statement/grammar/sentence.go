package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
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
		return inGerman || inEnglish && !w.capital() || germanReported[w.text] // "May"
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
		if surely, perhaps := g.finiteAt(words, i); surely || perhaps && !between || !adjective(w) || germanReported[w.text] {
			return false
		}
	}
	return true
}

// Predicates says whether a part of a sentence, up to a semicolon or from one on, has a verb,
// and no quotation begins or ends in it.
func Predicates(part, language string) bool {
	words := wordsOf(part)
	if strings.ContainsAny(part, involved) || len(words) < 3 {
		return false
	}
	verb := english{}.mayBeVerb
	if value.Primary(language) == "de" {
		verb = german{}.mayBeVerb
	}
	for i := 1; i < len(words); i++ {
		if verb(words, i) {
			return true
		}
	}
	return false
}

func (e english) mayBeVerb(words []word, i int) bool {
	_, perhaps := e.finite(words[i])
	return perhaps || e.presentAt(words, i)
}

func (g german) mayBeVerb(words []word, i int) bool {
	_, perhaps := g.finiteAt(words, i)
	return perhaps || noun(words[i-1]) && g.predicate(words[i]) && !germanNoPresent[words[i].low]
}

// Alone says whether what follows a semicolon in German or English is true by itself: it
// begins with its subject, names somebody, something or a place, points to nothing that was
// named before, and is in German nobody's words.
func Alone(part, language string) bool {
	return HasName(part, language) && pointsNowhere(wordsOf(against.ReplaceAllString(part, "$1 ")), language)
}

// against finds behind a name a word that only sets it against another one: "Voss dagegen ist".
var against = regex.MustCompile(`^(\p{Lu}[\pL-]*(?: \p{Lu}[\pL-]*)*) dagegen `)

// pointsNowhere says whether words begin with a subject and point to nothing named before them.
func pointsNowhere(words []word, language string) bool {
	if len(words) == 0 {
		return false
	}
	first := words[0]
	if value.Primary(language) == "de" {
		return (first.capital() || germanArticles[first.low]) && !germanNotFirst[first.low] && !germanPointing.hasAny(words) && !germanReported.hasAny(words) &&
			!slices.ContainsFunc(words, func(w word) bool {
				return germanPossessive.MatchString(w.low) || strings.HasPrefix(w.low, "dar") && germanNotFirst[w.low[len("dar"):]]
			})
	}
	return (first.capital() || determiner(first)) && !englishBeginning[first.low] && !englishPointing.hasAny(words) && !englishPossessives.hasAny(words)
}

// germanReported are verbs of reported speech.
var germanReported = listOf("sei seien habe werde könne müsse solle wolle dürfe")

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
	words := wordsWithin(sentence)
	verb, _, ok := g.verb(words)
	return ok && (named(sentence, words, verb, language) || attributed(words[:verb]))
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
