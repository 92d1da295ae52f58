package reading

import (
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// readAs returns what day, or first and last days, the words of a date stand for,
// likeliest first, where they do not say so by themselves: "Wednesday", "3 May". Nil for
// all else, and where that depends on a time that is not known.
func readAs(v value.Value) []string {
	w := v.When
	if v.Kind != value.Date || w.Weekday == 0 && w.Relative == "" && w.Yearless == (calendar.Days{}) {
		return nil
	}
	var days []string
	for _, c := range w.Candidates {
		days = append(days, w.Core(c).String())
	}
	return days
}
