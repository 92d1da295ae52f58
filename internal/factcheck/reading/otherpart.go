package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/alike/comparison"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// otherPart says whether the claim has a part of a whole that a passage tells another part of:
// "40 of the 62" beside "62 …, 38 of them". That it has neither this part nor what is left must
// be sure: a share may be either.
func (r *Claim) otherPart(text string, passage, before []value.Value) bool {
	i := slices.IndexFunc(r.values, func(v value.Value) bool { return v.Quantity.Of.Valid() })
	if i < 0 || r.negates(passage) != 0 {
		return false
	}
	part := r.values[i].Quantity
	if part.Low != part.High || part.Bound != quantity.Exact {
		return false
	}
	rest := part.Of.Minus(part.Low)
	all := slices.Concat(passage, before)
	if slices.ContainsFunc(all, func(x value.Value) bool {
		return x.Kind == value.Fraction || x.Kind == value.Percent || x.Quantity.Bound != quantity.Exact || x.Quantity.Low == part.Low || x.Quantity.Low == rest
	}) {
		return false
	}
	told := slices.ContainsFunc(passage, func(x value.Value) bool { return x.Kind == value.Number && comparison.OfWhole(text, x) })
	return told && slices.ContainsFunc(all, func(x value.Value) bool { return x.Kind == value.Number && x.Quantity.Low == part.Of })
}
