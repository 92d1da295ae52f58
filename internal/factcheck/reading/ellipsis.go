package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

// filled returns the values of a passage, of which those that leave out what they measure or
// count have it from the sentence before. What is paid in a currency that neither names is
// taken to be in the only one of the claim.
func (r *Claim) filled(passage, context []value.Value) []value.Value {
	passage = value.Filled(passage, context)
	isMoney := func(v value.Value) bool { return v.Kind == value.Money }
	at := slices.IndexFunc(r.values, isMoney)
	if at < 0 || slices.ContainsFunc(passage, isMoney) || slices.ContainsFunc(context, isMoney) {
		return passage
	}
	money := r.values[at]
	if slices.ContainsFunc(r.values, func(v value.Value) bool { return isMoney(v) && v.Quantity.Unit != money.Quantity.Unit }) {
		return passage
	}
	return value.PaidIn(passage, money)
}
