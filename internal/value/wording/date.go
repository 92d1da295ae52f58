package wording

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

var (
	monthNames = [2][]string{
		strings.Fields("- Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
		strings.Fields("- January February March April May June July August September October November December"),
	}
	weekdayNames = [2][]string{
		strings.Fields("- Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
		strings.Fields("- Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
	}
	partNames = [...][2]string{value.Early: {"Anfang ", "early "}, value.Middle: {"Mitte ", "mid-"}, value.Late: {"Ende ", "late "}}
)

func monthName(m int, g language) string { return pick(g, monthNames[0][m], monthNames[1][m]) }

// renderDate writes the likeliest day or span; "" where it is not known or has
// no short name.
func renderDate(w value.When, g language) string {
	d, dated := w.Yearless, false
	switch {
	case yearless(w) && (w.Relative == "" || !w.Resolved()):
	case w.Resolved() && (len(w.Candidates) == 1 || w.Weekday == 0):
		d, dated = w.Candidates[0], true
	case w.Weekday > 0:
		return pick(g, weekdayNames[0][w.Weekday], weekdayNames[1][w.Weekday])
	default:
		return ""
	}
	if schoolYear(w) {
		years := strconv.Itoa(yearOf(d.First)) + "/" + twoDigits(yearOf(d.Last)%100)
		return pick(g, "Schuljahr "+years, years+" school year")
	}
	if w.Range {
		return renderRange(w, d, dated, g)
	}
	text := renderSpan(w, d, dated, g)
	switch {
	case text == "" || w.Part == 0:
	case w.Part > value.Late || w.Grain == value.WeekGrain:
		return ""
	default:
		return pick(g, partNames[w.Part][0], partNames[w.Part][1]) + text
	}
	if w.Weekday > 0 && w.Grain == value.DayGrain && text != "" {
		text = pick(g, weekdayNames[0][w.Weekday]+", ", weekdayNames[1][w.Weekday]+", ") + text
	}
	return text
}

func renderSpan(w value.When, d value.Days, dated bool, g language) string {
	y, m, day := d.First.Date()
	year := ""
	if dated {
		year = " " + strconv.Itoa(y)
	}
	switch {
	case w.Vague && w.Part == 0 && w.Grain != value.SeasonGrain:
		return ""
	case w.Grain == value.DayGrain && d.Len() == 1:
		return strconv.Itoa(day) + pick(g, ". ", " ") + monthName(m, g) + year
	case w.Grain == value.MonthGrain:
		return monthName(m, g) + year
	case w.Grain == value.SeasonGrain && !w.Vague:
		return renderQuarter(d, year, g)
	case w.Grain == value.YearGrain && dated:
		return strconv.Itoa(y)
	case w.Grain == value.DecadeGrain && d == decadeDays(y):
		return strconv.Itoa(y) + pick(g, "er Jahren", "s")
	case w.Grain == value.CenturyGrain:
		n := int64(yearOf(d.Last)/100 + 1)
		return pick(g, strconv.FormatInt(n, 10)+". Jahrhundert", ordinalDigits(n)+" century")
	case w.Grain == value.SeasonGrain && w.Vague && w.Part == 0:
		return renderSeason(d, dated, g)
	}
	return ""
}

func schoolYear(w value.When) bool { return strings.HasPrefix(w.Relative, value.SchoolYear) }

// renderQuarter writes "4. Quartal 2023" and "fourth quarter of 2023"; a half of a year
// has no such form.
func renderQuarter(d value.Days, year string, g language) string {
	_, m1, _ := d.First.Date()
	_, m2, _ := d.Last.Date()
	if m1%3 != 1 || m2 != m1+2 || year == "" {
		return ""
	}
	n := m1/3 + 1
	return pick(g, strconv.Itoa(n)+". Quartal"+year, ordinalTexts[1][n]+" quarter of"+year)
}

func decadeDays(y int) value.Days {
	return value.Days{First: value.DayOf(y, 1, 1), Last: value.DayOf(y+9, 12, 31)}
}

func yearless(w value.When) bool { return w.Yearless != (value.Days{}) }

func yearOf(d value.Day) int {
	y, _, _ := d.Date()
	return y
}

func renderSeason(d value.Days, dated bool, g language) string {
	y, m, _ := d.First.Date()
	names, ok := map[int][2]string{3: {"Frühjahr", "spring"}, 6: {"Sommer", "summer"}, 9: {"Herbst", "autumn"}, 12: {"Winter", "winter"}}[m]
	switch {
	case !ok:
		return ""
	case !dated:
		return pick(g, names[0], names[1])
	case m == 12:
		return pick(g, names[0], names[1]) + " " + strconv.Itoa(y) + "/" + twoDigits((y+1)%100)
	}
	return pick(g, names[0], names[1]) + " " + strconv.Itoa(y)
}

// renderRange writes "3 to 7 May 2025", "May to July 2025" or "2014 to 2018".
func renderRange(w value.When, d value.Days, dated bool, g language) string {
	y1, m1, d1 := d.First.Date()
	y2, m2, d2 := d.Last.Date()
	to := pick(g, " bis ", " to ")
	year := ""
	if dated {
		year = " " + strconv.Itoa(y2)
	}
	switch {
	case w.Vague || w.Grain == value.YearGrain && !dated || dated && y1 != y2 && w.Grain < value.YearGrain:
		return ""
	case w.Grain == value.YearGrain:
		return strconv.Itoa(y1) + to + strconv.Itoa(y2)
	case w.Grain == value.MonthGrain:
		return monthName(m1, g) + to + monthName(m2, g) + year
	case w.Grain == value.DayGrain && m1 == m2:
		return strconv.Itoa(d1) + pick(g, ".", "") + to + strconv.Itoa(d2) + pick(g, ". ", " ") + monthName(m2, g) + year
	case w.Grain == value.DayGrain:
		return strconv.Itoa(d1) + pick(g, ". ", " ") + monthName(m1, g) + to + strconv.Itoa(d2) + pick(g, ". ", " ") + monthName(m2, g) + year
	}
	return ""
}
