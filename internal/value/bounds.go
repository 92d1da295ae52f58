package value

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// loose is from where on who says "more than 500" for 500 speaks loosely.
const loose = 100

// strictly says whether v is more or less than the whole number that x is, and says so by a
// comparative: "more than four" is not four. "Über vier" may be across four.
func strictly(v, x Value) bool {
	p, q := v.Quantity, x.Quantity
	if p.Bound != quantity.MoreThan && p.Bound != quantity.LessThan || !exact(q) || p.Low != q.Low || p.Low != p.High || p.Unit != "" || p.Step.Valid() || p.Low.Den != 1 || p.Low.Num >= loose && p.Low.Num%10 == 0 {
		return false
	}
	text := strings.ToLower(v.Text)
	return strings.Contains(text, " als ") || strings.Contains(text, " than ")
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
