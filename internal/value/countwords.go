package value

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// countsInWords says whether two values are counts in words of one noun, "forty passengers" and
// "einundzwanzig Fahrgäste", which the judge takes for each other. Small ones may be of a part.
func countsInWords(a, b Value) bool {
	return a.largeInWords() && b.largeInWords() && sameNoun(a, b) == Equal
}

func (v Value) largeInWords() bool {
	return v.single() && exact(v.Quantity) && v.Quantity.Known && v.Quantity.Low.Cmp(quantity.Whole(quantity.Fewest)) >= 0 && !strings.ContainsAny(v.Text, "0123456789")
}

// single says whether v is one number that counts things.
func (v Value) single() bool {
	return v.Kind == Number && v.Quantity.Unit == "" && v.Quantity.Low == v.Quantity.High
}
