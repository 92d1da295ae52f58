// Package published reckons from the day on which a text was published.
//
// It exists because "next week", "three years ago", a bare Tuesday or "18 February" mean days
// only from there. It knows no text: package date reads the words and asks it. Where the
// day is not known, what depends on it has no candidates.
package published

import (
	"cmp"
	"slices"
	"time"

	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// A Day is the one on which a text was published, by the clock of its publisher.
type Day struct {
	Day    calendar.Day
	Known  bool
	within calendar.Days // where days without a year lie; empty: near Day
}

// On returns the day of a moment; the zero time is not known. Days without a year lie
// within a span, or near the moment where that is empty.
func On(written time.Time, within calendar.Days) Day {
	if written.IsZero() {
		return Day{within: within}
	}
	return Day{calendar.LocalDay(written), true, within}
}

// Limits on how far from the day of publication a date without a year is sought.
const (
	NearDays  = 120 // nearer than this, the year of a day is taken as certain
	nearMonth = 60  // and that of a month
)

// Resolve gives candidates to a date without year, from the reference.
func (p Day) Resolve(w calendar.When) calendar.When {
	if w.Resolved() || !p.Known || !w.LacksYear() {
		return w
	}
	y := p.Day.Year()
	spans := w.Yearless.InYears(y, y-1, y+1)
	if len(spans) == 0 {
		return w
	}
	p.byDistance(spans)
	n := spans[0].Distance(p.Day)
	w.Candidates = spans[:1]
	if n > NearDays || n > nearMonth && w.Grain > calendar.DayGrain {
		w.Candidates = spans[:min(2, len(spans))]
	}
	return w
}

// Inside gives a date without year the candidate that lies within the span of such dates,
// where there is one.
func (p Day) Inside(w calendar.When) calendar.When {
	if p.within == (calendar.Days{}) || w.Resolved() || !w.LacksYear() {
		return w
	}
	var spans []calendar.Days
	for y := p.within.First.Year(); y <= p.within.Last.Year(); y++ {
		if d, ok := w.Yearless.In(y); ok && p.within.Contains(d) {
			spans = append(spans, d)
		}
	}
	if len(spans) == 1 {
		w.Candidates = spans
	}
	return w
}

// Weekday resolves a bare weekday to the last one, which may be the day of publication, and to
// the next one behind that.
func (p Day) Weekday(weekday int) calendar.When {
	w := calendar.When{Weekday: weekday, Grain: calendar.DayGrain}
	if !p.Known {
		return w
	}
	back := (p.Day.Weekday() - weekday + 7) % 7
	before := p.Day - calendar.Day(back)
	w.Candidates = []calendar.Days{calendar.OneDay(before), calendar.OneDay(before + 7)}
	return w
}

// byDistance sorts spans by how far they lie from the day of publication.
func (p Day) byDistance(spans []calendar.Days) {
	slices.SortStableFunc(spans, func(a, b calendar.Days) int { return cmp.Compare(a.Distance(p.Day), b.Distance(p.Day)) })
}

// ByWeekday picks the year in which a date without year falls on its weekday.
func (p Day) ByWeekday(w calendar.When) calendar.When {
	if in := p.Inside(w); in.Resolved() && in.Candidates[0].First.Weekday() == w.Weekday {
		in.Headed = true
		return in
	}
	if !p.Known || w.Resolved() || w.Range {
		return w
	}
	y := p.Day.Year()
	for _, year := range [3]int{y, y - 1, y + 1} {
		if d, ok := w.Yearless.In(year); ok && d.First.Weekday() == w.Weekday {
			w.Candidates = []calendar.Days{d}
			break
		}
	}
	return w
}

// WeekdayOf returns a weekday of a week.
func (p Day) WeekdayOf(week calendar.When, weekday int) calendar.When {
	w := calendar.When{Weekday: weekday, Grain: calendar.DayGrain, Relative: week.Relative}
	if p.Known && week.Resolved() {
		d := week.Candidates[0].Last - 7 + calendar.Day(weekday)
		w.Candidates = []calendar.Days{calendar.OneDay(d)}
	}
	return w
}

// Turn resolves the unit that lies offset units from the one of today.
func (p Day) Turn(unit calendar.Unit, offset int) calendar.When {
	w := calendar.When{Grain: unit.Grain(), Relative: calendar.Relative(unit.String(), offset)}
	if !p.Known {
		return w
	}
	y, m, _ := p.Day.Date()
	switch unit {
	case calendar.UnitWeek:
		w.Candidates = []calendar.Days{calendar.WeekDays(p.Day, offset)}
	case calendar.UnitMonth:
		w.Candidates = []calendar.Days{calendar.MonthDays(y, m+offset)}
	case calendar.UnitYear:
		w.Candidates = []calendar.Days{calendar.YearDays(y + offset)}
	case calendar.UnitQuarter:
		first := (m-1)/3*3 + 1 + 3*offset
		w.Candidates = []calendar.Days{{First: calendar.DayOf(y, first, 1), Last: calendar.DayOf(y, first+3, 1) - 1}}
	case calendar.UnitWeekend:
		d := calendar.WeekDays(p.Day, offset)
		w.Candidates = []calendar.Days{{First: d.First + 5, Last: d.Last}}
		if offset > 0 { // on a Monday "next weekend" may be that of this week
			w.Candidates = append(w.Candidates, calendar.Days{First: d.First - 2, Last: d.First - 1})
		}
	}
	return w
}

// TurnWeekday resolves "vergangenen Donnerstag": the one before today or the
// one of the week before; "next Monday" likewise.
func (p Day) TurnWeekday(weekday, offset int) calendar.When {
	w := calendar.When{Weekday: weekday, Grain: calendar.DayGrain, Relative: calendar.Relative("weekday", offset)}
	if !p.Known {
		return w
	}
	if offset == 0 {
		w.Candidates = p.Weekday(weekday).Candidates
		return w
	}
	back := (p.Day.Weekday()-weekday+6)%7 + 1
	nearest := p.Day - calendar.Day(back)
	if offset > 0 {
		nearest += 7
		if nearest == p.Day {
			nearest += 7
		}
	}
	other := nearest + 7
	if offset < 0 {
		other = nearest - 7
	}
	w.Candidates = []calendar.Days{calendar.OneDay(nearest)}
	if calendar.WeekDays(p.Day, 0).Contains(w.Candidates[0]) {
		w.Candidates = append(w.Candidates, calendar.OneDay(other))
	}
	return w
}

// TurnYearless resolves "last February" and "next summer".
func (p Day) TurnYearless(w calendar.When, offset int) calendar.When {
	if !p.Known {
		return w
	}
	y := p.Day.Year()
	here := calendar.OneDay(p.Day)
	switch d, _ := w.Yearless.In(y); {
	case offset == 0:
		w.Candidates = w.Yearless.InYears(y)
	case offset < 0 && (d.First > p.Day || d.Overlaps(here)):
		w.Candidates = w.Yearless.InYears(y - 1)
	case offset < 0:
		w.Candidates = w.Yearless.InYears(y, y-1)
	case d.Last < p.Day || d.Overlaps(here):
		w.Candidates = w.Yearless.InYears(y + 1)
	default:
		w.Candidates = w.Yearless.InYears(y, y+1)
	}
	return w
}

// Step resolves the day that lies n units from today, as sharply as the unit says.
func (p Day) Step(unit calendar.Unit, n int) calendar.When {
	w := calendar.When{Grain: unit.Grain(), Relative: "ago:" + calendar.Relative(unit.String(), n), Vague: unit != calendar.UnitDay}
	if !p.Known {
		return w
	}
	y, m, d := p.Day.Date()
	there := calendar.OneDay(p.Day)
	switch unit {
	case calendar.UnitDay:
		there = there.Shift(n)
	case calendar.UnitHour:
		there = there.Shift(n / 24)
		if n < 0 {
			there.First--
		} else {
			there.Last++
		}
	case calendar.UnitWeek:
		there = there.Shift(7 * n).Widen(3)
	case calendar.UnitMonth:
		there = calendar.MonthDays(y, m+n)
		same := calendar.DayOf(y, m+n, min(d, there.Len()))
		there = calendar.Days{First: min(there.First, same-15), Last: max(there.Last, same+15)}
	case calendar.UnitYear:
		there = calendar.Days{First: min(calendar.DayOf(y+n, 1, 1), calendar.DayOf(y+n, m-6, 1)), Last: max(calendar.DayOf(y+n, 12, 31), calendar.DayOf(y+n, m+6, 28))}
	case calendar.UnitDecade:
		there = calendar.Days{First: calendar.DayOf(y+10*n-3, 1, 1), Last: calendar.DayOf(y+10*n+3, 12, 31)}
	case calendar.UnitCentury:
		there = calendar.Days{First: calendar.DayOf(y+100*n-20, 1, 1), Last: calendar.DayOf(y+100*n+20, 12, 31)}
	}
	w.Candidates = []calendar.Days{there}
	return w
}

// Since returns the span of one unit that ends on the day of publication.
func (p Day) Since(unit calendar.Unit) calendar.When {
	w := p.Turn(unit, -1)
	w.Vague, w.Relative = true, "to "+w.Relative
	if !p.Known {
		return w
	}
	y, m, d := p.Day.Date()
	from := p.Day - 7
	switch unit {
	case calendar.UnitMonth:
		from = calendar.DayOf(y, m-1, d)
	case calendar.UnitQuarter:
		from = calendar.DayOf(y, m-3, d)
	case calendar.UnitYear:
		from = calendar.DayOf(y-1, m, d)
	case calendar.UnitWeekend:
		return p.Turn(unit, -1)
	}
	w.Candidates = []calendar.Days{{First: from, Last: p.Day}}
	return w
}
