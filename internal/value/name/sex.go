package name

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/words"
)

// A Sex is that of a person, as far as a title tells it.
type Sex uint8

// What a title tells.
const (
	EitherSex Sex = iota
	Female
	Male
)

// sexOf returns what a title before a name tells: "Mrs", "Ministerin". A German title that
// has no ending of women may stand before theirs.
func sexOf(title string, g words.Grammar) Sex {
	switch {
	case femaleTitles.Has(title, g), g == words.German && strings.HasSuffix(title, "in"):
		return Female
	case maleTitles.Has(title, g):
		return Male
	}
	return EitherSex
}

var (
	femaleTitles = words.NewLexicon("frau", "mrs ms miss lady dame queen princess spokeswoman chairwoman congresswoman actress")
	maleTitles   = words.NewLexicon("herr herrn", "mr sir king prince")
)

// sex returns what title and given name tell, if they agree; a given name alone may be a
// surname.
func (n Identity) sex() Sex {
	told := EitherSex
	switch {
	case len(n.Words) < 2:
	case n.Woman():
		told = Female
	case n.Man():
		told = Male
	}
	switch {
	case told == EitherSex:
		return n.Sex
	case n.Sex == EitherSex || n.Sex == told:
		return told
	}
	return EitherSex
}

// Apart says whether two names of one surname are a woman's and a man's: Martin Keller is
// neither Martina nor Mrs Keller. A given name that both bear may be short for another, as
// Alex is; Andrea is not for Andreas, and Michaela not for Michael.
func (n Identity) Apart(m Identity) bool {
	switch p, q := n.sex(), m.sex(); {
	case len(n.Words) == 0 || len(m.Words) == 0 || n.Words[len(n.Words)-1] != m.Words[len(m.Words)-1]:
		return false
	case p != EitherSex && q != EitherSex:
		return p != q
	case len(n.Words) < 2 || len(m.Words) < 2:
		return false
	}
	a, b := n.Words[0], m.Words[0]
	return otherByOne(a, b) || otherByOne(b, a)
}

// otherByOne says whether a name is another one with a letter more, and not of the same sex.
func otherByOne(long, short string) bool {
	end, ok := strings.CutPrefix(long, short)
	switch {
	case !ok || !Given(short):
		return false
	case end == "a" && mensNames[short]:
		return !mensNames[long]
	}
	return (end == "a" || end == "e" || end == "s") && Given(long) && sharedNames[long] != sharedNames[short]
}
