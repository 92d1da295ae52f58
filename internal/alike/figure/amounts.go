package figure

import (
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// mostApart is how many times as large as the other an amount may be that is compared
// with it and states no unit: others count something else.
const mostApart = 20

// Pair returns the two amounts of a text that can be compared; false: there are none, or
// more.
func Pair(r value.Reading) (first, second value.Value, ok bool) {
	amounts := Amounts(r)
	found := 0
	for i, a := range amounts {
		for _, b := range amounts[i+1:] {
			if !AlikeCounted(a, b) {
				continue
			}
			if found++; found > 1 {
				return value.Value{}, value.Value{}, false
			}
			first, second = a, b
		}
	}
	return first, second, found == 1 && first.Quantity.Low.Cmp(second.Quantity.Low) != 0
}

// Amounts returns the amounts of a text that can be compared, in their order.
func Amounts(r value.Reading) []value.Value {
	var amounts []value.Value
	for _, v := range r.Values {
		q := v.Quantity
		switch v.Kind {
		case value.Number, value.Money, value.Percent, value.Duration:
			one := q.Low.Cmp(quantity.Whole(1)) == 0 // "a car"
			if plain(q) && !one && !IsStep(r, v) {
				amounts = append(amounts, v)
			}
		}
	}
	return amounts[:min(len(amounts), mostAmounts)]
}

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
