package value

import "slices"

// date reads a date, or a range of dates, at token i and returns the token after it.
func (s *scanner) date(i int) (When, int, bool) {
	w, j, ok := s.oneDate(i)
	if !ok {
		return When{}, 0, false
	}
	if r, k, ok := s.dateRange(i, w, j); ok {
		r, k = s.inItsYear(r, k)
		return r, k, true
	}
	w, j = s.inItsYear(w, j)
	if w.yearless() && !w.Resolved() && s.recurring(i, j) {
		return w, j, true
	}
	return s.told(s.resolve(w), i, j), j, true
}

// told returns a date, tokens i to j-1, that may lie on both sides of the reference as the one
// of which its verb tells.
func (s *scanner) told(w When, i, j int) When {
	if !w.yearless() || len(w.Candidates) < 2 {
		return w
	}
	t := s.tense(i, j)
	if kept := slices.DeleteFunc(slices.Clone(w.Candidates), func(d Days) bool {
		return t == toldPast && d.First > s.today || t == toldFuture && d.Last < s.today
	}); len(kept) > 0 {
		w.Candidates = kept
	}
	return w
}

func (s *scanner) oneDate(i int) (When, int, bool) {
	switch s.toks[i].kind {
	case digitToken:
		if !s.alone(i) {
			return When{}, 0, false
		}
		for _, read := range [...]func(int) (When, int, bool){s.isoDate, s.dottedDate, s.slashedDate, s.dayMonth, s.dayAlone, s.digitPeriod, s.agoDate, s.yearDate} {
			if w, j, ok := read(i); ok {
				return w, j, true
			}
		}
	case wordToken:
		for _, read := range [...]func(int) (When, int, bool){s.weekdayLed, s.partLed, s.relativeDate, s.namedDay, s.monthLed, s.seasonDate, s.agoDate, s.periodDate} {
			if w, j, ok := read(i); ok {
				return w, j, true
			}
		}
	}
	return When{}, 0, false
}

// civilDate builds a date; year or day is 0 where the text lacks it.
func civilDate(year, month, day int) (When, bool) {
	y := year
	if y == 0 {
		y = leapYear
	}
	d := monthDays(y, month)
	g := MonthGrain
	if day > 0 {
		if day > d.Len() {
			return When{}, false
		}
		d.First += Day(day - 1)
		d.Last, g = d.First, DayGrain
	}
	if year == 0 {
		return When{Yearless: d, Grain: g}, true
	}
	return fixed(d, g), true
}

// yearNumber reads four digits as a year, or returns 0.
func (s *scanner) yearNumber(i int) int {
	t := s.tok(i)
	if t.kind != digitToken || len(t.low) != 4 || !s.alone(i) {
		return 0
	}
	if n := s.tok(i + 1); n.joined && (n.kind != markToken || s.decimalTail(i)) {
		return 0
	}
	if y := s.small(i, 4); y >= firstYear && y <= lastYear {
		return y
	}
	return 0
}

// decimalTail says whether a decimal mark and more digits, or a unit sign, are joined to the digits at i.
func (s *scanner) decimalTail(i int) bool {
	switch s.tok(i + 1).low {
	case ".", ",", ":":
		n := s.tok(i + 2)
		return n.joined && n.kind == digitToken
	case "%", "°", "€", "$", "£":
		return true
	}
	return false
}

// isoDate reads 2025-02-18.
func (s *scanner) isoDate(i int) (When, int, bool) {
	y, m, d := s.small(i, 4), s.small(i+2, 2), s.small(i+4, 2)
	if len(s.tok(i).low) != 4 || y < firstYear || m < 1 || m > 12 || d < 1 || !s.glued(i+1, "-") || !s.glued(i+3, "-") ||
		len(s.tok(i+2).low) != 2 || len(s.tok(i+4).low) != 2 {
		return When{}, 0, false
	}
	w, ok := civilDate(y, m, d)
	return w, i + 5, ok
}

// dottedDate reads 18.02.2025, 18.2.25 and, in German, 18.02.
func (s *scanner) dottedDate(i int) (When, int, bool) {
	d, m := s.small(i, 2), s.small(i+2, 2)
	if d < 1 || m < 1 || m > 12 || !s.glued(i+1, ".") || !s.tok(i+2).joined && !s.tok(i+4).joined || !s.glued(i+3, ".") {
		return When{}, 0, false
	}
	if y, ok := s.joinedYear(i + 4); ok {
		w, ok := civilDate(y, m, d)
		return w, i + 5, ok
	}
	if !s.tok(i+2).joined || s.tok(i+4).joined && s.tok(i+4).kind == digitToken || !s.dottedDay(i) {
		return When{}, 0, false
	}
	w, ok := civilDate(0, m, d)
	return w, i + 4, ok
}

