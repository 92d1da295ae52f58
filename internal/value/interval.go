package value

// An interval holds the numbers that a quantity may stand for.
type interval struct {
	low, high Ratio
	open      bool // nothing bounds it from above
	tight     bool // its ends do not belong to it
}

// How far a qualified number reaches at most, in hundredths of it.
const (
	aboutReach  = 10 // "rund 4.000" may be 3,600 to 4,400; "rund 4.100" is 4,000 to 4,200
	nearlyReach = 12 // "fast 4.000" is 3,520 or more
	unitReach   = 6  // miles in kilometres, months in days
)

// percentOf returns n hundredths of r.
func (r Ratio) percentOf(n int64) Ratio { return Ratio{max(r.Num, -r.Num), r.Den}.Times(Ratio{n, 100}) }

// interval returns the numbers that a reader takes q to allow.
func (q Quantity) interval() interval {
	slack := q.rounding().Times(Ratio{1, 2})
	iv := interval{low: q.Low.minus(slack), high: q.High.plus(slack), tight: slack.Num > 0}
	if q.Imperial {
		iv.widen(q.Low.percentOf(unitReach), q.High.percentOf(unitReach))
	}
	switch q.Bound {
	case About:
		iv.widen(q.reach(q.Low, aboutReach), q.reach(q.High, aboutReach))
	case Nearly:
		iv.widen(q.reach(q.Low, nearlyReach), Ratio{0, 1})
	case JustOver:
		iv.widen(Ratio{0, 1}, q.reach(q.High, nearlyReach))
	case MoreThan, AtLeast:
		iv.open = true
	case LessThan, AtMost:
		iv.low = Ratio{min(0, q.Low.Num), q.Low.Den}
	}
	return iv
}

// reach returns how far a qualified number reaches from an end of q, at most hundredths
// of it: who rounds to a digit knows the one before it.
func (q Quantity) reach(end Ratio, hundredths int64) Ratio {
	reach := end.percentOf(hundredths)
	if digit := q.lastDigit(end); digit.Valid() && digit.Cmp(reach) < 0 {
		return digit
	}
	return reach
}

// lastDigit returns what the last digit of an end of q counts that is no zero: 1,000
// for 52,000; not valid where it is not known.
func (q Quantity) lastDigit(end Ratio) Ratio {
	digit := whole(1)
	if q.Step.Valid() {
		digit = q.Step
	}
	n := end.Times(Ratio{digit.Den, digit.Num})
	if n.Den != 1 || n.Num == 0 {
		return Ratio{}
	}
	for ; n.Num%10 == 0; n.Num /= 10 {
		digit = digit.Times(whole(10))
	}
	return digit
}

func (iv *interval) widen(below, above Ratio) {
	iv.low, iv.high = iv.low.minus(below), iv.high.plus(above)
}

// rounding returns what a step of the number's last written digit counts: 0.1
// for 1.4, 100 for 4,100, which may be rounded, and 1 for 4,012.
func (q Quantity) rounding() Ratio {
	if q.Step.Valid() {
		return q.Step
	}
	if q.Low.Den != 1 {
		return Ratio{0, 1}
	}
	n := max(q.Low.Num, -q.Low.Num)
	switch {
	case n >= 1000 && n%100 == 0:
		step := int64(100)
		for n/step >= 100 { // two digits are kept
			if n%(step*10) != 0 {
				break
			}
			step *= 10
		}
		return whole(step)
	case n >= 100 && n%100 == 0:
		return whole(10)
	}
	return whole(1)
}

// overlaps says whether a number may be in both.
func (iv interval) overlaps(other interval) bool {
	return below(iv.low, other) && below(other.low, iv)
}

// below says whether low lies under the end of iv.
func below(low Ratio, iv interval) bool {
	if iv.open {
		return true
	}
	c := low.Cmp(iv.high)
	return c < 0 || c == 0 && !iv.tight
}

// loose is how many times larger one lower bound may be than another: who
// knows of 1,500 does not say "more than 500".
const loose = 2

