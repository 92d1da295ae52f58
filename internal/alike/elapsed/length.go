package elapsed

import (
	"regexp"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// lasted finds in a claim what tells how long something was, and not what it was sentenced to.
var lasted = [...]*regexp.Regexp{
	tongue.German:  regexp.MustCompile(`(?i)(?:^|\PL)(?:dauer(?:t|te|ten|n)|währte[n]?)(?:\PL|$)|(?:^|\PL)(?:lang|hindurch)(?:\PL|$)`),
	tongue.English: tongue.AnyWord(`last(?:s|ed)?|took|lasting`),
}

// How many days a unit of time has, in hundredths.
const (
	daysOfMonth = 3044
	daysOfYear  = 36525
	daysOfWeek  = 700
	daysOfDay   = 100
)

// Length returns a source in which stands, behind the first and the last day of what lasted, how long
// that is in the unit of a claim: "vom 4. November bis zum 9. März" becomes "… (4 Monate)" beside "lasted
// eight months". What the claim may have rounded is told as the claim tells it, or not at all.
func Length(source, claim value.Reading) string {
	g, h := tongue.Of(source.Language), tongue.Of(claim.Language)
	spans, asked := value.OfKind(source.Values, value.Date), value.OfKind(claim.Values, value.Duration)
	if g == tongue.None || h == tongue.None || len(spans) != 1 || len(asked) != 1 || source.Has(value.Duration) || !lasted[h].MatchString(claim.Text) {
		return source.Text
	}
	x, q := spans[0], asked[0].Quantity
	w := x.When
	if !w.Range || w.Vague || w.Grain != calendar.DayGrain || len(w.Candidates) != 1 || q.Bound > quantity.About || q.Low != q.High || q.Low.Den != 1 ||
		!spanOpens.MatchString(source.Text[:x.Start]) {
		return source.Text
	}
	unit, factor := unitAsked(q)
	if factor == 0 {
		return source.Text
	}
	n, ok := roundedTo(w.Candidates[0].Len()*daysOfDay, unit, int(q.Low.Num/factor))
	if !ok {
		return source.Text
	}
	told := value.Value{Kind: value.Duration}
	told.Quantity.Unit, told.Quantity.Low = q.Unit, quantity.Whole(int64(n)*factor)
	told.Quantity.High = told.Quantity.Low
	return phrase.Put(source.Text, x.End, x.End, "", " ("+wording.Render(told, g.Code())+")")
}

// unitAsked returns the largest unit of which a length of time is a whole number, in hundredths of
// a day, and how many of the quantity's own it has; 0: it is told in hours.
func unitAsked(q quantity.Quantity) (unit int, factor int64) {
	const day, week, year = 86400, 604800, 12
	switch n := q.Low.Num; {
	case n <= 0:
	case q.Unit == "month" && n%year == 0:
		return daysOfYear, year
	case q.Unit == "month":
		return daysOfMonth, 1
	case q.Unit == "s" && n%week == 0:
		return daysOfWeek, week
	case q.Unit == "s" && n%day == 0:
		return daysOfDay, day
	}
	return 0, 0
}

// roundedTo returns how many units a length is beside the number that a claim has: that one, where it
// is the nearest, or surely another. Days may be counted with the first one or without it.
func roundedTo(length, unit, asked int) (int, bool) {
	apart := max(length-asked*unit, asked*unit-length)
	switch nearest := (length + unit/2) / unit; {
	case 2*apart <= unit, unit == daysOfDay && length-asked*unit == daysOfDay:
		return asked, true
	case apart > unit && apart > 2*daysOfDay && nearest > 0:
		return nearest, true
	}
	return 0, false
}
