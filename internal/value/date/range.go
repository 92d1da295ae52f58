package date

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// spanOf returns the range from one date to another; both must be of one sort.
func spanOf(a, b calendar.When) (calendar.When, bool) {
	w := calendar.When{Grain: min(a.Grain, b.Grain), Range: true, Vague: a.Vague || b.Vague, Ends: [2]calendar.Part{a.Part, b.Part}}
	switch {
	case len(a.Candidates) == 1 && len(b.Candidates) == 1:
		if a.Candidates[0].First > b.Candidates[0].First {
			return calendar.When{}, false
		}
		w.Candidates = []calendar.Days{{First: a.Candidates[0].First, Last: b.Candidates[0].Last}}
	case a.LacksYear() && len(b.Candidates) == 1:
		year := b.Candidates[0].First.Year()
		first, ok := a.Yearless.In(year)
		if first.First > b.Candidates[0].First {
			first, ok = a.Yearless.In(year - 1)
		}
		if !ok {
			return calendar.When{}, false
		}
		w.Candidates = []calendar.Days{{First: first.First, Last: b.Candidates[0].Last}}
	case a.LacksYear() && b.LacksYear():
		w.Yearless = calendar.Days{First: a.Yearless.First, Last: b.Yearless.Last}
		if w.Yearless.Last < w.Yearless.First {
			w.Yearless.Last = calendar.InYear(b.Yearless.Last, calendar.LeapYear+1)
		}
	default:
		return calendar.When{}, false
	}
	return w, true
}

// dateRange reads a second date behind the first, which covers tokens i to j-1.
func (s *Reader) dateRange(i int, a calendar.When, j int) (calendar.When, int, bool) {
	if a.Range {
		return calendar.When{}, 0, false
	}
	k := j
	switch {
	case s.Any(j, "bis", "until", "till", "through", "to"):
		k++
	case s.Any(j, "und", "and") && s.rangeOpened(i):
		k++
	case s.Mark(j, "-"):
		k++
	default:
		return calendar.When{}, 0, false
	}
	for s.Any(k, "zum", "dem", "den", "der", "the", "im", "in", "zu") {
		k++
	}
	if k >= len(s.Tokens) {
		return calendar.When{}, 0, false
	}
	b, end, ok := s.oneDate(k)
	if !ok || b.Range || s.Mark(j, "-") && a.Grain != b.Grain {
		return calendar.When{}, 0, false
	}
	w, ok := spanOf(a, b)
	if !ok && s.published.Known {
		a, b = s.published.Resolve(a), s.published.Resolve(b)
		if a.Weekday == 0 && b.Weekday > 0 && !s.Mark(j, "-") && !s.Any(j, "to") {
			b.Candidates = onlyAfter(b.Candidates, a)
		}
		w, ok = spanOf(a, b)
	}
	return s.published.Resolve(w), end, ok
}

// onlyAfter returns the days that may end a range from a on: "vom 10. März bis Freitag".
func onlyAfter(days []calendar.Days, a calendar.When) []calendar.Days {
	return slices.DeleteFunc(slices.Clone(days), func(d calendar.Days) bool { return a.Resolved() && d.Last < a.Candidates[0].First })
}

// rangeBegun returns the weekday with which a range begins that ends with the one at
// token i: "from Monday to Friday".
func (s *Reader) rangeBegun(i int) (calendar.When, bool) {
	k := i - 1
	for s.Any(k, "zum", "the") {
		k--
	}
	if len(s.told) == 0 || !s.Any(k, "bis", "to", "until", "till", "through") && !(s.Any(k, "und", "and") && s.BetweenBefore(k-1)) {
		return calendar.When{}, false
	}
	last := s.told[len(s.told)-1]
	return last.when, last.when.Weekday > 0 && last.when.Resolved() && last.next == k
}

// rangeOpened says whether "zwischen" or "between" stands a few words before i.
func (s *Reader) rangeOpened(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if s.Any(k, "zwischen", "between") {
			return true
		}
		if !s.Any(k, "dem", "den", "der", "the", "jahren", "years", "monaten", "months") {
			return false
		}
	}
	return false
}
