package date

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/tense"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// recurring says whether tokens i to j-1 name a day or month of every week or year:
// "jeden zweiten Montag", "each July", "jedes Jahr am 28. Dezember", but not "$5 each on
// Monday".
func (s *Reader) recurring(i, j int) bool {
	every := func(k int) bool { return s.Any(k, "jeden", "jedem", "jedes", "jeder", "every", "each") }
	if every(j) && s.Any(j+1, "jahr", "jahres", "year", "woche", "week") {
		return true
	}
	k := i - 1
	for s.Any(k, "am", "im", "on", "in", "vom") {
		k--
	}
	if every(k) && k == i-1 || s.Any(k, "jeweils", "jährlich", "alljährlich", "annually") || s.Any(k, "jahr", "year", "woche", "week") && every(k-1) {
		return true
	}
	_, _, ordinal := s.OrdinalWord(k)
	return k == i-1 && every(k-1) && (ordinal || s.Any(k, "letzten", "last", "other"))
}

// habitual says whether the weekday at i is said of every week: "Montags ist zu", "on
// Tuesday nights". "Am Freitag abends" and "Freitag nachts starb er" are of one.
func (s *Reader) habitual(i int) bool {
	if s.Grammar&words.English != 0 && s.Any(i+1, "mornings", "afternoons", "evenings", "nights") {
		return true
	}
	day, ok := strings.CutSuffix(s.Word(i), "s")
	return s.Grammar&words.German != 0 && (ok && calendar.Weekdays.Has(day, words.German) && !s.Any(i-1, "des", "dieses", "eines", "jenes", "vergangenen", "letzten", "kommenden", "nächsten") ||
		s.Any(i+1, "morgens", "vormittags", "mittags", "nachmittags", "abends", "nachts") && !s.Any(i-1, "am", "seit", "vom") && s.Tense(i, i+2) != tense.Past)
}

// recurs says whether the word at i picks a weekday out of a longer span: "jeden
// letzten Freitag", "the last Friday of the month", "am letzten Freitag im März".
func (s *Reader) recurs(i int) bool {
	if s.Any(i-1, "jeden", "jedem", "jeder", "every", "each") || s.Any(i+2, "des", "of") {
		return true
	}
	k := i + 3 + words.One(s.Any(i+3, "the", "dem", "diesem"))
	return s.Any(i+2, "im", "in") && (calendar.CalendarUnits.Has(s.Word(k), s.Grammar) || calendar.Months.Has(s.Word(k), s.Grammar))
}

// picked says whether the word at i picks a unit out of a longer span, and tells nothing of
// today: "the last week of July", "im letzten Jahr seiner Amtszeit". "He spoke last week of
// a plan" and "letztes Jahr im Mai" do not.
func (s *Reader) picked(i int) bool {
	j := i + 2
	one := s.Any(i-1, "the", "der", "die", "das", "den", "im", "am", "ins", "his", "her", "its", "their")
	within := calendar.CalendarUnits.Has(s.Word(j+2), s.Grammar) || calendar.Months.Has(s.Word(j+1), s.Grammar) || s.YearNumber(j+1) > 0
	switch {
	case s.Any(j, "of"):
		return one || within
	case s.Any(j, "des"):
		return !s.Any(j+1, "öfteren", "weiteren")
	case s.Any(i, "letzten", "letzte", "letztes", "last"):
		return s.Any(j, "seiner", "ihrer", "seines", "ihres", "eines") || s.Any(j, "im") && within && !s.Any(i+1, "jahr") || one && s.Any(j, "vor", "before") && s.Any(i+1, "woche", "week")
	}
	return false
}
