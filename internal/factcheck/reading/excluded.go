package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

// excluded says whether a passage leaves no room for a value of the claim: all its values
// that may stand for it exclude it, or lie beyond its bound. A price is reckoned from
// others or it is stated. Where one of the texts negates and the other does not, that is
// not known: a negation may turn a bound round.
func (r *Claim) excluded(v value.Value, passage, before []value.Value) bool {
	if r.negates(passage) != 0 || slices.ContainsFunc(before, func(x value.Value) bool { return agrees(v, x) }) {
		return false
	}
	added := value.Amounts{Values: r.amounts.Values, Total: true}
	if added.Follows(v, passage) {
		return false
	}
	sure, excluded := v.Quantity.Bound.Bounds() || v.Kind == value.Money, false
	for _, x := range passage {
		switch {
		case value.Excludes(v, x):
			excluded = true
		case !sure && exchangeable(v, x):
			return false
		}
	}
	return excluded
}

// saysMore says whether a value of the claim says more than all values of a passage that
// agree with it.
func (r *Claim) saysMore(v value.Value, passage []value.Value) bool {
	more := false
	for _, x := range passage {
		switch {
		case value.SaysMore(v, x):
			more = true
		case agrees(v, x):
			return false
		}
	}
	return more && r.negates(passage) == 0
}

// agrees says whether both values can be true of one thing, and be of one.
func agrees(v, x value.Value) bool {
	return mentions(v, []value.Value{x}) && value.Counted(v, x) != value.Different
}

// negates returns how many more words a passage has that negate than the claim.
func (r *Claim) negates(passage []value.Value) int {
	n := -len(r.negations)
	for _, x := range passage {
		if x.Kind == value.Negation {
			n++
		}
	}
	return n
}