// compareQuantities compares the numbers of two quantities with one unit.
func compareQuantities(a, b Quantity) Relation {
	x, y := a.interval(), b.interval()
	if !x.low.Valid() || !x.high.Valid() || !y.low.Valid() || !y.high.Valid() {
		return Incomparable
	}
	switch {
	case a.Low == b.Low && a.High == b.High:
		switch {
		case a.Bound == b.Bound:
			return Equal
		case a.Bound.parts(b.Bound), b.Bound.parts(a.Bound):
			return Different
		}
		return Compatible // "more than 500" for 500 is loose speech
	case a.exact() && b.exact() && a.rounding() == b.rounding():
		return Different // as precise as each other, and not the same
	case x.open && y.open, a.capped() && b.capped():
		if a.Low.Times(whole(loose)).Cmp(b.Low) < 0 || b.Low.Times(whole(loose)).Cmp(a.Low) < 0 {
			return Different
		}
		return Compatible
	case x.overlaps(y), a.cutTo(b), b.cutTo(a):
		return Compatible
	}
	return Different
}

// parts says whether two bounds of one number let nothing be in both: "fast 500"
// and "at least 500", but not "up to 500" and "at least 500".
func (b Bound) parts(from Bound) bool {
	under := b == Nearly || b == LessThan
	over := b == JustOver || b == MoreThan
	return under && (from == JustOver || from == MoreThan || from == AtLeast) || over && (from == Nearly || from == LessThan || from == AtMost)
}

// Excludes says whether an amount is so written that nobody who means the other's
// writes it: one number bounded from the other side, "fast 500" and "more than 500",
// and lengths of time to the second, "2:24:27" and "2:24:14".
func Excludes(claim, source Value) bool {
	if Compare(claim, source) != Different || Counted(claim, source) == Different {
		return false
	}
	p, q := claim.Quantity, source.Quantity
	return p.Low.Valid() && p.Low == q.Low && p.High == q.High || p.toTheSecond() && q.toTheSecond()
}

// toTheSecond says whether q is a length of time whose seconds were written beside
// its minutes.
func (q Quantity) toTheSecond() bool {
	return q.Unit == "s" && q.exact() && q.Step.Valid() && q.Step.Cmp(whole(1)) <= 0 && q.Low.Cmp(whole(60)) >= 0
}

// Converted says whether one of two amounts is that of the other in units such as miles
// or pounds, rounded, where neither is a bound: "48mph" and "rund 77 km/h".
func Converted(a, b Value) bool {
	const reach = 3 // hundredths
	p, q := a.Quantity, b.Quantity
	if a.Kind != b.Kind || p.Imperial == q.Imperial || p.Unit != q.Unit || p.Low != p.High || q.Low != q.High || p.Bound > About || q.Bound > About {
		return false
	}
	apart := p.Low.minus(q.Low)
	return apart.Valid() && Ratio{max(apart.Num, -apart.Num), apart.Den}.Cmp(p.Low.percentOf(reach)) <= 0
}

func (q Quantity) capped() bool { return q.Bound == LessThan || q.Bound == AtMost }

// exact says whether q is one number without a qualifier.
func (q Quantity) exact() bool { return q.Bound == Exact && q.Low == q.High && !q.Imperial }

// cutTo says whether a is b with digits cut off: "1.4 million" for 1,459,000.
func (a Quantity) cutTo(b Quantity) bool {
	return a.Step.Valid() && a.Unit != "s" && a.Unit != "month" && a.exact() && a.rounding().Cmp(b.rounding()) > 0 &&
		a.Low.Cmp(b.Low) <= 0 && b.Low.Cmp(a.Low.plus(a.Step)) < 0
}

// daysPerMonth is the mean of the Gregorian calendar, 365.2425 / 12.
var daysPerMonth = Ratio{3652425, 120000}

// compareDurations compares lengths of time and ages; a duration in months
// meets one in days within unitReach.
func compareDurations(p, q Quantity) Relation {
	if p.Unit != q.Unit {
		if p.Unit == "month" {
			p = p.inSeconds()
		} else {
			q = q.inSeconds()
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

func (q Quantity) inSeconds() Quantity {
	month := daysPerMonth.Times(whole(secondsPerDay))
	step := q.rounding().Times(month)
	q.Low, q.High, q.Step, q.Unit, q.Imperial = q.Low.Times(month), q.High.Times(month), step, "s", true
	return q
}
