package value

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// otherCounts says whether two values are counts in words of one noun that differ, "forty
// passengers" and "einundzwanzig Fahrgäste", which the judge takes for each other. Small ones
// may be of a part.
func otherCounts(a, b Value) bool {
	return a.largeInWords() && b.largeInWords() && sameNoun(a, b) == Equal && Compare(a, b) == Different
}

func (v Value) largeInWords() bool {
	return v.single() && exact(v.Quantity) && v.Quantity.Known && v.Quantity.Low.Cmp(quantity.Whole(quantity.Fewest)) >= 0 && !strings.ContainsAny(v.Text, "0123456789")
}
