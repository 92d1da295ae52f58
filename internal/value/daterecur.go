package value

import "strings"

// recurring says whether tokens i to j-1 name a day or month of every week or year:
// "jeden zweiten Montag", "each July", "jedes Jahr am 28. Dezember".
func (s *scanner) recurring(i, j int) bool {
	every := func(k int) bool { return s.any(k, "jeden", "jedem", "jedes", "jeder", "every", "each") }
	if every(j) && s.any(j+1, "jahr", "jahres", "year", "woche", "week") {
		return true
	}
	k := i - 1
	for s.any(k, "am", "im", "on", "in", "vom") {
		k--
	}
	if every(k) || s.any(k, "jeweils", "jährlich", "alljährlich", "annually") || s.any(k, "jahr", "year", "woche", "week") && every(k-1) {
		return true
	}
	_, _, ordinal := s.ordinalWord(k)
	return k == i-1 && every(k-1) && (ordinal || s.any(k, "letzten", "last", "other"))
}

// habitual says whether the weekday at i is said of every week: "Montags ist zu", "on
// Tuesday nights".
func (s *scanner) habitual(i int) bool {
	if s.lang&english != 0 && s.any(i+1, "mornings", "afternoons", "evenings", "nights") {
		return true
	}
	day, ok := strings.CutSuffix(s.word(i), "s")
	return s.lang&german != 0 && (ok && weekdays.has(day, german) && !s.any(i-1, "des", "dieses", "eines", "jenes", "vergangenen", "letzten", "kommenden", "nächsten") ||
		s.any(i+1, "morgens", "vormittags", "mittags", "nachmittags", "abends", "nachts"))
}
