package value

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/published"
)

// compareDates relates two dates. Where one may be several days, the best
// relation counts.
func compareDates(a, b calendar.When) Relation {
	if r, ok := compareMovable(a, b); ok {
		return r
	}
	switch {
	case a.Resolved() && b.Resolved():
		return compareResolved(a, b)
	case a.LacksYear() && b.LacksYear():
		return compareYearless(a, b)
	case a.LacksYear() && b.Resolved():
		return compareYear(a, b)
	case a.Resolved() && b.LacksYear():
		return compareYear(b, a)
	case a.Weekday > 0 && a.Weekday == b.Weekday && !a.Resolved() && !b.Resolved():
		return Equal // in normal form
	case a.Weekday > 0 && b.Weekday > 0:
		return compareWeekday(a.Weekday == b.Weekday)
	case a.Weekday > 0 && oneDay(b):
		return compareWeekday(a.Weekday == b.Candidates[0].First.Weekday())
	case b.Weekday > 0 && oneDay(a):
		return compareWeekday(b.Weekday == a.Candidates[0].First.Weekday())
	case a.Weekday > 0 && b.Hours == calendar.Overnight && b.Resolved():
		return compareNight(b, a)
	case b.Weekday > 0 && a.Hours == calendar.Overnight && a.Resolved():
		return compareNight(a, b)
	}
	return Incomparable
}

// compareMovable compares a feast round Easter of no known year with another one, or with a date;
// false: neither is one, or it is not known in which year to look.
func compareMovable(a, b calendar.When) (Relation, bool) {
	x, ok := published.MovableIn(a, calendar.LeapYear)
	y, both := published.MovableIn(b, calendar.LeapYear)
	switch {
	case ok && both && x == y:
		return Equal, true
	case ok && both:
		return Different, true
	case both:
		return compareMovable(b, a)
	case !ok || !b.Resolved() || b.Range:
		return Incomparable, false
	}
	for _, d := range b.Candidates {
		if day, _ := published.MovableIn(a, d.First.Year()); d.Contains(calendar.OneDay(day)) {
			return Compatible, true
		}
	}
	return Different, true
}

// oneDay says whether w is a single day of the calendar.
func oneDay(w calendar.When) bool { return len(w.Candidates) == 1 && w.Candidates[0].Len() == 1 }

func compareWeekday(same bool) Relation {
	if same {
		return Compatible
	}
	return Different
}

func compareResolved(a, b calendar.When) Relation {
	best := Different
	for i, x := range a.Candidates {
		for k, y := range b.Candidates {
			r := relateSpans(a, x, b, y)
			if r == Equal && i+k > 0 {
				r = Compatible // not the likeliest reading
			}
			best = better(best, r)
		}
	}
	return best
}

// today is the relative form of "heute", and nowadays how many days from it
// another date must lie for the word to be taken in its other sense.
const (
	today    = "day+0"
	nowadays = 31
)

// vagueSlack is how far, in hundredths of its length, a vague span may reach
// beyond its ends.
const vagueSlack = 15

func relateSpans(a calendar.When, x calendar.Days, b calendar.When, y calendar.Days) Relation {
	if otherParts(a, x, b, y) {
		return Different
	}
	if a.Vague {
		x = x.Widen(x.Len() * vagueSlack / 100)
	}
	if b.Vague {
		y = y.Widen(y.Len() * vagueSlack / 100)
	}
	switch {
	case x == y && a.Grain == b.Grain:
		return Equal
	case outsideNight(a, x, b, y), outsideNight(b, y, a, x):
		return Different
	case !x.Overlaps(y):
		if (a.Relative == today || b.Relative == today) && (x.Distance(y.First) > nowadays && x.Distance(y.Last) > nowadays) {
			return Incomparable // "heute" also says nowadays
		}
		return Different
	case a.Range && b.Range && !a.Vague && !b.Vague && a.Grain == b.Grain:
		return Different // two periods with other ends
	case x.Contains(y) || y.Contains(x) || a.Vague || b.Vague:
		return Compatible
	}
	return Incomparable
}

// outsideNight says whether the hours of day y, of which b tells, are none of the night a, which
// lasts from the evening of its first day to the morning of its last.
func outsideNight(a calendar.When, x calendar.Days, b calendar.When, y calendar.Days) bool {
	if a.Hours != calendar.Overnight || b.Hours == 0 || b.Hours == calendar.Overnight || y.First != y.Last {
		return false
	}
	return y.First == x.First && b.Hours != calendar.Evening || y.First == x.Last && b.Hours != calendar.Dawn
}

// compareNight compares a night with a weekday of no week, with its hours.
func compareNight(night, day calendar.When) Relation {
	span := night.Candidates[0]
	for _, d := range [2]calendar.Day{span.First, span.Last} {
		if d.Weekday() == day.Weekday {
			return compareWeekday(!outsideNight(night, span, day, calendar.OneDay(d)))
		}
	}
	return Different
}

// compareYearless compares two dates without their years, both as days of the
// year 2000 or of the one after.
func compareYearless(a, b calendar.When) Relation {
	best := Different
	for _, shift := range [...]int{0, -1, 1} {
		if y, ok := b.Yearless.In(calendar.LeapYear + shift); ok {
			best = better(best, relateSpans(a, a.Yearless, b, y))
		}
	}
	return best
}

// compareYear compares a date without year to one with it: in every year that
// the other touches.
func compareYear(a, b calendar.When) Relation {
	best := Different
	for _, c := range b.Candidates {
		if c.Len() > 366 {
			return Compatible
		}
		for year := c.First.Year() - 1; year <= c.Last.Year(); year++ {
			x, ok := a.Yearless.In(year)
			if !ok {
				continue
			}
			r := relateSpans(a, x, b, c)
			if r == Equal {
				r = Compatible // the year is open
			}
			best = better(best, r)
		}
	}
	return best
}

// datesCover says whether b, which is not Different from a, lies within what a
// says. A date without its year does so in any year.
func datesCover(a, b calendar.When) bool {
	if _, ok := published.MovableIn(a, calendar.LeapYear); ok {
		return oneDay(b)
	}
	spans := b.Candidates
	switch {
	case a.Resolved():
	case !a.LacksYear():
		return a.Weekday > 0
	case !b.Resolved() && b.LacksYear():
		spans = []calendar.Days{b.Yearless}
	}
	return slices.ContainsFunc(spans, func(y calendar.Days) bool {
		wider := a.Candidates
		if !a.Resolved() {
			wider = a.Yearless.InYears(y.First.Year()-1, y.First.Year())
		}
		return slices.ContainsFunc(wider, func(x calendar.Days) bool { return x.Contains(y) })
	})
}

// Outside says whether a date differs from some of a text, each of which is a quarter, half, decade,
// century or night, or one of which names another part of the month or year.
func Outside(v Value, text []Value) bool {
	if v.Kind != Date {
		return false
	}
	outside := false
	for _, x := range text {
		if x.Kind != Date || Compare(v, x) != Different {
			continue
		}
		if OtherParts(v, x) {
			return true
		}
		if !x.When.Period() && x.When.Hours != calendar.Overnight {
			return false
		}
		outside = true
	}
	return outside
}
