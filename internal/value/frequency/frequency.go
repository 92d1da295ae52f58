// Package frequency reads how often something happens, in German and English: "alle 30
// Minuten", "halbstündlich", "twice an hour". It exists because a length of time and a count
// do not show that two frequencies are the same, or that they differ.
package frequency

import (
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// A Frequency is how often something happens by a text.
type Frequency struct {
	Start, End int // bytes of the text
	Text       string
	Period     quantity.Ratio // from one time to the next
	Unit       string         // of Period: "s" or "month"

	Counted   bool // told as so many times a day
	Bare      bool // "every day", which does not say how often on it
	Bounded   bool // "at least twice a day", "zwei- bis dreimal"
	Twofold   bool // of two meanings: "biweekly"
	Attribute bool // "wöchentlich" of a noun, which may be of something else
	Past      bool // told as what was before, or is no more

	language tongue.Tongue
}

// A Relation says how two frequencies stand to each other.
type Relation int

// The relations of two frequencies.
const (
	Open Relation = iota // both may be so
	Equal
	Different
)

// monthInSeconds is the mean length of a month.
var monthInSeconds = quantity.Whole(2629746)

// near is how many hundredths two periods differ by that are told in two ways: "alle vier
// Wochen" is "monthly", "twice a week" is "every three days".
const near = 25

// Compare relates two frequencies.
func Compare(a, b Frequency) Relation {
	same := a.Unit == b.Unit && a.Period.Cmp(b.Period) == 0
	switch {
	case a.Bounded || b.Bounded:
		return Open
	case same:
		return Equal
	case a.Twofold || b.Twofold || a.Attribute || b.Attribute, bareBeside(a, b), bareBeside(b, a):
		return Open
	case a.Unit == b.Unit && a.Counted == b.Counted:
		return Different
	}
	p, q := a.inSeconds(), b.inSeconds()
	if p.Cmp(q) > 0 {
		p, q = q, p
	}
	if apart := q.Minus(p); !apart.Valid() || apart.Cmp(p.PercentOf(near)) <= 0 {
		return Open
	}
	return Different
}

// bareBeside says whether a tells only that something is every day, week, month or year, and b
// how much more often it is, which may be so, too.
func bareBeside(a, b Frequency) bool {
	return a.Bare && !b.Bare && b.inSeconds().Cmp(a.inSeconds()) < 0
}

func (f Frequency) inSeconds() quantity.Ratio {
	if f.Unit == "month" {
		return f.Period.Times(monthInSeconds)
	}
	return f.Period
}

// Has says whether bytes of a text are among those that tell the frequency.
func (f Frequency) Has(start, end int) bool { return f.Start <= start && end <= f.End }
