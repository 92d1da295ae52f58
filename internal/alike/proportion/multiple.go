package proportion

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// The numbers from three to ten, of which German and English have words for multiples.
const (
	GermanNumbers  = `drei|vier|fünf|sechs|sieben|acht|neun|zehn`
	EnglishNumbers = `three|four|five|six|seven|eight|nine|ten`
)

// A Multiple is how many times as much something is, and what tells that.
type Multiple struct {
	Factor quantity.Ratio
	Words  *regex.Regexp
}

// Multiples are those that the two languages have words for, and half, which ends the list.
var Multiples = [...][]Multiple{
	tongue.German:  multiplesOf(`verdoppel\pL*|doppelte?|doppelt so`, GermanNumbers, `ver%fach\pL*|%mal so|%fache`, nil, `halbier\pL*|halb so`),
	tongue.English: multiplesOf(`doubl(?:ed?|ing)|twice as|two-?fold`, EnglishNumbers, `% times as|%-?fold`, []string{`tripl(?:ed?|ing)|trebled?|`, `quadrupl(?:ed?|ing)|`, `quintupl(?:ed?|ing)|`}, `halv(?:ed?|ing)|half as`),
}

// multiplesOf lists the multiples that words tell: those for twice, those for each of the numbers,
// "%", with a verb of its own in front where it has one, and those for half.
func multiplesOf(twice, numbers, each string, verbs []string, once string) []Multiple {
	list := []Multiple{{quantity.Whole(2), tongue.AnyWord(twice)}}
	for i, number := range strings.Split(numbers, "|") {
		words := strings.ReplaceAll(each, "%", number)
		if i < len(verbs) {
			words = verbs[i] + words
		}
		list = append(list, Multiple{quantity.Whole(int64(i) + 3), tongue.AnyWord(words)})
	}
	return append(list, Multiple{Half, tongue.AnyWord(once)})
}

// Times returns how many times as much a claim speaks of.
func Times(r value.Reading) (Proportion, bool) {
	for _, m := range Multiples[tongue.Of(r.Language)] {
		if m.Words.MatchString(r.Text) {
			return Proportion{of: m.Factor}, true
		}
	}
	return Proportion{}, false
}

// name writes how many times, or which part of it, something is.
func (p Proportion) name(g tongue.Tongue) string {
	const least, most = 3, 10 // of the numbers
	switch n := p.of.Num; {
	case p.of.Den == 1 && n == 2:
		return tongue.Pick(g, "das Doppelte", "twice as much")
	case p.of.Den != 1 || n < least || n > most:
		return numeral.Fraction(p.of.Times(quantity.Whole(100)), g)
	case g == tongue.German:
		return "das " + phrase.Capital(strings.Split(GermanNumbers, "|")[n-least]) + "fache"
	default:
		return strings.Split(EnglishNumbers, "|")[n-least] + " times as much"
	}
}
