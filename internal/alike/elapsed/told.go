package elapsed

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/clock"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// A daySpan is how many days a text tells from the first to the last one, and where that ends.
type daySpan struct {
	days, end int
	within    bool // something may take but some of them
}

var (
	// betweenOpens stands before a span in which something happens.
	betweenOpens = regex.MustCompile(`(?i)(?:^|\PL)(?:zwischen (?:dem )?|between (?:the )?)$`)
	// joinsWeekdays stands between the weekdays of one span.
	joinsWeekdays = regex.MustCompile(`(?i)^ (?:bis(?: zum)?|to|until|till|through) $`)
)

// daysTold returns the one span of days of a text.
func daysTold(source value.Reading) (daySpan, bool) {
	dates := value.OfKind(source.Values, value.Date)
	switch len(dates) {
	case 1:
		return spanOfDays(source.Text, dates[0])
	case 2:
		a, b := dates[0], dates[1]
		if weekdayAlone(a) && weekdayAlone(b) && spanOpens.MatchString(source.Text[:a.Start]) && joinsWeekdays.MatchString(source.Text[a.End:b.Start]) {
			const week = 7
			return daySpan{days: (b.When.Weekday-a.When.Weekday+week)%week + 1, end: b.End}, a.When.Weekday != b.When.Weekday
		}
	}
	return daySpan{}, false
}

// spanOfDays returns the length of a date that is a span with sharp ends.
func spanOfDays(text string, x value.Value) (daySpan, bool) {
	w := x.When
	sharp := w.Range && !w.Vague && w.Grain == calendar.DayGrain && (len(w.Candidates) == 1 || len(w.Candidates) == 0 && w.LacksYear())
	within := betweenOpens.MatchString(text[:x.Start])
	if !sharp || !within && !spanOpens.MatchString(text[:x.Start]) {
		return daySpan{}, false
	}
	d := w.Yearless
	if len(w.Candidates) == 1 {
		d = w.Candidates[0]
	}
	return daySpan{days: d.Len(), end: x.End, within: within}, true
}

// weekdayAlone says whether a date is a weekday without its hours.
func weekdayAlone(v value.Value) bool {
	return v.When.Weekday > 0 && v.When.Grain == calendar.DayGrain && v.When.Hours == 0 && !v.When.LacksYear() && v.When.Relative == ""
}

// hoursTold returns how many minutes the one span of hours of a source has, and where it ends; 0:
// it has none or more, or the claim has times of its own.
func hoursTold(source, claim value.Reading) (end, minutes int) {
	times := value.OfKind(source.Values, value.Time)
	if len(times) != 2 || claim.Has(value.Time) {
		return 0, 0
	}
	a, b := times[0], times[1]
	x, y := a.Clock, b.Clock
	if x.Edge != clock.Opens || y.Edge != clock.Closes || x.About || y.About || x.Zone != y.Zone || x.Twelve || y.Twelve ||
		!spanOpens.MatchString(source.Text[:a.Start]) || !joinsSpan.MatchString(source.Text[a.End:b.Start]) {
		return 0, 0
	}
	const late, wholeDay = 18 * 60, 24 * 60
	if y.Minute < x.Minute && x.Minute >= late {
		y.Minute += wholeDay
	}
	return b.End, max(0, y.Minute-x.Minute)
}

// nearHours is by how many minutes a length of hours may be rounded.
const nearHours = 15

// inHours returns so many minutes in seconds, as the claim tells them where they are nearly those.
func inHours(minutes int, q quantity.Quantity) quantity.Ratio {
	const second = 60
	told := quantity.Whole(int64(minutes * second))
	if q.Bound == quantity.About {
		for _, slack := range [...]int{-nearHours, nearHours} {
			near := quantity.Whole(int64((minutes + slack) * second))
			if slack < 0 && near.Cmp(q.Low) <= 0 && q.Low.Cmp(told) <= 0 || slack > 0 && told.Cmp(q.Low) <= 0 && q.Low.Cmp(near) <= 0 {
				return q.Low
			}
		}
	}
	return told
}
