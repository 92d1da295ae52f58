package date

import (
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// monthLed reads "February 18, 2025", "May 3–7", "Februar 2025" and a bare month.
func (s *Reader) monthLed(i int) (calendar.When, int, bool) {
	m, j := s.month(i)
	if m == 0 {
		return calendar.When{}, 0, false
	}
	if s.Grammar&words.English != 0 {
		if w, k, ok := s.monthDay(m, j); ok {
			return w, k, true
		}
	}
	k := j
	if s.Any(k, "of", "des") {
		k++
	}
	if s.Any(k, "jahres") {
		k++
	}
	if y, k := s.yearAfter(k, false); y > 0 {
		w, ok := calendar.Civil(y, m, 0)
		return w, k, ok
	}
	if !s.bareMonth(i, j) {
		return calendar.When{}, 0, false
	}
	w, ok := calendar.Civil(0, m, 0)
	return w, j, ok
}

// monthDay reads the day, or the range of days, behind an English month.
func (s *Reader) monthDay(m, j int) (calendar.When, int, bool) {
	if s.Any(j, "the") {
		j++
	}
	d, k, _ := s.dayNumber(j)
	if d == 0 || s.Glued(k, ":") && s.Tok(k+1).Joined || s.Any(k, "percent", "million", "billion") {
		return calendar.When{}, 0, false
	}
	last := 0
	if s.Mark(k, "-") || s.Any(k, "to", "through") {
		if d2, k2, _ := s.dayNumber(k + 1); d2 > d {
			if m2, _ := s.month(k2); m2 == 0 {
				last, k = d2, k2
			}
		}
	} else if s.Any(k, "and") && s.Any(j-2, "between") {
		if d2, k2, _ := s.dayNumber(k + 1); d2 > d {
			last, k = d2, k2
		}
	}
	y, k := s.yearAfter(k, true)
	w, ok := calendar.Civil(y, m, d)
	if !ok || last == 0 {
		return w, k, ok
	}
	b, ok := calendar.Civil(y, m, last)
	if !ok {
		return calendar.When{}, 0, false
	}
	w, ok = spanOf(w, b)
	return w, k, ok
}

// bareMonth says whether the month at i, which ends before j, may stand without day and year.
func (s *Reader) bareMonth(i, j int) bool {
	w, before := s.Word(i), s.Word(i-1)
	if s.Mark(i-1, "-") && s.Any(i-2, "mid") {
		before = s.Word(i - 2)
	}
	if shortMonths.Has(w, s.Grammar) {
		return false
	}
	asked := dateAskers.Has(before, s.Grammar)
	if doubtfulMonths.Has(w, s.Grammar) && s.Grammar&words.German == 0 && !asked {
		return false
	}
	next := s.Tok(j)
	return asked || s.Grammar&words.German != 0 || !(next.Upper && next.Kind == words.Word && j < len(s.Tokens) && next.Start == s.Tokens[i].End+1)
}

// season reads a season with its year, if that stands behind it.
func (s *Reader) season(i int) (calendar.When, int, bool) {
	n, ok := seasons.Find(s.Word(i), s.Grammar)
	if !ok || s.Grammar == words.German && !s.Tok(i).Upper || s.endsCompound(i) || s.beginsCompound(i) {
		return calendar.When{}, 0, false
	}
	from, to, year := n/100, n%100, calendar.LeapYear
	if to < from {
		to += 12
	}
	j := i + 1
	if s.Any(j, "of") {
		j++
	}
	y, k := s.yearAfter(j, false)
	if y > 0 {
		year = y
	} else {
		k = i + 1
	}
	d := calendar.Days{First: calendar.DayOf(year, from, 1), Last: calendar.DayOf(year, to+1, 1) - 1}
	w := calendar.When{Grain: calendar.SeasonGrain, Vague: true}
	switch n2 := s.Tok(k + 1); {
	case y == 0:
		w.Yearless = d
		return w, k, true
	case to > 12 && (s.Glued(k, "/") || s.Glued(k, "-")) && n2.Joined && n2.Kind == words.Digits:
		k += 2 // "Winter 2014/15" names both of its years
	case to > 12:
		d.First = calendar.DayOf(year-1, from, 1)
	}
	w.Candidates = []calendar.Days{d}
	return w, k, true
}

// seasonDate reads a season with a year, or one that a word asks for.
func (s *Reader) seasonDate(i int) (calendar.When, int, bool) {
	w, j, ok := s.season(i)
	if !ok || !w.Resolved() && !s.Any(i-1, "im", "in", "seit", "since", "bis", "by", "until", "the") {
		return calendar.When{}, 0, false
	}
	if !w.Resolved() && s.Grammar&words.German == 0 && s.Any(i, "spring", "fall") && !s.Any(i-2, "in", "by", "since") {
		return calendar.When{}, 0, false
	}
	return w, j, true
}
