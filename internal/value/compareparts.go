package value

import "github.com/beleg-dev/beleg/internal/value/calendar"

// endsApart is how many days two ends of ranges of months may lie apart where a month may be
// meant in part.
const endsApart = 20

// whole are the ends of a range that names no parts.
var whole [2]calendar.Part

// otherParts says whether two dates name parts of one month or year that are not
// the same, or are ranges with such ends. What a day may be called is wider than that: the 12th
// lies at the beginning of its month or in the middle.
func otherParts(a calendar.When, x calendar.Days, b calendar.When, y calendar.Days) bool {
	switch {
	case a.Grain != b.Grain || a.Range != b.Range:
		return false
	case a.Range:
		return otherPart(a.Ends[0], x.First, b.Ends[0], y.First, a.Grain) || otherPart(a.Ends[1], x.Last, b.Ends[1], y.Last, a.Grain) ||
			a.Grain == calendar.MonthGrain && (a.Ends != whole || b.Ends != whole) && max(x.First-y.First, y.First-x.First, x.Last-y.Last, y.Last-x.Last) > endsApart
	}
	return otherPart(a.Part, x.First, b.Part, y.First, a.Grain)
}

// OtherParts says whether two dates differ by the parts that they name of a month or year.
func OtherParts(v, x Value) bool {
	if v.Kind != Date || x.Kind != Date || Compare(v, x) != Different {
		return false
	}
	a, b := v.When, x.When
	for _, d := range spansBeside(a, b) {
		for _, e := range spansBeside(b, a) {
			if otherParts(a, d, b, e) {
				return true
			}
		}
	}
	return false
}

// spansBeside returns the spans that a date may be beside another one, in whose years it lies
// where it has none.
func spansBeside(w, beside calendar.When) (spans []calendar.Days) {
	switch {
	case w.Resolved():
		return w.Candidates
	case !beside.Resolved():
		return w.InYears(calendar.LeapYear)
	}
	for _, d := range beside.Candidates {
		spans = append(spans, w.InYears(d.First.Year())...)
	}
	return spans
}

// otherPart says whether two days begin or end parts of one month or year that are not the same.
func otherPart(p calendar.Part, d calendar.Day, q calendar.Part, e calendar.Day, g calendar.Grain) bool {
	if p == q || p == 0 || q == 0 {
		return false
	}
	y, m, _ := d.Date()
	y2, m2, _ := e.Date()
	return y == y2 && (g == calendar.YearGrain || g == calendar.MonthGrain && m == m2)
}
