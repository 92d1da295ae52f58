package wording

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
)

var (
	monthNames = [...][]string{
		german:  strings.Fields("- Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
		english: strings.Fields("- January February March April May June July August September October November December"),
	}
	weekdayNames = [...][]string{
		german:  strings.Fields("- Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
		english: strings.Fields("- Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
	}
	partNames = [...][2]string{calendar.Early: {"Anfang ", "early "}, calendar.Middle: {"Mitte ", "mid-"}, calendar.Late: {"Ende ", "late "}}
)

// anyMonth matches the name of one.
func anyMonth(g language) string { return `(?:` + strings.Join(monthNames[g][1:], `|`) + `)` }

// dayOfMonth writes "3. Mai" and "3 May".
func dayOfMonth(day, month int, g language) string {
	return strconv.Itoa(day) + pick(g, ". ", " ") + monthNames[g][month]
}

// renderDate writes the likeliest day or span; "" where it is not known or has
// no short name.
func renderDate(w calendar.When, g language) string {
	d, dated := w.Yearless, false
	switch {
	case w.LacksYear() && (w.Relative == "" || !w.Resolved()):
	case w.Resolved() && (len(w.Candidates) == 1 || w.Weekday == 0):
		d, dated = w.Candidates[0], true
	case w.Weekday > 0:
		return weekdayNames[g][w.Weekday]
	default:
		return ""
	}
	if schoolYear(w) {
		years := strconv.Itoa(d.First.Year()) + "/" + twoDigits(d.Last.Year()%100)
		return pick(g, "Schuljahr "+years, years+" school year")
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
		return pick(g, partNames[w.Part][0]+"der "+strings.TrimSuffix(text, "n"), "the "+partNames[w.Part][1]+text)
	case w.Grain == calendar.CenturyGrain:
		return pick(g, partNames[w.Part][0]+"des "+text+"s", "the "+partNames[w.Part][1]+text)
	default:
		return pick(g, partNames[w.Part][0], partNames[w.Part][1]) + text
	}
	if w.Weekday > 0 && w.Grain == calendar.DayGrain && text != "" {
		text = weekdayNames[g][w.Weekday] + ", " + text
	}
	return text
}

func renderSpan(w calendar.When, d calendar.Days, dated bool, g language) string {
	y, m, day := d.First.Date()
	year := ""
	if dated {
		year = " " + strconv.Itoa(y)
	}
	switch {
	case w.Vague && w.Part == 0 && w.Grain != calendar.SeasonGrain:
		return ""
	case w.Grain == calendar.DayGrain && d.Len() == 1:
		return dayOfMonth(day, m, g) + year
	case w.Grain == calendar.MonthGrain:
		return monthNames[g][m] + year
	case w.Grain == calendar.SeasonGrain && !w.Vague:
		return renderQuarter(d, year, g)
	case w.Grain == calendar.YearGrain && dated:
		return strconv.Itoa(y)
	case w.Grain == calendar.DecadeGrain && (d == calendar.DecadeDays(y) || w.Part > 0):
		return strconv.Itoa(y-y%10) + pick(g, "er Jahren", "s")
	case w.Grain == calendar.CenturyGrain:
		n := int64(d.Last.Year()/100 + 1)
		return pick(g, strconv.FormatInt(n, 10)+". Jahrhundert", ordinalDigits(n)+" century")
	case w.Grain == calendar.SeasonGrain && w.Vague && w.Part == 0:
		return renderSeason(d, dated, g)
	}
	return ""
}

func schoolYear(w calendar.When) bool { return strings.HasPrefix(w.Relative, calendar.SchoolYear) }

// renderQuarter writes "4. Quartal 2023" and "fourth quarter of 2023", "ersten Halbjahr 2023"
// and "first half of 2023".
func renderQuarter(d calendar.Days, year string, g language) string {
	y, m1, _ := d.First.Date()
	_, m2, _ := d.Last.Date()
	n := m1/3 + 1
	switch {
	case year == "":
		return ""
	case d == calendar.Half(1, y).Candidates[0]:
		return pick(g, "ersten Halbjahr"+year, "first half of"+year)
	case d == calendar.Half(2, y).Candidates[0]:
		return pick(g, "zweiten Halbjahr"+year, "second half of"+year)
	case m1%3 != 1 || m2 != m1+2:
		return ""
	}
	return pick(g, strconv.Itoa(n)+". Quartal"+year, ordinalTexts[english][n]+" quarter of"+year)
}

func renderSeason(d calendar.Days, dated bool, g language) string {
	y, m, _ := d.First.Date()
	names, ok := map[int][2]string{3: {"Frühjahr", "spring"}, 6: {"Sommer", "summer"}, 9: {"Herbst", "autumn"}, 12: {"Winter", "winter"}}[m]
	name := pick(g, names[0], names[1])
	switch {
	case !ok || !dated:
		return name
	case m == 12:
		return name + " " + strconv.Itoa(y) + "/" + twoDigits((y+1)%100)
	}
	return name + " " + strconv.Itoa(y)
}

// renderRange writes "3 to 7 May 2025", "May to July 2025" or "2014 to 2018".
func renderRange(w calendar.When, d calendar.Days, dated bool, g language) string {
	y1, m1, d1 := d.First.Date()
	y2, m2, d2 := d.Last.Date()
	to := pick(g, " bis ", " to ")
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
		return monthNames[g][m1] + to + monthNames[g][m2] + year
	case w.Grain == calendar.DayGrain && m1 == m2:
		return strconv.Itoa(d1) + pick(g, ".", "") + to + dayOfMonth(d2, m2, g) + year
	case w.Grain == calendar.DayGrain:
		return dayOfMonth(d1, m1, g) + to + dayOfMonth(d2, m2, g) + year
	}
	return ""
}
