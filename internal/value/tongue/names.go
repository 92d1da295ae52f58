package tongue

import (
	"strconv"
	"strings"
)

// The names of months and of weekdays, by their numbers from 1 on.
var (
	Months = [...][]string{
		German:  strings.Fields("- Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
		English: strings.Fields("- January February March April May June July August September October November December"),
	}
	Weekdays = [...][]string{
		German:  strings.Fields("- Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
		English: strings.Fields("- Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
	}
)

// AnyMonth returns a pattern of the names of the months of a language.
func AnyMonth(g Tongue) string { return `(?:` + strings.Join(Months[g][1:], `|`) + `)` }

// DayOfMonth writes "3. Mai" and "3 May".
func DayOfMonth(day, month int, g Tongue) string {
	return strconv.Itoa(day) + Pick(g, ". ", " ") + Months[g][month]
}
