package dateline

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/segment/calendar"
)

// A dateForm is a way to write a day. The pattern's groups are the year, month
// and day at the given places.
type dateForm struct {
	pattern          *regexp.Regexp
	year, month, day int
	slashed          bool // the order of month and day is open
}

var dateForms = []dateForm{
	{pattern: regexp.MustCompile(`^(\d{4})-(\d{2})-(\d{2})`), year: 1, month: 2, day: 3},
	{pattern: regexp.MustCompile(`^(\d{4})/(\d{1,2})/(\d{1,2})`), year: 1, month: 2, day: 3},
	{pattern: regexp.MustCompile(`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})`), day: 1, month: 2, year: 3},
	{pattern: regexp.MustCompile(`^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-](` + calendar.Months + `)\.?,?[\s-](\d{4})`), day: 1, month: 2, year: 3},
	{pattern: regexp.MustCompile(`^(` + calendar.Months + `)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})`), month: 1, day: 2, year: 3},
	{pattern: regexp.MustCompile(`^(\d{1,2})/(\d{1,2})/(\d{4})`), month: 1, day: 2, year: 3, slashed: true},
}

// A date is a day of the calendar, or none: see valid.
type date struct{ year, month, day int }

// valid reports whether the day exists, in a year that a text may be from.
func (d date) valid() bool {
	t := time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
	return d.year >= 1800 && d.year < 2200 && int(t.Month()) == d.month
}

// on reports whether the day falls on the weekday.
func (d date) on(weekday time.Weekday) bool {
	return time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC).Weekday() == weekday
}

var german = regexp.MustCompile(`(?i)^de(?:-|$)`)

// maxShortYear is the last year of which two digits are read. Later ones lie in
// the last century, or in the one before.
const maxShortYear = 30

// date reads the matched groups. The zero date stands for one that cannot be
// told.
func (f dateForm) date(m []string, weekday time.Weekday, at clockTime, o Options) date {
	d := date{year: number(m[f.year]), day: number(m[f.day])}
	if len(m[f.year]) == 2 { // only in the German form
		if d.year > maxShortYear {
			return date{}
		}
		d.year += 2000
	}
	if d.month = int(calendar.Month(m[f.month])); d.month == 0 {
		d.month = number(m[f.month])
	}
	if !f.slashed {
		return d
	}
	swapped := date{d.year, d.day, d.month}
	switch {
	case d == swapped || !swapped.valid():
		return d
	case !d.valid():
		return swapped
	case d.on(weekday) != swapped.on(weekday):
		if d.on(weekday) {
			return d
		}
		return swapped
	case strings.EqualFold(o.Language, "en-US") || american(at.zone):
		return d
	case strings.EqualFold(o.Language, "en") || o.Language == "" || german.MatchString(o.Language):
		return date{} // German has dots: a program wrote the slashes, in either order
	}
	return swapped // every other language writes the day first
}

// number reads a string of digits. Callers pass what \d matched.
func number(digits string) int {
	n, _ := strconv.Atoi(digits) // 0 for the empty group
	return n
}
