package movement

import (
	"strconv"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// A since is when what was was so, as a source tells it; the zero value: before.
type since struct {
	planned bool   // it was planned
	instead bool   // it was planned, or so before: "119 statt 84"
	year    string // in that year
}

// isOf says whether a claim may speak of the same time.
func (s since) isOf(c moving) bool {
	switch {
	case s.year != "":
		return c.year == s.year && !c.now && !c.planned
	case c.ofYear:
		return false
	case s.planned:
		return c.planned && !c.now
	case s.instead:
		return true
	}
	return !c.planned || c.old == nil || c.new != nil
}

// onlyYear returns the one year that a text names; empty: none, or there are other dates.
func onlyYear(r value.Reading) string {
	year := ""
	for _, v := range r.Values {
		if v.Kind != value.Date {
			continue
		}
		if year != "" || v.When.Grain != calendar.YearGrain || v.When.Range || v.When.Relative != "" || len(v.When.Candidates) != 1 {
			return ""
		}
		year = strconv.Itoa(v.When.Candidates[0].First.Year())
	}
	return year
}
