package wording

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

var partNames = [...][2]string{calendar.Early: {"Anfang ", "early "}, calendar.Middle: {"Mitte ", "mid-"}, calendar.Late: {"Ende ", "late "}}

// renderDate writes the likeliest day or span; "" where it is not known or has
// no short name.
func renderDate(w calendar.When, g tongue.Tongue) string {
	d, dated := w.Yearless, false
	switch {
	case w.LacksYear() && (w.Relative == "" || !w.Resolved()):
	case w.Resolved() && (len(w.Candidates) == 1 || w.Weekday == 0):
		d, dated = w.Candidates[0], true
	case w.Weekday > 0:
		return tongue.Weekdays[g][w.Weekday]
	default:
		return ""
	}
	if SchoolYear(w) {
		years := strconv.Itoa(d.First.Year()) + "/" + numeral.TwoDigits(d.Last.Year()%100)
		return tongue.Pick(g, "Schuljahr "+years, years+" school year")
	}
	if w.Range {
		return renderRange(w, d, dated, g)
	}
	text := renderSpan(w, d, dated, g)
	switch {
	case text == "" || w.Part == 0:
	case w.Part > calendar.Late || w.Grain == calendar.WeekGrain:
		return ""
	case w.Grain == calendar.DecadeGrain:
		return tongue.Pick(g, partNames[w.Part][0]+"der "+strings.TrimSuffix(text, "n"), "the "+partNames[w.Part][1]+text)
	case w.Grain == calendar.CenturyGrain:
		return tongue.Pick(g, partNames[w.Part][0]+"des "+text+"s", "the "+partNames[w.Part][1]+text)
	default:
		return tongue.Pick(g, partNames[w.Part][0], partNames[w.Part][1]) + text
	}
	if w.Weekday > 0 && w.Grain == calendar.DayGrain && text != "" {
		text = tongue.Weekdays[g][w.Weekday] + ", " + text
	}
	return text
}

func renderSpan(w calendar.When, d calendar.Days, dated bool, g tongue.Tongue) string {
	y, m, day := d.First.Date()
	year := ""
	if dated {
		year = " " + strconv.Itoa(y)
	}
	switch {
	case w.Vague && w.Part == 0 && w.Grain != calendar.SeasonGrain:
		return ""
	case w.Grain == calendar.DayGrain && d.Len() == 1:
		return tongue.DayOfMonth(day, m, g) + year
	case w.Grain == calendar.MonthGrain:
		return tongue.Months[g][m] + year
	case w.Grain == calendar.SeasonGrain && !w.Vague:
		return renderQuarter(d, year, g)
	case w.Grain == calendar.YearGrain && dated:
		return strconv.Itoa(y)
	case w.Grain == calendar.DecadeGrain && (d == calendar.DecadeDays(y) || w.Part > 0):
		return strconv.Itoa(y-y%10) + tongue.Pick(g, "er Jahren", "s")
	case w.Grain == calendar.CenturyGrain:
		n := int64(d.Last.Year()/100 + 1)
		return tongue.Pick(g, strconv.FormatInt(n, 10)+". Jahrhundert", numeral.Nth(n)+" century")
	case w.Grain == calendar.SeasonGrain && w.Vague && w.Part == 0:
		return renderSeason(d, dated, g)
	}
	return ""
}

// SchoolYear says whether a date is a year of schools.
func SchoolYear(w calendar.When) bool { return strings.HasPrefix(w.Relative, calendar.SchoolYear) }

// renderQuarter writes "4. Quartal 2023" and "fourth quarter of 2023", "ersten Halbjahr 2023"
// and "first half of 2023".
func renderQuarter(d calendar.Days, year string, g tongue.Tongue) string {
	y, m1, _ := d.First.Date()
	_, m2, _ := d.Last.Date()
	n := m1/3 + 1
	switch {
	case year == "":
		return ""
	case d == calendar.Half(1, y).Candidates[0]:
		return tongue.Pick(g, "ersten Halbjahr"+year, "first half of"+year)
	case d == calendar.Half(2, y).Candidates[0]:
		return tongue.Pick(g, "zweiten Halbjahr"+year, "second half of"+year)
	case m1%3 != 1 || m2 != m1+2:
		return ""
	}
	return tongue.Pick(g, strconv.Itoa(n)+". Quartal"+year, numeral.Ordinals[tongue.English][n]+" quarter of"+year)
}

func renderSeason(d calendar.Days, dated bool, g tongue.Tongue) string {
	y, m, _ := d.First.Date()
	names, ok := map[int][2]string{3: {"Frühjahr", "spring"}, 6: {"Sommer", "summer"}, 9: {"Herbst", "autumn"}, 12: {"Winter", "winter"}}[m]
	name := tongue.Pick(g, names[0], names[1])
	switch {
	case !ok || !dated:
		return name
	case m == 12:
		return name + " " + strconv.Itoa(y) + "/" + numeral.TwoDigits((y+1)%100)
	}
	return name + " " + strconv.Itoa(y)
}

// renderRange writes "3 to 7 May 2025", "May to July 2025" or "2014 to 2018".
func renderRange(w calendar.When, d calendar.Days, dated bool, g tongue.Tongue) string {
	y1, m1, d1 := d.First.Date()
	y2, m2, d2 := d.Last.Date()
	to := tongue.Pick(g, " bis ", " to ")
	year := ""
	if dated {
		year = " " + strconv.Itoa(y2)
	}
	switch {
	case w.Vague || w.Grain == calendar.YearGrain && !dated || dated && y1 != y2 && w.Grain < calendar.YearGrain:
		return ""
	case w.Grain == calendar.YearGrain:
		return strconv.Itoa(y1) + to + strconv.Itoa(y2)
	case w.Grain == calendar.MonthGrain:
		return tongue.Months[g][m1] + to + tongue.Months[g][m2] + year
	case w.Grain == calendar.DayGrain && m1 == m2:
		return strconv.Itoa(d1) + tongue.Pick(g, ".", "") + to + tongue.DayOfMonth(d2, m2, g) + year
	case w.Grain == calendar.DayGrain:
		return tongue.DayOfMonth(d1, m1, g) + to + tongue.DayOfMonth(d2, m2, g) + year
	}
	return ""
}
