package wording

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// Dated returns a source with the days that its words for them mean, where the
// claim has dates too: "gestern" and "am Dienstag" become "am 18. Februar 2025",
// "last year" "in 2024". Beside a claim that names a weekday and no more, it has
// weekdays, but for the day that a text is from. Of several days that a word may mean, it is the claim's, if that is
// among them, or else the likeliest. A night has both its days. The evening of "Sonntagabend" is
// written beside a claim that speaks of parts of the day: beside others it distracts. What cannot be
// written naturally stays as it is. A day has the year that stands above it.
func Dated(source, beside Reading) string {
	claim := ofKind(beside.Values, value.Date)
	parted := partOfDay.MatchString(beside.Text)
	text := source.Text
	if len(claim) == 0 {
		return text
	}
	weekdays := !slices.ContainsFunc(claim, func(v value.Value) bool { return v.When.Weekday == 0 || v.When.Resolved() && !weekday(v) })
	for _, v := range slices.Backward(source.Values) {
		w := v.When
		if v.Kind != value.Date || !w.Resolved() || w.Range && !schoolYear(w) && w.Hours != calendar.Overnight {
			continue
		}
		d := meant(w, claim)
		year, known := stepped(text, v, claim)
		switch {
		case !weekdays && known:
			w = year
		case w.Hours == calendar.Overnight:
			text = nightDated(text, v, d, claim, languageOf(source.Language), weekdays)
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
			v.Text = strings.TrimSuffix(v.Text, ofWeekday(v.Text))
		}
		text = cmp.Or(Replace(text, v, on(v, w), source.Language), text)
	}
	return text
}

// partOfDay matches a word for a part of the day.
var partOfDay = regexp.MustCompile(`(?i)morgen|mittag|abend|nacht|nächt|früh|morning|noon|evening|night`)

// stamped matches the day that a text is from, "2025-02-28": beside a headline its weekday
// would be read as that of what is told.
var stamped = regexp.MustCompile(`^\d{4}-\d\d-\d\d$`)

// ofKind returns those of a kind among values.
func ofKind(values []value.Value, kind value.Kind) []value.Value {
	return slices.DeleteFunc(slices.Clone(values), func(v value.Value) bool { return v.Kind != kind })
}

// WeekdaysDated returns a claim with the days that its weekdays mean in their
// place: beside a source with dates, "am Montag" and "vergangenen Montag" become
// "am 10. März 2025". Of several days it is the source's, if that is among them, or
// else the likeliest. A weekday that does not stand alone behind a preposition
// stays. In a claim from no time, "vergangenen Montag" becomes "am Montag": which
// one it was nobody knows. A date without its year has the one of the source's date that
// it may be and that Dated writes with a year.
func WeekdaysDated(claim Reading, source []value.Value) string {
	text, g := claim.Text, languageOf(claim.Language)
	for _, v := range slices.Backward(claim.Values) {
		w := v.When
		if d, ok := inYearOf(v, source); ok {
			text = cmp.Or(Replace(text, v, on(v, calendar.Fixed(d, w.Grain)), claim.Language), text)
			continue
		}
		before := lead{text, v.Start}.last(1)
		if !weekday(v) || w.Relative == "" && (!w.Resolved() || !takesDate(before, g)) {
			continue
		}
		by := on(v, calendar.When{Weekday: w.Weekday, Grain: calendar.DayGrain})
		if w.Resolved() {
			v.When.Candidates = []calendar.Days{meant(w, source)}
			by = OnDay(v)
		}
		text = cmp.Or(Replace(text, v, by, claim.Language), text)
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

// OnDay returns a date with a known day as the likeliest one, without its weekday.
// Its text is that of the date as it was.
func OnDay(v value.Value) value.Value {
	w := v.When
	w.Candidates, w.Weekday = w.Candidates[:1], 0
	if w.Hours == calendar.Overnight {
		w.Candidates = []calendar.Days{calendar.OneDay(w.Candidates[0].Last)}
	}
	return on(v, w)
}

// on returns a date as another one, in no language, so that it is written anew.
func on(v value.Value, w calendar.When) value.Value {
	v.When, v.Language = w, ""
	return v
}

// weekday says whether a value is a weekday, with at most what it is told by: "last".
func weekday(v value.Value) bool {
	return v.Kind == value.Date && v.When.Weekday > 0 && !v.When.LacksYear() && !strings.ContainsFunc(v.Text, unicode.IsDigit)
}

// monthOf returns the month that a rough week, counted from a day, stands for beside a claim: the
// claim's day where that is the middle of it, the month of a day of the claim in it, or its own.
func monthOf(week calendar.Days, claim []value.Value) calendar.When {
	middle := (week.First + week.Last) / 2
	in := middle
	for _, c := range claim {
		for _, d := range c.When.Candidates {
			if d == calendar.OneDay(middle) {
				return calendar.Fixed(d, calendar.DayGrain)
			}
			if d.Overlaps(week) {
				in = max(d.First, week.First)
			}
		}
	}
	y, m, _ := in.Date()
	return calendar.Fixed(calendar.MonthDays(y, m), calendar.MonthGrain)
}

// meant returns which of its spans a date stands for beside a claim.
func meant(w calendar.When, claim []value.Value) calendar.Days {
	for _, d := range w.Candidates {
		for _, c := range claim {
			if slices.ContainsFunc(c.When.Candidates, d.Contains) {
				return d
			}
		}
	}
	return w.Candidates[0]
}