// dottedDay tells the day "18.02." at i, which lacks a year, from a decimal that
// ends a sentence.
func (s *scanner) dottedDay(i int) bool {
	if sign, _ := s.signBefore(i); sign != "" || s.lang&german == 0 {
		return false
	}
	weekday := i - 1 - b2i(s.mark(i-1, ","))
	if dateAskers.has(s.word(i-1), german) || s.any(i-1, "am", "zum", "dem", "den", "stand") || weekdays.has(s.word(weekday), german) {
		return true
	}
	return len(s.tok(i+2).low) == 2 && (s.sentenceStart(i) || s.mark(i-1, "-") || s.mark(i-1, "/") || s.mark(i-1, "(") || !s.lastStop(i+3))
}

// lastStop says whether the full stop at i may end its sentence.
func (s *scanner) lastStop(i int) bool {
	switch n := s.tok(i + 1); n.low {
	case "\"", "“", "”", "«", ")", "":
		return true
	default:
		return n.upper || n.fresh
	}
}

// joinedYear reads the two or four digits of a year in a numeric date.
func (s *scanner) joinedYear(i int) (int, bool) {
	y, t := s.small(i, 4), s.tok(i)
	switch {
	case !t.joined && len(t.low) != 4 || y < 0:
		return 0, false
	case len(t.low) == 4:
		return y, y >= firstYear && y <= lastYear
	case len(t.low) == 2 && y < 70:
		return 2000 + y, true
	case len(t.low) == 2:
		return 1900 + y, true
	}
	return 0, false
}

// slashedDate reads 18/02/2025. Both orders stay open where both are possible
// and the language does not decide.
func (s *scanner) slashedDate(i int) (When, int, bool) {
	a, b := s.small(i, 2), s.small(i+2, 2)
	y, ok := s.joinedYear(i + 4)
	if !ok || a < 1 || b < 1 || !s.glued(i+1, "/") || !s.glued(i+3, "/") || !s.tok(i+4).joined {
		return When{}, 0, false
	}
	dayFirst, ok1 := When{}, false
	if b <= 12 {
		dayFirst, ok1 = civilDate(y, b, a)
	}
	monthFirst, ok2 := When{}, false
	if a <= 12 {
		monthFirst, ok2 = civilDate(y, a, b)
	}
	switch {
	case ok1 && ok2 && s.lang == english && s.region == "":
		if a != b {
			dayFirst.Candidates = append(dayFirst.Candidates, monthFirst.Candidates...)
		}
		return dayFirst, i + 5, true
	case ok1 && (s.region != "us" || !ok2):
		return dayFirst, i + 5, true
	case ok2:
		return monthFirst, i + 5, true
	}
	return When{}, 0, false
}

// dayNumber reads "18", "18." or "18th" and returns the token after it.
func (s *scanner) dayNumber(i int) (day, next int, marked bool) {
	d := s.small(i, 2)
	if d < 1 || d > 31 || !s.alone(i) {
		return 0, 0, false
	}
	switch {
	case s.lang&german != 0 && s.glued(i+1, ".") && !(s.tok(i+2).joined && s.tok(i+2).kind == digitToken):
		return d, i + 2, true
	case s.lang&english != 0 && s.tok(i+1).joined && s.any(i+1, "st", "nd", "rd", "th"):
		return d, i + 2, true
	case s.tok(i+1).joined && (s.tok(i+1).kind != markToken || s.decimalTail(i)):
		return 0, 0, false
	}
	return d, i + 1, false
}

// month reads the name of a month and the dot of its short form.
func (s *scanner) month(i int) (month, next int) {
	t := s.tok(i)
	m, ok := months.find(s.word(i), s.lang)
	if !ok || !t.upper {
		return 0, 0
	}
	if shortMonths.has(t.low, s.lang) && s.glued(i+1, ".") {
		return m, i + 2
	}
	return m, i + 1
}

// yearAfter reads the year behind a month; 0 where there is none.
func (s *scanner) yearAfter(j int, comma bool) (year, next int) {
	if y := s.yearNumber(j); y > 0 {
		return y, j + 1
	}
	if s.any(j, "of") && comma {
		if y := s.yearNumber(j + 1); y > 0 {
			return y, j + 2
		}
	}
	if comma && s.mark(j, ",") {
		if y := s.yearNumber(j + 1); y > 0 {
			return y, j + 2
		}
	}
	return 0, j
}
