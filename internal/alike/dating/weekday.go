package dating

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// WeekdaysDated returns a claim with the days that its weekdays mean in their
// place: beside a source with dates, "am Montag" and "vergangenen Montag" become
// "am 10. März 2025". Of several days it is the source's, if that is among them, or
// else the likeliest. A weekday that does not stand alone behind a preposition
// stays. In a claim from no time, "vergangenen Montag" becomes "am Montag": which
// one it was nobody knows. A date without its year has the one of the source's date that
// it may be and that Dated writes with a year.
func WeekdaysDated(claim value.Reading, source []value.Value) string {
	text, g := claim.Text, tongue.Of(claim.Language)
	for _, v := range slices.Backward(claim.Values) {
		w := v.When
		if d, ok := inYearOf(v, source); ok {
			text = cmp.Or(wording.Replace(text, v, on(v, calendar.Fixed(d, w.Grain)), claim.Language), text)
			continue
		}
		before := phrase.Lead{Text: text, End: v.Start}.Last(1)
		if !wording.IsWeekday(v) || w.Relative == "" && (!w.Resolved() || !wording.TakesDate(before, g)) {
			continue
		}
		by := on(v, calendar.When{Weekday: w.Weekday, Grain: calendar.DayGrain})
		if w.Resolved() {
			v.When.Candidates = []calendar.Days{meant(w, source)}
			by = OnDay(v)
		}
		text = cmp.Or(wording.Replace(text, v, by, claim.Language), text)
	}
	return text
}

// inYearOf returns a claim's date without its year in that of a source's date, which is the same
// one by other words: "30. Juni" beside "am Montag".
func inYearOf(v value.Value, source []value.Value) (calendar.Days, bool) {
	w := v.When
	if v.Kind != value.Date || !w.LacksYear() || w.Range || w.Vague || w.Feast || w.Relative != "" {
		return calendar.Days{}, false
	}
	for _, x := range source {
		same := x.Kind == value.Date && x.When.Grain == w.Grain && !x.When.Range && !x.When.Vague
		if !same || x.When.LacksYear() && !x.When.Headed && x.When.Weekday == 0 && x.When.Relative == "" {
			continue
		}
		for _, d := range x.When.Candidates {
			if own, ok := w.Yearless.In(d.First.Year()); ok && own == d && (!w.Resolved() || slices.Contains(w.Candidates, d)) && (w.Weekday == 0 || w.Weekday == d.First.Weekday()) {
				return d, true
			}
		}
	}
	return calendar.Days{}, false
}
