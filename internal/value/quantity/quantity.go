// Package quantity has exact numbers, their bounds, and the numbers that a reader
// takes a bounded or rounded one to allow.
//
// It exists because "rund 4.000" and "4,012" must be compared without a float: a
// Ratio is a fraction, and one that does not fit is not valid, never wrong.
package quantity

// Bound says how a number is meant.
type Bound uint8

// The bounds of a number.
const (
	Exact    Bound = iota
	About          // "rund", "about"
	Nearly         // "fast", "knapp", "nearly": a little less
	JustOver       // "gut", "just over": a little more
	MoreThan       // "mehr als", "over"
	AtLeast        // "mindestens", "at least"
	LessThan       // "weniger als", "under"
	AtMost         // "höchstens", "up to"
)

// Floor says whether a number is the least of those that are meant.
func (b Bound) Floor() bool { return b == MoreThan || b == AtLeast }

// Cap says whether a number is the most of those that are meant.
func (b Bound) Cap() bool { return b == LessThan || b == AtMost }

// Bounds says whether a number is either.
func (b Bound) Bounds() bool { return b.Floor() || b.Cap() }

var boundMarks = [...]string{Exact: "", About: "~", Nearly: "<~", JustOver: ">~", MoreThan: ">", AtLeast: ">=", LessThan: "<", AtMost: "<="}

// A Quantity is a number with what it measures or counts.
type Quantity struct {
	Low, High Ratio // equal unless a range is stated
	Bound     Bound
	Step      Ratio  // the last digit that was written counts this much; not valid: exact
	Unit      string // normal form: "m", "s", "month", "EUR", "%", "pp", …; empty: a count
	Imperial  bool   // converted from miles, pounds, …, so that figures were rounded
	Noun      string // what is counted: a concept of the lexicon, or the stem of the next noun
	Known     bool   // Noun is a concept that both languages share
	Age       bool   // a Duration that is someone's age
	Of        Ratio  // "six of the ten": 10 here, 6 in Low and High; not valid: not stated
	Total     bool   // the 10 of "six of the ten"
	Shared    bool   // its unit or magnitude stands behind another number: the 20 of "from 20 to 25 percent"; or a noun is its sign: "Frost von 7 Grad"
	Factor    Ratio  // what turned its number into Low in Unit; not valid: 1
	Gap       Gap    // whether it leaves out its unit or noun
	And       bool   // "und" joins it to a count of other ones: the 30 of "30 women and 12 men"
	Definite  bool   // "both", "the two", "die drei": it points back, and is never different
}

// Gap says whether a number leaves out what it measures or counts, and how that is known.
type Gap uint8

// The gaps of numbers.
const (
	NoGap    Gap = iota
	Compared     // beside another number of its sort: "im Vorjahr 41"
	Given        // it may be money: "The state contributes 5.6 million."
	Paid         // it is paid: "The museum paid 460,000."
	Filled       // what it measures or counts is taken from another number
)

// String returns the normal form, such as ">500 person" or "20..30 %".
func (q Quantity) String() string {
	s := boundMarks[q.Bound] + q.Low.String()
	if q.Low != q.High {
		s += ".." + q.High.String()
	}
	if q.Of.Valid() {
		s += " of " + q.Of.String()
	}
	if q.Unit != "" {
		s += " " + q.Unit
	}
	if q.Noun != "" {
		s += " " + q.Noun
	}
	if q.Age {
		s += " old"
	}
	return s
}

// Rounding returns what a step of the number's last written digit counts: 0.1
// for 1.4, 100 for 4,100, which may be rounded, and 1 for 4,012.
func (q Quantity) Rounding() Ratio {
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
		for n/step >= 100 && n%(step*10) == 0 { // two digits are kept
			step *= 10
		}
		return Whole(step)
	case n >= 100 && n%100 == 0:
		return Whole(10)
	}
	return Whole(1)
}

// Negate gives a quantity the other sign.
func (q *Quantity) Negate() {
	q.Low, q.High = q.High.Times(Whole(-1)), q.Low.Times(Whole(-1))
}

// UnitScore is the unit of a result of two sides, Low for the first, High for
// the second, which may be less.
const UnitScore = "score"

// Fewest is the number from which one that counts nothing named is still
// compared to one that does.
const Fewest = 13
