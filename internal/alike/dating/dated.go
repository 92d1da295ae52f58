package dating

import (
	"cmp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// Dated returns a source with the days that its words for them mean, where the
// claim has dates too: "gestern" and "am Dienstag" become "am 18. Februar 2025",
// "last year" "in 2024". Beside a claim that names a weekday and no more, it has
// weekdays, but for the day that a text is from. Of several days that a word may mean,
// it is the claim's, if that is among them, or else the likeliest. A night has both its
// days. The evening of "Sonntagabend" is written beside a claim that speaks of parts of
// the day: beside others it distracts. What cannot be written naturally stays as it is.
// A day has the year that stands above it. What a claim of no known day says in the same words stays.
func Dated(source, beside value.Reading) string {
	claim := value.OfKind(beside.Values, value.Date)
	parted := partOfDay.MatchString(beside.Text)
	text := source.Text
	if len(claim) == 0 {
		return text
	}
	weekdays := !slices.ContainsFunc(claim, func(v value.Value) bool { return v.When.Weekday == 0 || v.When.Resolved() && !wording.IsWeekday(v) })
	for _, v := range slices.Backward(source.Values) {
		w := v.When
		if v.Kind != value.Date || sameWords(w, claim) || !w.Resolved() || w.Range && !wording.SchoolYear(w) && w.Hours != calendar.Overnight {
			continue
		}
		d := meant(w, claim)
		year, known := stepped(text, v, claim)
		switch {
		case !weekdays && known:
			w = year
		case w.Hours == calendar.Overnight:
			text = nightDated(text, v, d, claim, tongue.Of(source.Language), weekdays)
			continue
		case w.Grain == calendar.DayGrain && d.Len() == 2:
			continue
		case !weekdays && w.Reckoned && w.Grain == calendar.WeekGrain:
			w = monthOf(d, claim)
		case weekdays && d.First == d.Last && w.Weekday == 0 && !stamped.MatchString(v.Text):
			w = calendar.When{Weekday: d.First.Weekday(), Grain: calendar.DayGrain}
		case !weekdays && w.Headed:
			w.Weekday, w.Yearless = 0, calendar.Days{}
		case !weekdays && (w.Relative != "" || w.Weekday > 0):
			w.Candidates, w.Weekday = []calendar.Days{d}, 0
		default:
			continue
		}
		if !parted {
			v.Text = strings.TrimSuffix(v.Text, wording.PartOfWeekday(v.Text))
		}
		text = cmp.Or(wording.Replace(text, v, on(v, w), source.Language), text)
	}
	return text
}

// sameWords says whether a claim of no known day has a date in the words of another one: "last year",
// "im vergangenen Jahr".
func sameWords(w calendar.When, claim []value.Value) bool {
	return w.Relative != "" && slices.ContainsFunc(claim, func(v value.Value) bool { return v.When.Relative == w.Relative && !v.When.Resolved() })
}

// partOfDay matches a word for a part of the day.
var partOfDay = regex.MustCompile(`(?i)morgen|mittag|abend|nacht|nächt|früh|morning|noon|evening|night`)

// stamped matches the day that a text is from, "2025-02-28": beside a headline its weekday
// would be read as that of what is told.
var stamped = regex.MustCompile(`^\d{4}-\d\d-\d\d$`)
