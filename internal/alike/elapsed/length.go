package elapsed

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// lasted finds in a claim what tells how long something was, and not what it was sentenced to.
var lasted = [...]*regex.Regexp{
	tongue.German:  regex.MustCompile(`(?i)(?:^|\PL)(?:dauer(?:t|te|ten|n)|währte[n]?)(?:\PL|$)|(?:^|\PL)(?:lang|hindurch)(?:\PL|$)|(?:tägig|stündig|wöchig)`),
	tongue.English: regex.MustCompile(`(?i)(?:^|\PL)(?:last(?:s|ed)?|took|lasting|(?:runs?|ran|meets?|met|stays?|stayed|open|opens|held|be) for)(?:\PL|$)|-(?:days?|hours?|weeks?|long)(?:\PL|$)`),
}

// How many days a unit of time has, in hundredths.
const (
	daysOfMonth = 3044
	daysOfYear  = 36525
	daysOfWeek  = 700
	daysOfDay   = 100
)

// Length returns a source in which stands, behind the first and the last day or hour of what lasted, how
// long that is in the unit of a claim: "vom 4. November bis zum 9. März" becomes "… (4 Monate)" beside
// "lasted eight months". What the claim may have rounded is told as the claim tells it, or not at all.
func Length(source, claim value.Reading) string {
	g, h := tongue.Of(source.Language), tongue.Of(claim.Language)
	asked := value.OfKind(claim.Values, value.Duration)
	if g == tongue.None || h == tongue.None || len(asked) != 1 || source.Has(value.Duration) || !lasted[h].MatchString(claim.Text) && !lastedFor(claim.Text, asked[0]) {
		return source.Text
	}
	q := asked[0].Quantity
	if q.Bound > quantity.About || q.Low != q.High {
		return source.Text
	}
	if end, minutes := hoursTold(source, claim); minutes > 0 && q.Unit == "s" && inHour.MatchString(asked[0].Text) {
		return lengthBehind(source, end, q, inHours(minutes, q))
	}
	unit, factor := unitAsked(q)
	if factor == week && inDays.MatchString(asked[0].Text) {
		unit, factor = daysOfDay, day
	}
	if factor == 0 || q.Low.Den != 1 {
		return source.Text
	}
	x, ok := daysTold(source)
	if !ok {
		return source.Text
	}
	n, ok := roundedTo(x.days*daysOfDay, unit, int(q.Low.Num/factor))
	if !ok || x.within && int64(n)*factor > q.Low.Num {
		return source.Text
	}
	return lengthBehind(source, x.end, q, quantity.Whole(int64(n)*factor))
}

// How many seconds a unit of time has.
const (
	hour = 3600
	day  = 24 * hour
	week = 7 * day
)

// inDays, inHour and ofDay find a length of time in days, in hours, and in either.
var (
	inHour = regex.MustCompile(`(?i)hour|stund|stünd|minut`)
	inDays = regex.MustCompile(`(?i)day|tag|täg`)
	ofDay  = regex.MustCompile(`(?i)day|tag|täg|hour|stund|stünd`)
)

// lastedFor says whether a text has "for five days", which no sentence is in.
func lastedFor(text string, v value.Value) bool {
	before := text[:v.Start]
	return ofDay.MatchString(v.Text) && (strings.HasSuffix(before, " for ") || strings.HasSuffix(before, " für "))
}

// lengthBehind writes a length in the unit of a quantity at a place of a source.
func lengthBehind(source value.Reading, at int, q quantity.Quantity, length quantity.Ratio) string {
	told := value.Value{Kind: value.Duration}
	told.Quantity.Unit, told.Quantity.Low, told.Quantity.High = q.Unit, length, length
	g, hours := tongue.Of(source.Language), length.Over(quantity.Whole(hour))
	written := wording.Render(told, g.Code())
	if q.Unit == "s" && hours.Den == 2 {
		written = numeral.Number(hours, g) + tongue.Pick(g, " Stunden", " hours")
	}
	if written == "" {
		return source.Text
	}
	return phrase.Put(source.Text, at, at, "", " ("+written+")")
}

// unitAsked returns the largest unit of which a length of time is a whole number, in hundredths of
// a day, and how many of the quantity's own it has; 0: it is told in hours.
func unitAsked(q quantity.Quantity) (unit int, factor int64) {
	const year = 12
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

// fewDays are so many that each of them is told.
const fewDays = 7

// roundedTo returns how many units a length is beside the number that a claim has: that one, where it
// is the nearest, or surely another. Days may be counted with the first one or without it; of few that
// is left open.
func roundedTo(length, unit, asked int) (int, bool) {
	apart := max(length-asked*unit, asked*unit-length)
	few := unit == daysOfDay && length <= fewDays*daysOfDay
	switch nearest := (length + unit/2) / unit; {
	case 2*apart <= unit, !few && unit == daysOfDay && length-asked*unit == daysOfDay:
		return asked, true
	case apart > unit && (few || apart > 2*daysOfDay) && nearest > 0:
		return nearest, true
	}
	return 0, false
}
