package quantity

// An interval holds the numbers that a quantity may stand for.
type interval struct {
	low, high Ratio
	Open      bool // nothing bounds it from above
	tight     bool // its ends do not belong to it
}

// How far a qualified number reaches at most, in hundredths of it.
const (
	aboutReach  = 10 // "rund 4.000" may be 3,600 to 4,400; "rund 4.100" is 4,000 to 4,200
	nearlyReach = 12 // "fast 4.000" is 3,520 or more beside what is no plain number itself
	shortReach  = 8  // and 3,680 or more beside one
	roundUnit   = 5  // 12 million is round, 62 million is not
	soonReach   = 15 // 12 days are "fast zwei Wochen"
	unitReach   = 6  // miles in kilometres, months in days
	lengthReach = 12 // two hours are not 90 minutes, nor is a quarter of one 20
)

// Interval returns the numbers that a reader takes q to allow.
func (q Quantity) Interval() interval {
	slack := q.Rounding().Over(Whole(2))
	if most := q.Low.PercentOf(lengthReach); (q.Unit == "s" || q.Unit == "month") && most.Num > 0 && most.Cmp(slack) < 0 {
		slack = most
	}
	iv := interval{low: q.Low.Minus(slack), high: q.High.Plus(slack), tight: slack.Num > 0}
	if q.Imperial {
		iv.widen(q.Low.PercentOf(unitReach), q.High.PercentOf(unitReach))
	}
	switch q.Bound {
	case About:
		iv.widen(q.reach(q.Low, aboutReach), q.reach(q.High, aboutReach))
	case Nearly:
		iv.widen(q.reach(q.Low, nearlyReach), Ratio{0, 1})
	case JustOver:
		iv.widen(Ratio{0, 1}, q.reach(q.High, nearlyReach))
	case MoreThan, AtLeast:
		iv.Open = true
	case LessThan, AtMost:
		iv.low = Ratio{min(0, q.Low.Num), q.Low.Den}
	}
	return iv
}

// reach returns how far a qualified number reaches from an end of q, at most hundredths
// of it: who rounds to a digit knows the one before it.
func (q Quantity) reach(end Ratio, hundredths int64) Ratio {
	reach := end.PercentOf(hundredths)
	if digit := q.lastDigit(end); digit.Valid() && digit.Cmp(reach) < 0 {
		return digit
	}
	return reach
}

// Short says whether a plain number lies so far below q that nobody calls it "nearly q": from half
// of a round number's unit on it has a rounder name of its own, "two and a half hours".
func (q Quantity) Short(n Ratio) bool {
	short, most := q.Low.Minus(n), q.Low.PercentOf(shortReach)
	if q.Unit == "s" || q.Unit == "month" {
		most = q.Low.PercentOf(soonReach)
	}
	if q.Low != q.High || q.Low.Num <= 0 || !short.Valid() {
		return false
	}
	unit := q.lastDigit(q.Low)
	if round := unit.Valid() && unit.Cmp(q.Low.PercentOf(roundUnit)) >= 0; round {
		unit = unit.Over(Whole(2))
	}
	return short.Cmp(most) > 0 || unit.Valid() && short.Cmp(unit) >= 0
}

// lastDigit returns what the last digit of an end of q counts that is no zero: 1,000
// for 52,000; not valid where it is not known.
func (q Quantity) lastDigit(end Ratio) Ratio {
	digit := Whole(1)
	if q.Step.Valid() {
		digit = q.Step
	}
	n := end.Over(digit)
	if n.Den != 1 || n.Num == 0 {
		return Ratio{}
	}
	for ; n.Num%10 == 0; n.Num /= 10 {
		digit = digit.Times(Whole(10))
	}
	return digit
}

func (iv *interval) widen(below, above Ratio) {
	iv.low, iv.high = iv.low.Minus(below), iv.high.Plus(above)
}

// Overlaps says whether a number may be in both.
func (iv interval) Overlaps(other interval) bool {
	return below(iv.low, other) && below(other.low, iv)
}

// Covers says whether all numbers of other are in iv.
func (iv interval) Covers(other interval) bool {
	return iv.low.Cmp(other.low) <= 0 && (iv.Open || !other.Open && iv.high.Cmp(other.high) >= 0)
}

// Valid says whether both ends are known: an amount may be too large to reckon with.
func (iv interval) Valid() bool { return iv.low.Valid() && iv.high.Valid() }

// below says whether low lies under the end of iv.
func below(low Ratio, iv interval) bool {
	if iv.Open {
		return true
	}
	c := low.Cmp(iv.high)
	return c < 0 || c == 0 && !iv.tight
}
