package dating

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/phrase"
)

// stepped returns which year "vor zwei Jahren", or which month "three months ago", stands for
// in a text beside a claim: the claim's, where that may be meant, or else the one so many
// before. False: the words say it too roughly, as for a day that may be meant, or are half of
// "vor einem Jahr und drei Monaten".
func stepped(text string, v value.Value, claim []value.Value) (calendar.When, bool) {
	whole, _ := stepOf(v)
	if next, _ := phrase.Next(text[v.End:]); whole == nil || next == "und" || next == "and" {
		return calendar.When{}, false
	}
	for _, c := range claim {
		for _, d := range c.When.Candidates {
			if v.When.Candidates[0].Contains(d) {
				return calendar.Fixed(whole(d.First), v.When.Grain), c.When.Grain == v.When.Grain
			}
		}
	}
	by, ok := Stepped(v)
	return by.When, ok
}

// Stepped returns "vor zwei Jahren" as the year, and "three months ago" as the month, so many
// before. False: it is none of these, or may be a rounded number.
func Stepped(v value.Value) (value.Value, bool) {
	const (
		sharp = 2 // the sign and one digit
		plain = 3 // words: more have a bound, as "vor gut zwei Jahren"
	)
	whole, n := stepOf(v)
	if whole == nil || len(n) != sharp || len(strings.Fields(v.Text)) != plain {
		return v, false
	}
	span := v.When.Candidates[0]
	named := whole(span.First)
	if !span.Contains(named) {
		named = whole(named.Last + 1)
	}
	return on(v, calendar.Fixed(named, v.When.Grain)), span.Contains(named)
}

// stepOf returns what gives the year, or the month, of a day, and how many of them a date
// lies from the day of its text; nil for other dates.
func stepOf(v value.Value) (whole func(calendar.Day) calendar.Days, n string) {
	if !v.When.Resolved() {
		return nil, ""
	}
	if n, ok := strings.CutPrefix(v.When.Relative, "ago:"+calendar.UnitYear.String()); ok {
		return func(d calendar.Day) calendar.Days { return calendar.YearDays(d.Year()) }, n
	}
	if n, ok := strings.CutPrefix(v.When.Relative, "ago:"+calendar.UnitMonth.String()); ok {
		return func(d calendar.Day) calendar.Days { y, m, _ := d.Date(); return calendar.MonthDays(y, m) }, n
	}
	return nil, ""
}
