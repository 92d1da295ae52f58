package value

import "github.com/beleg-dev/beleg/internal/value/quantity"

// dollars are the currencies that may be called so without their country.
var dollars = map[string]bool{"USD": true, "CAD": true, "AUD": true, "HKD": true, "NZD": true, "SGD": true, "TWD": true}

// OtherCurrency says whether two amounts are money in currencies that one text cannot mean by
// one amount: euros and dollars, but not the dollars of two countries.
func OtherCurrency(a, b Value) bool {
	p, q := a.Quantity.Unit, b.Quantity.Unit
	return a.Kind == Money && b.Kind == Money && p != q && !(dollars[p] && dollars[q])
}

// SameFigure says whether two amounts in other currencies have one number, bounded alike: who
// converts an amount writes another one.
func SameFigure(a, b Value) bool {
	p, q := a.Quantity, b.Quantity
	return OtherCurrency(a, b) && p.Low.Valid() && p.Low == q.Low && p.High == q.High && p.Bound == q.Bound && p.Bound == quantity.Exact
}
