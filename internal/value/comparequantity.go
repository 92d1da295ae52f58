package value

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// compareQuantities compares the numbers of two quantities with one unit.
func compareQuantities(a, b quantity.Quantity) Relation {
	x, y := a.Interval(), b.Interval()
	if !x.Valid() || !y.Valid() {
		return Incomparable
	}
	switch {
	case a.Low == b.Low && a.High == b.High:
		switch {
		case a.Bound == b.Bound:
			return Equal
		case oppose(a.Bound, b.Bound), oppose(b.Bound, a.Bound):
			return Different
		}
		return Compatible // "more than 500" for 500 is loose speech
	case exact(a) && exact(b) && a.Rounding() == b.Rounding(), ranges(a, b):
		return Different // as precise as each other, and not the same
	case a.Bound == quantity.Nearly && exact(b) && a.Short(b.Low), b.Bound == quantity.Nearly && exact(a) && b.Short(a.Low):
		return Different
	case x.Open && y.Open, a.Bound.Cap() && b.Bound.Cap():
		return Compatible
	case x.Overlaps(y), cutTo(a, b), cutTo(b, a):
		return Compatible
	}
	return Different
}

// oppose says whether two bounds of one number let nothing be in both: "fast 500"
// and "at least 500", but not "up to 500" and "at least 500".
func oppose(b, from quantity.Bound) bool {
	under := b == quantity.Nearly || b == quantity.LessThan
	over := b == quantity.JustOver || b == quantity.MoreThan
	return under && (from == quantity.JustOver || from == quantity.MoreThan || from == quantity.AtLeast) || over && (from == quantity.Nearly || from == quantity.LessThan || from == quantity.AtMost)
}

// Excludes says whether an amount is so written that nobody who means the other's
// writes it: a number and bounds that it lies beyond, "fast 500" and "more than 500",
// numbers with decimals, "3,50 Euro" and "3 Euro", "2,2 Millionen" and "2.1 million", lengths
// of time to the second, "2:24:27" and "2:24:14", shares and counts in words, and digits in
// another order, "1,200" and "2.100", which the judge confuses; ranges with other ends; and one
// thing beside several.
func Excludes(claim, source Value) bool {
	claim, source = alikeMoney(claim, source)
	if Compare(claim, source) != Different || Counted(claim, source) == Different {
		return false
	}
	p, q := claim.Quantity, source.Quantity
	opposite := p.Low.Abs() == q.Low.Abs() // "13,5 Grad kalt" are minus 13.5 degrees
	if claim.Kind == Fraction && source.Kind == Fraction || countsInWords(claim, source) {
		return true
	}
	written := exact(p) && exact(q) && (claim.toDecimals() || source.toDecimals() || decimals.MatchString(claim.Text) && decimals.MatchString(source.Text))
	if ranges(p, q) {
		return true
	}
	if claim.Kind != Duration && (p.Bound.Bounds() || q.Bound.Bounds() || !opposite && written) {
		return true
	}
	if claim.One() && p.Noun != "" && p.Noun == q.Noun {
		return true
	}
	return p.Low.Valid() && p.Low == q.Low && p.High == q.High || toTheSecond(p) && toTheSecond(q) || transposed(claim.Text, source.Text)
}

// One says whether a value is a count of a single thing, "only one ship".
func (v *Value) One() bool {
	q := v.Quantity
	return v.Kind == Number && q.Unit == "" && q.Low == quantity.Whole(1) && q.High == q.Low && q.Bound == quantity.Exact && !q.Of.Valid()
}

// transposed says whether two amounts are written with the same digits in another order.
func transposed(a, b string) bool {
	x, y := digitsOf(a), digitsOf(b)
	if len(x) < 2 || slices.Equal(x, y) {
		return false
	}
	slices.Sort(x)
	slices.Sort(y)
	return slices.Equal(x, y)
}

