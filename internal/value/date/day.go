package date

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// dayMonth reads "18. Februar 2025", "18th of February" and "3. bis 7. Mai", and each of
// several days: the 3rd of "am 3., 4. und 7. Mai".
func (s *Reader) dayMonth(i int) (calendar.When, int, bool) {
	d, j, _ := s.dayNumber(i)
	if d == 0 {
		return calendar.When{}, 0, false
	}
	if m, k := s.monthAfterDay(j); m > 0 {
		y, k := s.yearAfter(k, true)
		w, ok := calendar.Civil(y, m, d)
		return w, k, ok
	}
	sep, k := s.daySeparator(i, j)
	d2, k, _ := s.dayNumber(k)
	if sep == 0 || d2 <= d {
		return calendar.When{}, 0, false
	}
	m, after := s.monthOfDays(d2, k)
	if m == 0 {
		return calendar.When{}, 0, false
	}
	y, after := s.yearAfter(after, true)
	w, ok := calendar.Civil(y, m, d)
	if !ok || sep == listOfDays {
		return w, j, ok
	}
	last, ok := calendar.Civil(y, m, d2)
	if !ok {
		return calendar.When{}, 0, false
	}
	if direct, _ := s.monthAfterDay(k); direct > 0 {
		k = after
	}
	w, ok = spanOf(w, last)
	return w, k, ok
}

// mostDays is how many days of one month are read at most before its name.
const mostDays = 12

// monthOfDays returns the month behind the day d, which ends before token j: at once, or
// behind later days of the same month.
func (s *Reader) monthOfDays(d, j int) (month, next int) {
	for range mostDays {
		if m, k := s.monthAfterDay(j); m > 0 {
			return m, k
		}
		sep, k := s.daySeparator(j, j)
		later, k, _ := s.dayNumber(k)
		if sep == 0 || later <= d {
			break
		}
		d, j = later, k
	}
	return 0, 0
}

const (
	listOfDays = iota + 1
	rangeOfDays
)

// daySeparator reads what stands between two days of one month.
func (s *Reader) daySeparator(i, j int) (sep, next int) {
	switch {
	case s.Any(j, "bis", "to", "until", "through") || s.Mark(j, "-"):
		sep = rangeOfDays
	case s.Any(j, "und", "and") && s.BetweenBefore(i), s.Any(j, "auf", "zum") && s.Any(i-1, "vom"):
		sep = rangeOfDays
	case s.Any(j, "und", "and", "oder", "or", "sowie") || s.Mark(j, "/") || s.Mark(j, ","):
		sep = listOfDays
		j += words.One(s.Mark(j, ",") && s.Any(j+1, "und", "and", "oder", "or", "sowie"))
	default:
		return 0, 0
	}
	for j++; s.Any(j, "zum", "dem", "den", "der", "the", "am", "vom"); j++ {
	}
	return sep, j
}

func (s *Reader) monthAfterDay(j int) (month, next int) {
	if s.Any(j, "of") {
		j++
	}
	return s.month(j)
}

// pastVerb says whether the German word at j is a verb of the simple past, as
// in "am 27. folgte".
func (s *Reader) pastVerb(j int) bool {
	return s.Grammar&words.German != 0 && (strings.HasSuffix(s.Word(j), "te") || strings.HasSuffix(s.Word(j), "ten"))
}

// dayAlone reads the day of "on the 27th" and "am 27.", whose month was said before.
func (s *Reader) dayAlone(i int) (calendar.When, int, bool) {
	d, j, marked := s.dayNumber(i)
	asked := s.Any(i-1, "am", "vom", "zum") && !s.Any(j, "auf") || s.Any(i-1, "the") && s.Any(i-2, "on")
	if !marked || !asked || s.Tok(j).Kind == words.Digits || s.Tok(j).Upper || s.Tok(j).Kind == words.Word && !words.FunctionWords.Has(s.Word(j), s.Grammar) && !s.pastVerb(j) {
		return calendar.When{}, 0, false
	}
	w := calendar.When{Grain: calendar.DayGrain}
	switch r := s.recent; {
	case r.Resolved():
		y, m, _ := r.Candidates[0].First.Date()
		w, _ = calendar.Civil(y, m, d)
	case r.LacksYear():
		_, m, _ := r.Yearless.First.Date()
		w, _ = calendar.Civil(0, m, d)
	case s.published.Known:
		y, m, _ := s.published.Day.Date()
		w, _ = calendar.Civil(y, m, d)
		if other, ok := calendar.Civil(y, m-1, d); ok && w.Resolved() && w.Candidates[0].First > s.published.Day {
			w.Candidates = append(w.Candidates, other.Candidates...)
		}
	}
	return w, j, w.Resolved() || w.LacksYear()
}
