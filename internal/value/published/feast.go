package published

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// Movable returns the day that lies so many days after Easter, in the years near
// the reference where none is given; with no reference either, it is told by its distance alone.
func (p Day) Movable(year, after int) calendar.When {
	w := calendar.When{Grain: calendar.DayGrain, Feast: true}
	if year > 0 {
		w.Candidates = []calendar.Days{calendar.OneDay(easter(year) + calendar.Day(after))}
		return w
	}
	if !p.Known {
		w.Relative = calendar.Relative(movable, after)
		return w
	}
	for y := p.Day.Year() - 1; y <= p.Day.Year()+1; y++ {
		w.Candidates = append(w.Candidates, calendar.OneDay(easter(y)+calendar.Day(after)))
	}
	p.byDistance(w.Candidates)
	if w.Candidates[0].Distance(p.Day) <= NearDays {
		w.Candidates = w.Candidates[:1]
	}
	w.Candidates = w.Candidates[:min(2, len(w.Candidates))]
	return w
}

// movable begins what Relative says of a feast of no known year.
const movable = "easter"

// MovableIn returns such a feast in a year; false: w is none.
func MovableIn(w calendar.When, year int) (calendar.Day, bool) {
	n, ok := strings.CutPrefix(w.Relative, movable)
	if !ok || w.Resolved() {
		return 0, false
	}
	after, err := strconv.Atoi(n)
	if err != nil {
		return 0, false
	}
	return easter(year) + calendar.Day(after), true
}

// easter returns Easter Sunday of a year in the Gregorian calendar, by the algorithm
// of Meeus, Jones and Butcher.
func easter(year int) calendar.Day {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return calendar.DayOf(year, n/31, n%31+1)
}