func digitsOf(text string) []byte {
	return slices.DeleteFunc([]byte(text), func(b byte) bool { return b < '0' || b > '9' })
}

// toTheSecond says whether q is a length of time whose seconds were written beside
// its minutes.
func toTheSecond(q quantity.Quantity) bool {
	return q.Unit == "s" && exact(q) && q.Step.Valid() && q.Step.Cmp(quantity.Whole(1)) <= 0 && q.Low.Cmp(quantity.Whole(60)) >= 0
}

// Converted says whether one of two amounts is that of the other in units such as miles
// or pounds, rounded, where neither is a bound: "48mph" and "rund 77 km/h".
func Converted(a, b Value) bool {
	const reach = 3 // hundredths
	p, q := a.Quantity, b.Quantity
	if a.Kind != b.Kind || p.Imperial == q.Imperial || p.Unit != q.Unit || p.Low != p.High || q.Low != q.High || p.Bound > quantity.About || q.Bound > quantity.About {
		return false
	}
	apart := p.Low.Minus(q.Low)
	return apart.Valid() && apart.Abs().Cmp(p.Low.PercentOf(reach)) <= 0
}

// ranges says whether both are from one number to another, as precise as each other. Lengths of
// time are rounded.
func ranges(a, b quantity.Quantity) bool {
	return a.Low != a.High && b.Low != b.High && a.Bound == quantity.Exact && b.Bound == quantity.Exact && !a.Imperial && !b.Imperial && a.Unit != "s" && a.Unit != "month" && a.Rounding() == b.Rounding()
}

// exact says whether q is one number without a qualifier.
func exact(q quantity.Quantity) bool {
	return q.Bound == quantity.Exact && q.Low == q.High && !q.Imperial
}

// cutTo says whether a is b with digits cut off: "1.4 million" for 1,459,000. Those of
// "1.46 million" are rounded.
func cutTo(a, b quantity.Quantity) bool {
	return a.Step.Valid() && a.Unit != "s" && a.Unit != "month" && !b.Step.Valid() && exact(a) && a.Rounding().Cmp(b.Rounding()) > 0 &&
		a.Low.Cmp(b.Low) <= 0 && b.Low.Cmp(a.Low.Plus(a.Step)) < 0
}

// daysPerMonth is the mean of the Gregorian calendar, 365.2425 / 12.
var daysPerMonth = quantity.Ratio{Num: 3652425, Den: 120000}

// compareDurations compares lengths of time and ages; a duration in months
// meets one in days within unitReach.
func compareDurations(p, q quantity.Quantity) Relation {
	if p.Unit != q.Unit {
		if p.Unit == "month" {
			p = inSeconds(p)
		} else {
			q = inSeconds(q)
		}
	}
	r := compareQuantities(p, q)
	if p.Age != q.Age {
		switch r {
		case Equal:
			return Compatible
		case Different:
			return Incomparable
		}
	}
	return r
}

func inSeconds(q quantity.Quantity) quantity.Quantity {
	month := daysPerMonth.Times(quantity.Whole(calendar.SecondsPerDay))
	step := q.Rounding().Times(month)
	q.Low, q.High, q.Step, q.Unit, q.Imperial = q.Low.Times(month), q.High.Times(month), step, "s", true
	return q
}

// oneSide says whether n counts what one side of a result has: the votes of "220-215".
func oneSide(n, result Value) bool {
	p, q := n.Quantity, result.Quantity
	return q.Unit == quantity.UnitScore && p.Unit == "" && p.Low == p.High && slices.Contains([]string{"vote", "deputy", "goal", "point"}, p.Noun) &&
		(p.Low == q.Low || p.Low == q.High)
}

// compareScores compares two results; the sides may be named in either order.
func compareScores(p, q quantity.Quantity) Relation {
	switch {
	case p.Low == q.Low && p.High == q.High:
		return Equal
	case p.Low == q.High && p.High == q.Low:
		return Compatible
	}
	return Different
}
