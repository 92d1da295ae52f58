package value

// monthLed reads "February 18, 2025", "May 3–7", "Februar 2025" and a bare month.
func (s *scanner) monthLed(i int) (When, int, bool) {
	m, j := s.month(i)
	if m == 0 {
		return When{}, 0, false
	}
	if s.lang&english != 0 {
		if w, k, ok := s.monthDay(m, j); ok {
			return w, k, true
		}
	}
	k := j
	if s.any(k, "of", "des") {
		k++
	}
	if s.any(k, "jahres") {
		k++
	}
	if y, k := s.yearAfter(k, false); y > 0 {
		w, ok := civilDate(y, m, 0)
		return w, k, ok
	}
	if !s.bareMonth(i, j) {
		return When{}, 0, false
	}
	w, ok := civilDate(0, m, 0)
	return w, j, ok
}

// monthDay reads the day, or the range of days, behind an English month.
func (s *scanner) monthDay(m, j int) (When, int, bool) {
	if s.any(j, "the") {
		j++
	}
	d, k, _ := s.dayNumber(j)
	if d == 0 || s.glued(k, ":") && s.tok(k+1).joined || s.any(k, "percent", "million", "billion") {
		return When{}, 0, false
	}
	last, sep := 0, 0
	if s.mark(k, "-") || s.any(k, "to", "through") {
		if d2, k2, _ := s.dayNumber(k + 1); d2 > d {
			if m2, _ := s.month(k2); m2 == 0 {
				last, sep, k = d2, rangeOfDays, k2
			}
		}
	} else if s.any(k, "and") && s.any(j-2, "between") {
		if d2, k2, _ := s.dayNumber(k + 1); d2 > d {
			last, sep, k = d2, rangeOfDays, k2
		}
	}
	y, k := s.yearAfter(k, true)
	w, ok := civilDate(y, m, d)
	if !ok || sep == 0 {
		return w, k, ok
	}
	b, ok := civilDate(y, m, last)
	if !ok {
		return When{}, 0, false
	}
	w, ok = span(w, b)
	return w, k, ok
}

// bareMonth says whether the month at i, which ends before j, may stand without day and year.
func (s *scanner) bareMonth(i, j int) bool {
	w, before := s.word(i), s.word(i-1)
	if shortMonths.has(w, s.lang) {
		return false
	}
	asked := dateAskers.has(before, s.lang)
	if doubtfulMonths.has(w, s.lang) && s.lang&german == 0 && !asked {
		return false
	}
	next := s.tok(j)
	return asked || s.lang&german != 0 || !(next.upper && next.kind == wordToken && j < len(s.toks) && next.start == s.toks[i].end+1)
}

// season reads a season with its year, if that stands behind it.
func (s *scanner) season(i int) (When, int, bool) {
	n, ok := seasons.find(s.word(i), s.lang)
	if !ok || s.lang == german && !s.tok(i).upper || s.endsCompound(i) || s.beginsCompound(i) {
		return When{}, 0, false
	}
	from, to, year := n/100, n%100, leapYear
	if to < from {
		to += 12
	}
	j := i + 1
	if s.any(j, "of") {
		j++
	}
	y, k := s.yearAfter(j, false)
	if y > 0 {
		year = y
	} else {
		k = i + 1
	}
	d := Days{DayOf(year, from, 1), DayOf(year, to+1, 1) - 1}
	w := When{Grain: SeasonGrain, Vague: true}
	switch n2 := s.tok(k + 1); {
	case y == 0:
		w.Yearless = d
		return w, k, true
	case to > 12 && (s.glued(k, "/") || s.glued(k, "-")) && n2.joined && n2.kind == digitToken:
		k += 2 // "Winter 2014/15" names both of its years
	case to > 12:
		d.First = DayOf(year-1, from, 1)
	}
	w.Candidates = []Days{d}
	return w, k, true
}

// seasonDate reads a season with a year, or one that a word asks for.
func (s *scanner) seasonDate(i int) (When, int, bool) {
	w, j, ok := s.season(i)
	if !ok || !w.Resolved() && !s.any(i-1, "im", "in", "seit", "since", "bis", "by", "until", "the") {
		return When{}, 0, false
	}
	if !w.Resolved() && s.lang&german == 0 && s.any(i, "spring", "fall") && !s.any(i-2, "in", "by", "since") {
		return When{}, 0, false
	}
	return w, j, true
}
