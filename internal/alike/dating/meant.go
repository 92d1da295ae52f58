package dating

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// OnDay returns a date with a known day as the likeliest one, without its weekday.
// Its text is that of the date as it was.
func OnDay(v value.Value) value.Value {
	w := v.When
	w.Candidates, w.Weekday = w.Candidates[:1], 0
	if w.Hours == calendar.Overnight {
		w.Candidates = []calendar.Days{calendar.OneDay(w.Candidates[0].Last)}
	}
	return on(v, w)
}

// on returns a date as another one, in no language, so that it is written anew.
func on(v value.Value, w calendar.When) value.Value {
	v.When, v.Language = w, ""
	return v
}

// monthOf returns the month that a rough week, counted from a day, stands for beside a claim: the
// claim's day where that is the middle of it, the month of a day of the claim in it, or its own.
func monthOf(week calendar.Days, claim []value.Value) calendar.When {
	middle := (week.First + week.Last) / 2
	in := middle
	for _, c := range claim {
		for _, d := range c.When.Candidates {
			if d == calendar.OneDay(middle) {
				return calendar.Fixed(d, calendar.DayGrain)
			}
			if d.Overlaps(week) {
				in = max(d.First, week.First)
			}
		}
	}
	y, m, _ := in.Date()
	return calendar.Fixed(calendar.MonthDays(y, m), calendar.MonthGrain)
}

// meant returns which of its spans a date stands for beside a claim.
func meant(w calendar.When, claim []value.Value) calendar.Days {
	for _, d := range w.Candidates {
		for _, c := range claim {
			if slices.ContainsFunc(c.When.Candidates, d.Contains) {
				return d
			}
		}
	}
	return w.Candidates[0]
}
