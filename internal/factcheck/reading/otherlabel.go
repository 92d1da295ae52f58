package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// mostBeside is how many times as large as a labelled amount another one may be that is of the same thing.
const mostBeside = 100

// labelledItem matches an item of a list that has an amount behind a label: "- Preis: 2,49 Euro".
var labelledItem = regex.MustCompile(`^(?:[-–•*] )?(\pL[^:.!?\n]{1,40}): [^.!?\n]{0,10}\d[^!?\n]{0,60}$`)

// OfOtherLabel says whether a passage is an amount behind a label that the claim does not have, and the
// claim's are of another order: what a recall costs is not the price of what is recalled.
func (r *Claim) OfOtherLabel(e *factcheck.Evidence) bool {
	m := labelledItem.FindStringSubmatch(e.Passage.Text)
	if m == nil {
		return false
	}
	for s := range stems(m[1]) {
		if r.stems[s] {
			return false
		}
	}
	amounts := func(list []value.Value) []value.Value {
		return slices.DeleteFunc(slices.Clone(list), func(v value.Value) bool {
			return v.Kind != value.Money && v.Kind != value.Number || !v.Quantity.Low.Valid() || v.Quantity.Low.Num <= 0
		})
	}
	passage, _ := r.valuesOf(e)
	said, own := amounts(passage), amounts(r.values)
	for _, v := range own {
		for _, x := range said {
			a, b := v.Quantity.Low, x.Quantity.Low
			if v.Kind != x.Kind || a.Cmp(b.Times(quantity.Whole(mostBeside))) <= 0 && b.Cmp(a.Times(quantity.Whole(mostBeside))) <= 0 {
				return false
			}
		}
	}
	return len(said) > 0 && len(own) > 0
}
