// Package date reads dates, from "2025-02-18" to "Ende der vergangenen Woche", as spans of the
// calendar.
//
// It exists because most dates of the news lean on something: the day of
// publication, the tense of the verb, the date before it. Where several spans
// may be meant all are kept, the likeliest first; where nothing is known of the day of
// publication, the normal form says what the text said.
package date

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/published"
	"github.com/beleg-dev/beleg/internal/value/tense"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A Reader reads the dates of a text.
type Reader struct {
	*tense.Reader
	region    string // "us" reads 2/3/2025 as a day of February
	published published.Day
	told      []toldDate
	before    calendar.Days // what was told of last before the text; empty: nothing
	recent    calendar.When // the date read last, which "on the 27th" leans on
}

// A toldDate is one that was read, and the token behind it.
type toldDate struct {
	when calendar.When
	next int
}

// NewReader reads a text that was published on a day, in the English of a region.
// Before is the day, month or year that was told of last before it; empty: none.
func NewReader(t *tense.Reader, region string, on published.Day, before calendar.Days) *Reader {
	return &Reader{Reader: t, region: region, published: on, before: before}
}

// Read reads a date, or a range of dates, at token i and returns the token after it.
func (s *Reader) Read(i int) (calendar.When, int, bool) {
	w, j, ok := s.date(i)
	if ok {
		w = s.withHours(w, i, j)
		s.told = append(s.told, toldDate{w, j})
		if w.Grain <= calendar.MonthGrain && (w.Resolved() || w.LacksYear()) && w.Relative == "" {
			s.recent = w
		}
	}
	return w, j, ok
}

func (s *Reader) date(i int) (calendar.When, int, bool) {
	w, j, ok := s.oneDate(i)
	if !ok {
		return calendar.When{}, 0, false
	}
	if r, k, ok := s.dateRange(i, w, j); ok {
		r, k = s.inItsYear(r, k)
		return r, k, true
	}
	w, j = s.inItsYear(w, j)
	if w.LacksYear() && !w.Resolved() && s.recurring(i, j) {
		return w, j, true
	}
	near := s.asTold(s.published.Resolve(w), i, j)
	return s.asListed(near, w, i, j), j, true
}

// asListed returns a date, tokens i to j-1, as the one in the span of those without a year. A
// day within a sentence may lie elsewhere too, as does one before that of the sentence ahead:
// "30. September: Das Geld ist bis zum 31. März zugesagt." near is the date as read without
// the span, w without a year.
func (s *Reader) asListed(near, w calendar.When, i, j int) calendar.When {
	in := s.published.Inside(w)
	if w.Resolved() || !in.Resolved() || s.Tense(i, j) == tense.Future {
		return near
	}
	first := in.Candidates[0]
	begins := s.SentenceStart(i) || s.SentenceStart(i-1) && s.Any(i-1, "am", "im", "on", "in")
	if begins && (!s.recent.Resolved() || s.recent.Candidates[0].First <= first.First) {
		in.Headed = true
		return in
	}
	in.Candidates = append(in.Candidates, slices.DeleteFunc(slices.Clone(near.Candidates), func(d calendar.Days) bool { return d == first })...)
	return in
}

// asTold returns a date, tokens i to j-1, that may lie on both sides of the reference as the one
// of which its verb tells.
func (s *Reader) asTold(w calendar.When, i, j int) calendar.When {
	if !w.LacksYear() || len(w.Candidates) < 2 {
		return w
	}
	t := s.Tense(i, j)
	if kept := slices.DeleteFunc(slices.Clone(w.Candidates), func(d calendar.Days) bool {
		return t == tense.Past && d.First > s.published.Day || t == tense.Future && d.Last < s.published.Day
	}); len(kept) > 0 {
		w.Candidates = kept
	}
	return w
}

func (s *Reader) oneDate(i int) (calendar.When, int, bool) {
	switch s.Tokens[i].Kind {
	case words.Digits:
		if !s.Alone(i) {
			return calendar.When{}, 0, false
		}
		for _, read := range [...]func(int) (calendar.When, int, bool){s.isoDate, s.dottedDate, s.slashedDate, s.dayMonth, s.dayAlone, s.digitPeriod, s.reckoned, s.agoDate, s.yearDate} {
			if w, j, ok := read(i); ok {
				return w, j, true
			}
		}
	case words.Word:
		for _, read := range [...]func(int) (calendar.When, int, bool){s.weekdayLed, s.reckoned, s.partLed, s.relativeDate, s.namedDay, s.monthLed, s.seasonDate, s.agoDate, s.periodDate} {
			if w, j, ok := read(i); ok {
				return w, j, true
			}
		}
	}
	return calendar.When{}, 0, false
}

// isoDate reads 2025-02-18.
func (s *Reader) isoDate(i int) (calendar.When, int, bool) {
	y, m, d := s.Small(i, 4), s.Small(i+2, 2), s.Small(i+4, 2)
	if len(s.Tok(i).Low) != 4 || y < number.FirstYear || m < 1 || m > 12 || d < 1 || !s.Glued(i+1, "-") || !s.Glued(i+3, "-") ||
		len(s.Tok(i+2).Low) != 2 || len(s.Tok(i+4).Low) != 2 {
		return calendar.When{}, 0, false
	}
	w, ok := calendar.Civil(y, m, d)
	return w, i + 5, ok
}

