package value

import "strings"

// recurring says whether tokens i to j-1 name a day or month of every week or year:
// "jeden zweiten Montag", "each July", "jedes Jahr am 28. Dezember", but not "$5 each on
// Monday".
func (s *scanner) recurring(i, j int) bool {
	every := func(k int) bool { return s.any(k, "jeden", "jedem", "jedes", "jeder", "every", "each") }
	if every(j) && s.any(j+1, "jahr", "jahres", "year", "woche", "week") {
		return true
	}
	k := i - 1
	for s.any(k, "am", "im", "on", "in", "vom") {
		k--
	}
	if every(k) && k == i-1 || s.any(k, "jeweils", "jährlich", "alljährlich", "annually") || s.any(k, "jahr", "year", "woche", "week") && every(k-1) {
		return true
	}
	_, _, ordinal := s.ordinalWord(k)
	return k == i-1 && every(k-1) && (ordinal || s.any(k, "letzten", "last", "other"))
}

// habitual says whether the weekday at i is said of every week: "Montags ist zu", "on
// Tuesday nights". "Am Freitag abends" and "Freitag nachts starb er" are of one.
func (s *scanner) habitual(i int) bool {
	if s.lang&english != 0 && s.any(i+1, "mornings", "afternoons", "evenings", "nights") {
		return true
	}
	day, ok := strings.CutSuffix(s.word(i), "s")
	return s.lang&german != 0 && (ok && weekdays.has(day, german) && !s.any(i-1, "des", "dieses", "eines", "jenes", "vergangenen", "letzten", "kommenden", "nächsten") ||
		s.any(i+1, "morgens", "vormittags", "mittags", "nachmittags", "abends", "nachts") && !s.any(i-1, "am", "seit", "vom") && s.tense(i, i+2) != toldPast)
}

// recurs says whether the word at i picks a weekday out of a longer span: "jeden
// letzten Freitag", "the last Friday of the month", "am letzten Freitag im März".
func (s *scanner) recurs(i int) bool {
	if s.any(i-1, "jeden", "jedem", "jeder", "every", "each") || s.any(i+2, "des", "of") {
		return true
	}
	k := i + 3 + b2i(s.any(i+3, "the", "dem", "diesem"))
	return s.any(i+2, "im", "in") && (calendarUnits.has(s.word(k), s.lang) || months.has(s.word(k), s.lang))
}

// picked says whether the word at i picks a unit out of a longer span, and tells nothing of
// today: "the last week of July", "im letzten Jahr seiner Amtszeit". "He spoke last week of
// a plan" and "letztes Jahr im Mai" do not.
func (s *scanner) picked(i int) bool {
	j := i + 2
	one := s.any(i-1, "the", "der", "die", "das", "den", "im", "am", "ins", "his", "her", "its", "their")
	within := calendarUnits.has(s.word(j+2), s.lang) || months.has(s.word(j+1), s.lang) || s.yearNumber(j+1) > 0
	switch {
	case s.any(j, "of"):
		return one || within
	case s.any(j, "des"):
		return !s.any(j+1, "öfteren", "weiteren")
	case s.any(i, "letzten", "letzte", "letztes", "last"):
		return s.any(j, "seiner", "ihrer", "seines", "ihres", "eines") || s.any(j, "im") && within && !s.any(i+1, "jahr") || one && s.any(j, "vor", "before") && s.any(i+1, "woche", "week")
	}
	return false
}
