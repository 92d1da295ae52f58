package dating

import (
	"slices"
	"strconv"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// nightDated writes a night beside a claim. Where the claim has hours of one of its two days, it
// becomes the hours of the night on that day: "in der Nacht zum Freitag" beside "am Freitagabend"
// "am frühen Freitagmorgen", "overnight to Friday" beside "Thursday night" "late in the evening of
// Thursday". Beside other days a German night becomes "in der Nacht vom 10. zum 11. März 2025".
func nightDated(text string, v value.Value, d calendar.Days, claim []value.Value, g tongue.Tongue, weekdays bool) string {
	if g == tongue.None {
		return text
	}
	m := beforeNight[g].FindStringSubmatchIndex(text[:v.Start])
	if m == nil {
		return text
	}
	if hours, of := hoursAsked(d, claim); hours > 0 && m[2] >= 0 {
		return phrase.Put(text, m[2], v.End, "", dayWithHours(of, hours, weekdays, g))
	}
	if weekdays || g == tongue.English || v.When.Range {
		return text
	}
	return text[:m[4]] + nightOf(d) + text[v.End:]
}

// beforeNight finds what stands before the day of a night: in its first group whole, in the second
// only what joins it.
var beforeNight = [...]*regex.Regexp{
	tongue.German:  regex.MustCompile(`(?i)((?:^|\b)in der )?\bNacht ((?:zum|auf(?: den)?|vom|von) )$`),
	tongue.English: regex.MustCompile(`(?i)\b((?:(?:in|during) the night|overnight) ((?:in)?to |from ))$`),
}

// nightOf writes "vom 10. zum 11. März 2025".
func nightOf(d calendar.Days) string {
	y, m, day := d.Last.Date()
	_, m1, day1 := d.First.Date()
	first := strconv.Itoa(day1) + "."
	if m1 != m {
		first += " " + tongue.Months[tongue.German][m1]
	}
	return "vom " + first + " zum " + tongue.DayOfMonth(day, m, tongue.German) + " " + strconv.Itoa(y)
}

// hoursAsked returns the hours of a night, and their day, that lie on the day of which a claim
// has hours; 0: it has none.
func hoursAsked(night calendar.Days, claim []value.Value) (calendar.Hours, calendar.Day) {
	for _, c := range claim {
		w := c.When
		if w.Hours == 0 || w.Hours == calendar.Overnight || w.Grain != calendar.DayGrain {
			continue
		}
		on := func(d calendar.Day) bool {
			return slices.Contains(w.Candidates, calendar.OneDay(d)) || !w.Resolved() && w.Weekday == d.Weekday()
		}
		switch {
		case on(night.First):
			return calendar.Evening, night.First
		case on(night.Last):
			return calendar.Dawn, night.Last
		}
	}
	return 0, 0
}

// dayWithHours writes "am späten Donnerstagabend", "am frühen Morgen des 15. September 2023" and "in
// the early hours of Friday".
func dayWithHours(d calendar.Day, h calendar.Hours, weekday bool, g tongue.Tongue) string {
	named := tongue.Weekdays[g][d.Weekday()]
	if !weekday {
		y, m, day := d.Date()
		named = tongue.DayOfMonth(day, m, g) + " " + strconv.Itoa(y)
	}
	late := h == calendar.Evening
	switch {
	case g == tongue.English && late:
		return "late in the evening of " + named
	case g == tongue.English:
		return "in the early hours of " + named
	case weekday && late:
		return "am späten " + named + "abend"
	case weekday:
		return "am frühen " + named + "morgen"
	case late:
		return "am späten Abend des " + named
	}
	return "am frühen Morgen des " + named
}
