package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// objects are pronouns for somebody to whom something is done.
var objects = listOf("him her them ihm ihn ihnen")

// halves returns the two parts of a sentence at its semicolon, where nobody says what it tells,
// the first names something and the second has a subject of its own.
func halves(sentence, language string) []Clause {
	front, rest, ok := strings.Cut(sentence, "; ")
	if !ok || strings.Contains(rest, ";") || Tells(sentence) || Views(sentence) || !HasName(front, language) && !SelfContained(front, language) || !Predicates(front, language) || !Predicates(rest, language) {
		return nil
	}
	words := wordsOf(against.ReplaceAllString(rest, "$1 "))
	if HasName(rest, language) {
		words = slices.DeleteFunc(words, func(w word) bool { return objects[w.low] })
	}
	if value.Primary(language) == "de" {
		words = german{}.behindTime(words)
	}
	if len(words) == 0 || conditional.hasAny(wordsOf(sentence)) || !vouches(words, value.Primary(language)) || !pointsNowhere(words, language) {
		return nil
	}
	var list []Clause
	for _, at := range []segment.Span{{End: len(front)}, {Start: len(front) + len("; "), End: len(strings.TrimRight(sentence, ". "))}} {
		list = append(list, Clause{Own: at, Words: []segment.Span{at}})
	}
	return list
}

// behindTime returns what stands behind the verb of a clause that tells first when or where, as
// the clause before it does: "auch am Montag fällt der Unterricht aus".
func (g german) behindTime(words []word) []word {
	if len(words) == 0 || words[0].low != "auch" {
		return words
	}
	if verb := g.fronted(words[1:]); verb > 0 {
		return words[1:][verb+1:]
	}
	return words
}
