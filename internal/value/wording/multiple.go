package wording

import (
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// The numbers from three to ten, of which German and English have words for multiples.
const (
	germanNumbers  = `drei|vier|fünf|sechs|sieben|acht|neun|zehn`
	englishNumbers = `three|four|five|six|seven|eight|nine|ten`
)

// A multiple is how many times as much something is, and what tells that.
type multiple struct {
	factor quantity.Ratio
	words  *regexp.Regexp
}

var multiples = [...][]multiple{
	german:  multiplesOf(`verdoppel\pL*|doppelte?|doppelt so`, germanNumbers, `ver%fach\pL*|%mal so|%fache`, nil, `halbier\pL*|halb so`),
	english: multiplesOf(`doubl(?:ed?|ing)|twice as|two-?fold`, englishNumbers, `% times as|%-?fold`, []string{`tripl(?:ed?|ing)|trebled?|`, `quadrupl(?:ed?|ing)|`, `quintupl(?:ed?|ing)|`}, `halv(?:ed?|ing)|half as`),
}

// multiplesOf lists the multiples that words tell: those for twice, those for each of the numbers,
// "%", with a verb of its own in front where it has one, and those for half.
func multiplesOf(twice, numbers, each string, verbs []string, once string) []multiple {
	list := []multiple{{quantity.Whole(2), wordPattern(twice)}}
	for i, number := range strings.Split(numbers, "|") {
		words := strings.ReplaceAll(each, "%", number)
		if i < len(verbs) {
			words = verbs[i] + words
		}
		list = append(list, multiple{quantity.Whole(int64(i) + 3), wordPattern(words)})
	}
	return append(list, multiple{half, wordPattern(once)})
}

// multiple returns how many times as much a claim speaks of.
func (r Reading) multiple() (proportion, bool) {
	for _, m := range multiples[languageOf(r.Language)] {
		if m.words.MatchString(r.Text) {
			return proportion{of: m.factor}, true
		}
	}
	return proportion{}, false
}

// name writes how many times, or which part of it, something is.
func (p proportion) name(g language) string {
	const least, most = 3, 10 // of the numbers
	switch n := p.of.Num; {
	case p.of.Den == 1 && n == 2:
		return pick(g, "das Doppelte", "twice as much")
	case p.of.Den != 1 || n < least || n > most:
		return renderFraction(p.of.Times(quantity.Whole(100)), g)
	case g == german:
		return "das " + capital(strings.Split(germanNumbers, "|")[n-least]) + "fache"
	default:
		return strings.Split(englishNumbers, "|")[n-least] + " times as much"
	}
}
