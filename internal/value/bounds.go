package value

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// loose is from where on who says "more than 500" for 500 speaks loosely.
const loose = 100

// strictly says whether v is more or less than the whole number that x is, and says so by a
// comparative: "more than four" is not four. "Über vier" may be across four. Years and months
// are told loosely.
func strictly(v, x Value) bool {
	p, q := v.Quantity, x.Quantity
	if p.Bound != quantity.MoreThan && p.Bound != quantity.LessThan || !exact(q) || p.Low != q.Low || p.Low != p.High {
		return false
	}
	n, ok := v.ofHours()
	if !ok && (p.Unit != "" || p.Step.Valid()) {
		return false
	}
	if n.Den != 1 || n.Num >= loose && n.Num%10 == 0 {
		return false
	}
	return comparative.MatchString(v.Text)
}

// comparative finds what compares an amount.
var comparative = regex.MustCompile(`(?i)\PL(?:als|than)\PL`)

// ofHours returns the number as it is written of a length of time in weeks, days, hours or less; false:
// it is none.
func (v Value) ofHours() (n quantity.Ratio, ok bool) {
	q := v.Quantity
	if v.Kind != Duration || q.Unit != "s" || q.Age || !q.Factor.Valid() {
		return q.Low, false
	}
	return q.Low.Over(q.Factor), true
}

// Beyond returns the next amount that a bound allows beyond its whole number: 61 for "more than
// 60", four hours for "more than three hours", and half of one for "less than one hour".
func (v Value) Beyond() (Value, bool) {
	step, n, next := quantity.Whole(1), v.Quantity.Low, Value{Kind: v.Kind, Quantity: v.Quantity}
	if written, ok := v.ofHours(); ok {
		step, n = v.Quantity.Factor, written
		next.Quantity.Step = quantity.Ratio{}
	} else if v.Quantity.Unit != "" {
		return v, false
	}
	if n.Den != 1 || v.Quantity.Low != v.Quantity.High {
		return v, false
	}
	q := &next.Quantity
	switch {
	case !v.Quantity.Bound.Cap():
		q.Low = q.Low.Plus(step)
	case v.Kind == Duration && n.Num == 1:
		q.Low = q.Low.Over(quantity.Whole(2))
	default:
		q.Low = q.Low.Minus(step)
	}
	q.High, q.Bound = q.Low, quantity.Exact
	return next, true
}

// SaysMore says whether a claim's amount says more than the source's, though both can be
// true: a bound of the other side, a stronger one, a number within a bound, or one that is
// more exact. Lengths of time are often reckoned, and so are miles; one share in words is
// told loosely.
func SaysMore(claim, source Value) bool {
	p, q := claim.Quantity, source.Quantity
	if claim.Kind != source.Kind || p.Unit != q.Unit || claim.Kind == Duration || claim.Kind == Fraction && p.Low == q.Low || p.Unit == quantity.UnitScore || p.Imperial || q.Imperial || p.Of.Valid() || q.Of.Valid() {
		return false
	}
	if Compare(claim, source) != Compatible || Covers(claim, source) || Counted(claim, source) == Different {
		return false
	}
	half := p.Rounding().Over(quantity.Whole(2))
	above, below := p.Low.Minus(half).Cmp(q.Low) >= 0, p.High.Plus(half).Cmp(q.High) <= 0
	switch {
	case p.Bound.Floor() && q.Bound.Cap(), p.Bound.Cap() && q.Bound.Floor():
		return true
	case q.Bound.Floor() && (p.Bound.Floor() || exact(p)):
		return above
	case q.Bound.Cap() && (p.Bound.Cap() || exact(p)):
		return below
	}
	return exact(p) && !q.Bound.Bounds() && p.Low != q.Low && p.Rounding().Cmp(q.Rounding()) < 0
}

// FarApart says whether one amount is so many times larger than another that it is hardly of
// the same: who knows of 50,000 does not say "more than 500".
func FarApart(p, q quantity.Quantity) bool {
	const far = 10
	times := quantity.Whole(far)
	return p.Low.Times(times).Cmp(q.Low) < 0 || q.Low.Times(times).Cmp(p.Low) < 0
}
