package value

// span returns the range from one date to another; both must be of one sort.
func span(a, b When) (When, bool) {
	w := When{Grain: min(a.Grain, b.Grain), Range: true, Vague: a.Vague || b.Vague}
	switch {
	case len(a.Candidates) == 1 && len(b.Candidates) == 1:
		if a.Candidates[0].First > b.Candidates[0].First {
			return When{}, false
		}
		w.Candidates = []Days{{a.Candidates[0].First, b.Candidates[0].Last}}
	case a.yearless() && len(b.Candidates) == 1:
		year := b.Candidates[0].First.year()
		first, ok := a.Yearless.in(year)
		if first.First > b.Candidates[0].First {
			first, ok = a.Yearless.in(year - 1)
		}
		if !ok {
			return When{}, false
		}
		w.Candidates = []Days{{first.First, b.Candidates[0].Last}}
	case a.yearless() && b.yearless():
		w.Yearless = Days{a.Yearless.First, b.Yearless.Last}
		if w.Yearless.Last < w.Yearless.First {
			w.Yearless.Last = inYear(b.Yearless.Last, leapYear+1)
		}
	default:
		return When{}, false
	}
	return w, true
}

// dateRange reads a second date behind the first, which covers tokens i to j-1.
func (s *scanner) dateRange(i int, a When, j int) (When, int, bool) {
	if a.Range {
		return When{}, 0, false
	}
	k := j
	switch {
	case s.any(j, "bis", "until", "till", "through", "to"):
		k++
	case s.any(j, "und", "and") && s.rangeOpened(i):
		k++
	case s.mark(j, "-"):
		k++
	default:
		return When{}, 0, false
	}
	for s.any(k, "zum", "dem", "den", "der", "the", "im", "in", "zu") {
		k++
	}
	if k >= len(s.toks) {
		return When{}, 0, false
	}
	b, end, ok := s.oneDate(k)
	if !ok || b.Range || s.mark(j, "-") && a.Grain != b.Grain {
		return When{}, 0, false
	}
	w, ok := span(a, b)
	if !ok && s.dated {
		w, ok = span(s.resolve(a), s.resolve(b))
	}
	return s.resolve(w), end, ok
}

// rangeBegun returns the weekday with which a range begins that ends with the one at
// token i: "from Monday to Friday".
func (s *scanner) rangeBegun(i int) (When, bool) {
	k := i - 1
	for s.any(k, "zum", "the") {
		k--
	}
	if len(s.out) == 0 || !s.any(k, "bis", "to", "until", "till", "through") && !(s.any(k, "und", "and") && s.betweenBefore(k-1)) {
		return When{}, false
	}
	v := s.out[len(s.out)-1]
	return v.When, v.Kind == Date && v.When.Weekday > 0 && v.When.Resolved() && v.End == s.toks[k-1].end
}

// rangeOpened says whether "zwischen" or "between" stands a few words before i.
func (s *scanner) rangeOpened(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if s.any(k, "zwischen", "between") {
			return true
		}
		if !s.any(k, "dem", "den", "der", "the", "jahren", "years", "monaten", "months") {
			return false
		}
	}
	return false
}
