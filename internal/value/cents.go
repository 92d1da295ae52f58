package value

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// hundredths are the currencies whose hundredths are counted by a noun.
var hundredths = map[string][]string{"cent": {"EUR", "USD", "CAD", "AUD"}, "rappen": {"CHF"}}

// dearest is the most money that cents are compared with.
const dearest = 1000

// alikeMoney returns two values, of which one that counts cents is money where the other one is:
// "85 Cent" beside "0.85 euros". Whose cents they are the other tells.
func alikeMoney(a, b Value) (Value, Value) { return a.centsOf(b), b.centsOf(a) }

func (v Value) centsOf(money Value) Value {
	q, p := v.Quantity, money.Quantity
	if v.Kind != Number || money.Kind != Money || !slices.Contains(hundredths[q.Noun], p.Unit) || p.Low.Cmp(quantity.Whole(dearest)) > 0 {
		return v
	}
	hundred := quantity.Whole(100)
	step := q.Rounding().Over(hundred)
	q.Low, q.High, q.Step, q.Unit, q.Noun, q.Known = q.Low.Over(hundred), q.High.Over(hundred), step, p.Unit, "", false
	v.Kind, v.Quantity = Money, q
	return v
}
