package calendar

import (
	"cmp"
	"fmt"
	"strings"
)

// Grain is the unit that a date is stated in.
type Grain uint8

// The grains of a date, from fine to coarse.
const (
	DayGrain Grain = iota + 1
	WeekGrain
	MonthGrain
	SeasonGrain // also quarters and halves of a year
	YearGrain
	DecadeGrain
	CenturyGrain
)

// When is the normal form of a date. At least one of Candidates, Yearless,
// Weekday and Relative is set.
type When struct {
	// Candidates are the spans that may be meant, likeliest first. More than one
	// where the text leaves it open: a weekday is the one before or after the
	// day of publication. Empty: it depends on a reference that is not known.
	Candidates []Days
	// Yearless holds, as days of the year 2000, a date whose year the text does not state.
	Yearless Days
	Weekday  int    // 1 (Monday) to 7, where the text names it; else 0
	Relative string // what the text says of its own day, such as "day-1"; else empty
	Grain    Grain
	Part     Part    // of the span that the text names: "Ende 2016"
	Ends     [2]Part // those of a range: "von Ende Juni bis August"
	Range    bool    // two dates, from the first to the second
	Vague    bool    // "early", "around": the ends are not sharp
	Feast    bool    // a day by its name: "Silvester"
	Headed   bool    // its year stands above the text
	Reckoned bool    // counted from the date that the text told of before
	Hours    Hours
}

// SchoolYear begins what Relative says of a year of schools, whose candidates are
// both of the years that it touches, as those of "2025/26" are.
const SchoolYear = "school year"

// Resolved says whether w stands at a place in the calendar, with its year.
func (w When) Resolved() bool { return len(w.Candidates) > 0 }

// Period says whether w is a quarter, a half, a decade or a century, or a part of these.
func (w When) Period() bool {
	if len(w.Candidates) != 1 || w.Range {
		return false
	}
	return w.Grain == SeasonGrain && !w.Vague || w.Grain == DecadeGrain || w.Grain == CenturyGrain
}

// LacksYear says whether w has a place in the year and none in the calendar of its own.
func (w When) LacksYear() bool { return w.Yearless != (Days{}) }

// InYears returns the spans of a date without its year in years; nil for any other.
func (w When) InYears(years ...int) []Days {
	if !w.LacksYear() {
		return nil
	}
	return w.Yearless.InYears(years...)
}

// String returns the normal form, such as "2025-02-18", "--02-18" or "~2016-09-01/2016-12-31".
func (w When) String() string {
	var b strings.Builder
	if w.Vague {
		b.WriteByte('~')
	}
	switch {
	case w.Resolved():
		for i, c := range w.Candidates {
			if i > 0 {
				b.WriteByte('|')
			}
			b.WriteString(c.String())
		}
	case w.LacksYear():
		_, m1, d1 := w.Yearless.First.Date()
		_, m2, d2 := w.Yearless.Last.Date()
		switch {
		case w.Yearless == MonthDays(LeapYear, m1):
			fmt.Fprintf(&b, "--%02d", m1)
		case w.Yearless.First == w.Yearless.Last:
			fmt.Fprintf(&b, "--%02d-%02d", m1, d1)
		default:
			fmt.Fprintf(&b, "--%02d-%02d/--%02d-%02d", m1, d1, m2, d2)
		}
	case w.Relative != "":
		b.WriteString(w.Relative)
	}
	if w.Weekday > 0 {
		b.WriteString("MoTuWeThFrSaSu"[2*w.Weekday-2 : 2*w.Weekday])
	}
	return b.String()
}

// Fixed returns a date that is one span of the calendar.
func Fixed(d Days, g Grain) When {
	return When{Candidates: []Days{d}, Grain: g}
}

// inYear returns a date of a year, or of none where that is 0.
func inYear(year int, g Grain, days func(year int) Days) When {
	if year == 0 {
		return When{Yearless: days(LeapYear), Grain: g}
	}
	return Fixed(days(year), g)
}

// Civil returns a month, or a day of it; year or day is 0 where the text lacks it. False: there is
// no such day.
func Civil(year, month, day int) (When, bool) {
	if day == 0 {
		return inYear(year, MonthGrain, func(year int) Days { return MonthDays(year, month) }), true
	}
	if y := cmp.Or(year, LeapYear); day > MonthDays(y, month).Len() {
		return When{}, false
	}
	return inYear(year, DayGrain, func(year int) Days { return OneDay(DayOf(year, month, day)) }), true
}

// Century returns the nth century as the news counts: the 20th begins with 1900.
func Century(n int) When {
	return Fixed(Days{First: YearDays(max(100*n-100, 1)).First, Last: YearDays(100*n - 1).Last}, CenturyGrain)
}

// Half returns a half of a year, or of none where that is 0.
func Half(n, year int) When {
	return inYear(year, SeasonGrain, func(year int) Days { return YearDays(year).Part(firstHalf + Part(n) - 1) })
}

// Quarter returns a quarter of a year, or of none where that is 0.
func Quarter(n, year int) When {
	return inYear(year, SeasonGrain, func(year int) Days { return Days{DayOf(year, 3*n-2, 1), DayOf(year, 3*n+1, 1) - 1} })
}

// IsQuarter says whether w is the nth quarter of a year.
func (w When) IsQuarter(n int) bool {
	d := w.Yearless
	if w.Resolved() {
		d = w.Candidates[0]
	}
	q := Quarter(n, d.First.Year())
	return w.Grain == SeasonGrain && !w.Vague && !w.Range && d == q.Candidates[0]
}

// StartingIn returns the spans of a date without its year in one; a winter touches two.
func (w When) StartingIn(year int) []Days {
	if w.Yearless.Last.Year() > LeapYear {
		return w.Yearless.InYears(year, year-1)
	}
	return w.Yearless.InYears(year)
}

// Relative writes how many units lie between the day of a text and one of which it tells.
func Relative(unit string, n int) string { return fmt.Sprintf("%s%+d", unit, n) }
