package figure

import (
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// mostApart is how many times as large as the other an amount may be that is compared
// with it and states no unit: others count something else.
const mostApart = 20

// AlikeCounted says whether two amounts may count one thing, so that they can be compared.
func AlikeCounted(a, b value.Value) bool {
	if Unitless(a) && Unitless(b) && a.Kind != b.Kind {
		return false
	}
	if Unitless(a) != Unitless(b) {
		low, high := a.Quantity.Low, b.Quantity.Low
		return low.Cmp(high.Times(quantity.Whole(mostApart))) < 0 && high.Cmp(low.Times(quantity.Whole(mostApart))) < 0
	}
	counted := value.Counted(a, b)
	return counted == value.Equal || counted == value.Compatible
}
