package date

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/tense"
)

// resolve gives candidates to a date without year, from the reference.
func (s *Reader) resolve(w calendar.When) calendar.When {
	if w.Resolved() || !s.dated || !w.LacksYear() {
		return w
	}
	y := s.today.Year()
	spans := w.Yearless.InYears(y, y-1, y+1)
	if len(spans) == 0 {
		return w
	}
	slices.SortStableFunc(spans, func(a, b calendar.Days) int { return cmp.Compare(a.Distance(s.today), b.Distance(s.today)) })
	n := spans[0].Distance(s.today)
	w.Candidates = spans[:1]
	if n > nearDays || n > nearMonth && w.Grain > calendar.DayGrain {
		w.Candidates = spans[:min(2, len(spans))]
	}
	return w
}

// weekdayDate resolves a bare weekday to the days before and after publication, to
// one of them where the tense of the verb is known.
func (s *Reader) weekdayDate(weekday int, t tense.Tense) calendar.When {
	w := calendar.When{Weekday: weekday, Grain: calendar.DayGrain}
	if !s.dated {
		return w
	}
	back := (s.today.Weekday() - weekday + 7) % 7
	before := s.today - calendar.Day(back)
	w.Candidates = []calendar.Days{{First: before, Last: before}, {First: before + 7, Last: before + 7}}
	switch {
	case t == tense.Past:
		w.Candidates = w.Candidates[:1]
	case t == tense.Future && back > 0:
		w.Candidates = w.Candidates[1:]
	}
	return w
}

// endsCompound says whether a hyphen joins the word at i to another one before it:
// "Herz-Jesu-Sonntag"; a day or a part of a span is none.
func (s *Reader) endsCompound(i int) bool {
	return s.Tok(i).Joined && s.Glued(i-1, "-") && s.Word(i-2) != "" && !calendar.Weekdays.Has(s.Word(i-2), s.Grammar) && !seasons.Has(s.Word(i-2), s.Grammar) && !parts.Starts(s.Word(i-2), s.Grammar)
}

// beginsCompound says whether a hyphen joins another word to the one at i: "Sommer-Interview".
func (s *Reader) beginsCompound(i int) bool {
	w := s.Word(i + 2)
	return s.Glued(i+1, "-") && s.Tok(i+2).Joined && w != "" && !seasons.Has(w, s.Grammar)
}

// Limits on how far from the day of publication a date without a year is sought.
const (
	nearDays  = 120 // nearer than this, the year of a day is taken as certain
	nearMonth = 60  // and that of a month
)

func fixed(d calendar.Days, g calendar.Grain) calendar.When {
	return calendar.When{Candidates: []calendar.Days{d}, Grain: g}
}

// startingIn returns the spans of a date without its year in one; a winter touches two.
func startingIn(w calendar.When, year int) []calendar.Days {
	if w.Yearless.Last.Year() > calendar.LeapYear {
		return w.Yearless.InYears(year, year-1)
	}
	return w.Yearless.InYears(year)
}