// dottedDate reads 18.02.2025, 18.2.25 and, in German, 18.02.
func (s *Reader) dottedDate(i int) (calendar.When, int, bool) {
	d, m := s.Small(i, 2), s.Small(i+2, 2)
	if d < 1 || m < 1 || m > 12 || !s.Glued(i+1, ".") || !s.Tok(i+2).Joined && !s.Tok(i+4).Joined || !s.Glued(i+3, ".") {
		return calendar.When{}, 0, false
	}
	if y, ok := s.joinedYear(i + 4); ok {
		w, ok := calendar.Civil(y, m, d)
		return w, i + 5, ok
	}
	if !s.Tok(i+2).Joined || s.Tok(i+4).Joined && s.Tok(i+4).Kind == words.Digits || !s.dottedDay(i) {
		return calendar.When{}, 0, false
	}
	w, ok := calendar.Civil(0, m, d)
	return w, i + 4, ok
}

// dottedDay tells the day "18.02." at i, which lacks a year, from a decimal that
// ends a sentence.
func (s *Reader) dottedDay(i int) bool {
	if sign, _ := s.SignBefore(i); sign != "" || s.Grammar&words.German == 0 {
		return false
	}
	weekday := i - 1 - words.One(s.Mark(i-1, ","))
	if dateAskers.Has(s.Word(i-1), words.German) || s.Any(i-1, "am", "zum", "dem", "den", "stand") || calendar.Weekdays.Has(s.Word(weekday), words.German) {
		return true
	}
	return len(s.Tok(i+2).Low) == 2 && (s.SentenceStart(i) || s.Mark(i-1, "-") || s.Mark(i-1, "/") || s.Mark(i-1, "(") || !s.lastStop(i+3))
}

// lastStop says whether the full stop at i may end its sentence.
func (s *Reader) lastStop(i int) bool {
	switch n := s.Tok(i + 1); n.Low {
	case "\"", "“", "”", "«", ")", "":
		return true
	default:
		return n.Upper || n.Fresh
	}
}

// joinedYear reads the two or four digits of a year in a numeric date.
func (s *Reader) joinedYear(i int) (int, bool) {
	y, t := s.Small(i, 4), s.Tok(i)
	switch {
	case !t.Joined && len(t.Low) != 4 || y < 0:
		return 0, false
	case len(t.Low) == 4:
		return y, y >= number.FirstYear && y <= number.LastYear
	case len(t.Low) == 2 && y < 70:
		return 2000 + y, true
	case len(t.Low) == 2:
		return 1900 + y, true
	}
	return 0, false
}

// slashedDate reads 18/02/2025. Both orders stay open where both are possible
// and the language does not decide.
func (s *Reader) slashedDate(i int) (calendar.When, int, bool) {
	a, b := s.Small(i, 2), s.Small(i+2, 2)
	y, ok := s.joinedYear(i + 4)
	if !ok || a < 1 || b < 1 || !s.Glued(i+1, "/") || !s.Glued(i+3, "/") || !s.Tok(i+4).Joined {
		return calendar.When{}, 0, false
	}
	dayFirst, ok1 := calendar.When{}, false
	if b <= 12 {
		dayFirst, ok1 = calendar.Civil(y, b, a)
	}
	monthFirst, ok2 := calendar.When{}, false
	if a <= 12 {
		monthFirst, ok2 = calendar.Civil(y, a, b)
	}
	switch {
	case ok1 && ok2 && s.Grammar == words.English && s.region == "":
		if a != b {
			dayFirst.Candidates = append(dayFirst.Candidates, monthFirst.Candidates...)
		}
		return dayFirst, i + 5, true
	case ok1 && (s.region != "us" || !ok2):
		return dayFirst, i + 5, true
	case ok2:
		return monthFirst, i + 5, true
	}
	return calendar.When{}, 0, false
}

// dayNumber reads "18", "18." or "18th" and returns the token after it.
func (s *Reader) dayNumber(i int) (day, next int, marked bool) {
	d := s.Small(i, 2)
	if d < 1 || d > 31 || !s.Alone(i) {
		return 0, 0, false
	}
	switch {
	case s.Grammar&words.German != 0 && s.Glued(i+1, ".") && !(s.Tok(i+2).Joined && s.Tok(i+2).Kind == words.Digits):
		return d, i + 2, true
	case s.Grammar&words.English != 0 && s.Tok(i+1).Joined && s.Any(i+1, "st", "nd", "rd", "th"):
		return d, i + 2, true
	case s.Tok(i+1).Joined && (s.Tok(i+1).Kind != words.Mark || s.DecimalTail(i)):
		return 0, 0, false
	}
	return d, i + 1, false
}

// month reads the name of a month and the dot of its short form.
func (s *Reader) month(i int) (month, next int) {
	t := s.Tok(i)
	m, ok := calendar.Months.Find(s.Word(i), s.Grammar)
	if !ok || !t.Upper {
		return 0, 0
	}
	if shortMonths.Has(t.Low, s.Grammar) && s.Glued(i+1, ".") {
		return m, i + 2
	}
	return m, i + 1
}

// yearAfter reads the year behind a month; 0 where there is none.
func (s *Reader) yearAfter(j int, comma bool) (year, next int) {
	if y := s.YearNumber(j); y > 0 {
		return y, j + 1
	}
	if comma && s.Mark(j, ",") {
		if y := s.YearNumber(j + 1); y > 0 {
			return y, j + 2
		}
	}
	return 0, j
}
