// Package calendar has the days, the spans of days and the normal form of a date,
// with the words for the parts of the calendar in German and English.
//
// It exists because a date in a text is seldom a day: it is a month, "Ende 2016", a
// Tuesday, a day without its year. All of it is arithmetic of days of the Gregorian
// calendar; package date reads it from a text.
package calendar

import (
	"fmt"
	"time"
)

// A Day counts the days since 1970-01-01 in the Gregorian calendar.
type Day int32

// Days is a span of the calendar, both ends included.
type Days struct {
	First, Last Day
}

const (
	SecondsPerDay = 24 * 60 * 60
	LeapYear      = 2000 // the year that days without a year are kept in
)

// DayOf returns the day of a date; a day or month out of range runs over into
// the next one, as in time.Date.
func DayOf(year, month, day int) Day {
	return Day(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / SecondsPerDay)
}

// LocalDay returns the day of a moment, by the clock of its offset.
func LocalDay(t time.Time) Day {
	y, m, d := t.Date()
	return DayOf(y, int(m), d)
}

func (d Day) time() time.Time { return time.Unix(int64(d)*SecondsPerDay, 0).UTC() }

// Date returns the parts of a day in the Gregorian calendar.
func (d Day) Date() (year, month, day int) {
	y, m, dd := d.time().Date()
	return y, int(m), dd
}

// Year returns the year of a day.
func (d Day) Year() int { return d.time().Year() }

// Weekday returns 1 for Monday to 7 for Sunday.
func (d Day) Weekday() int { return (int(d.time().Weekday())+6)%7 + 1 }

func (d Day) String() string { return d.time().Format(time.DateOnly) }

// OneDay is the span of a single day.
func OneDay(d Day) Days { return Days{d, d} }

// MonthDays returns the days of a month; one out of range runs over as in DayOf.
func MonthDays(year, month int) Days {
	return Days{DayOf(year, month, 1), DayOf(year, month+1, 1) - 1}
}

// YearDays returns the days of a year.
func YearDays(year int) Days { return Days{DayOf(year, 1, 1), DayOf(year, 12, 31)} }

// DecadeDays returns the ten years from one on.
func DecadeDays(year int) Days { return Days{DayOf(year, 1, 1), DayOf(year+9, 12, 31)} }

// WeekDays returns the week from Monday to Sunday that lies n weeks after d's.
func WeekDays(d Day, n int) Days {
	monday := d - Day(d.Weekday()-1) + Day(7*n)
	return Days{monday, monday + 6}
}

// Len returns how many days these are.
func (a Days) Len() int { return int(a.Last-a.First) + 1 }

// Contains says whether all days of b are among them.
func (a Days) Contains(b Days) bool { return a.First <= b.First && b.Last <= a.Last }

// Overlaps says whether a day is in both.
func (a Days) Overlaps(b Days) bool { return a.First <= b.Last && b.First <= a.Last }

// Widen adds days at both ends.
func (a Days) Widen(days int) Days { return Days{a.First - Day(days), a.Last + Day(days)} }

// Shift moves both ends.
func (a Days) Shift(days int) Days { return Days{a.First + Day(days), a.Last + Day(days)} }

// Distance returns how many days d lies from the nearest of them.
func (a Days) Distance(d Day) int { return max(int(a.First-d), int(d-a.Last), 0) }

// Part returns what a reader accepts as a part of a span.
func (a Days) Part(p Part) Days {
	from, to := partBounds[p][0], partBounds[p][1]
	return Days{a.First + Day(a.Len()*from/100), a.First + Day((a.Len()*to-1)/100)}
}

// partBounds gives, in percent, what a reader accepts as the beginning, middle
// and end of a span; neighbours overlap, as the words do.
var partBounds = map[Part][2]int{Early: {0, 40}, Middle: {27, 73}, Late: {60, 100}, firstHalf: {0, 51}, secondHalf: {49, 100}}

// Part is a part of a span of the calendar.
type Part uint8

// The parts of a span; the zero value is the whole.
const (
	Early Part = iota + 1
	Middle
	Late
	firstHalf
	secondHalf
)

// Hours are those of a day that a text names beside it.
type Hours uint8

// The hours of a day; the zero value is all of them.
const (
	Dawn      Hours = iota + 1 // the early hours and the morning
	Daytime                    // from the forenoon to the afternoon
	Evening                    // also the night that begins with it
	Overnight                  // from the evening of the first day to the morning of the last
)

// In moves a span of LeapYear to another year; false: that year has no such day.
func (a Days) In(year int) (Days, bool) {
	moved := Days{InYear(a.First, year), InYear(a.Last, year)}
	_, _, was := a.First.Date()
	_, _, is := moved.First.Date()
	return moved, was == is
}

// InYears moves a span of LeapYear to those of the years that have such a day.
func (a Days) InYears(years ...int) (spans []Days) {
	for _, year := range years {
		if d, ok := a.In(year); ok {
			spans = append(spans, d)
		}
	}
	return spans
}

// InYear moves a day of LeapYear, or of the year after it, to another year; the
// 29th of February to the last day of the month.
func InYear(d Day, year int) Day {
	y, m, dd := d.Date()
	last := MonthDays(year+y-LeapYear, m).Last
	return min(DayOf(year+y-LeapYear, m, dd), last)
}

// String writes a whole year or month short, other spans as ISO 8601 intervals.
func (a Days) String() string {
	y, m, _ := a.First.Date()
	switch {
	case a.First == a.Last:
		return a.First.String()
	case a == YearDays(y):
		return fmt.Sprintf("%04d", y)
	case a == MonthDays(y, m):
		return fmt.Sprintf("%04d-%02d", y, m)
	}
	return a.First.String() + "/" + a.Last.String()
}
