package date

import (
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/tense"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// weekdayLed reads "Donnerstag, 18. Februar" and a bare weekday.
func (s *Reader) weekdayLed(i int) (calendar.When, int, bool) {
	n, ok := calendar.Weekdays.Find(s.Word(i), s.Grammar)
	if !ok || !s.Tokens[i].Upper || s.endsCompound(i) || s.Any(i+1, "times", "telegraph", "mirror", "express", "best") || s.Any(i-1, "good", "black", "super", "ash", "easter", "palm", "holy", "bloody", "cyber") {
		return calendar.When{}, 0, false
	}
	j := i + 1
	if s.Mark(j, ",") {
		j++
	}
	for s.Any(j, "dem", "den", "der", "the") {
		j++
	}
	if j < len(s.Tokens) && s.Tokens[j].Kind == words.Digits {
		for _, read := range [...]func(int) (calendar.When, int, bool){s.isoDate, s.dottedDate, s.slashedDate, s.dayMonth} {
			if w, k, ok := read(j); ok {
				w.Weekday = n
				return s.published.ByWeekday(w), k, true
			}
		}
	}
	if m, _ := s.month(j); m > 0 {
		if w, k, ok := s.monthLed(j); ok && w.Grain == calendar.DayGrain {
			w.Weekday = n
			return s.published.ByWeekday(w), k, true
		}
	}
	if w, k, ok := s.relativeDate(i + 1); ok && w.Grain == calendar.WeekGrain {
		return s.published.WeekdayOf(w, n), k, true
	}
	if s.recurring(i, i+1) || s.habitual(i) {
		return calendar.When{Weekday: n, Grain: calendar.DayGrain}, i + 1, true
	}
	w := s.weekday(n, s.Tense(i, i+1))
	if first, ok := s.rangeBegun(i); ok {
		w.Candidates = nil
		for _, d := range first.Candidates {
			last := d.First + calendar.Day((n-first.Weekday+7)%7)
			w.Candidates = append(w.Candidates, calendar.OneDay(last))
		}
	}
	w = s.ofNight(w, i)
	return w, i + 1, s.published.Known || w.Weekday > 0
}

// weekday returns the days that a weekday may be, and where the tense of its verb is known the one
// that it is.
func (s *Reader) weekday(n int, t tense.Tense) calendar.When {
	w := s.published.Weekday(n)
	switch d := w.Candidates; {
	case len(d) == 0:
	case t == tense.Past:
		w.Candidates = d[:1]
	case t == tense.Future && d[0].First < s.published.Day:
		w.Candidates = d[1:]
	}
	return w
}

// partLed reads "Ende 2016", "early March" and "the end of last year".
func (s *Reader) partLed(i int) (calendar.When, int, bool) {
	found, n := parts.At(s.Text, i)
	if n == 0 {
		return s.namedSpan(i)
	}
	p := calendar.Part(found)
	j := i + n
	for s.Any(j, "des", "der", "the", "of", "im", "in") || s.Mark(j, "-") {
		j++
	}
	if j >= len(s.Tokens) {
		return calendar.When{}, 0, false
	}
	w, k, ok := s.wholeSpan(j)
	if !ok || s.Any(i, "frühen", "späten") && w.Grain < calendar.DecadeGrain { // "am späten Freitag"
		return calendar.When{}, 0, false
	}
	return partOf(w, p), k, true
}

// wholeSpan reads a month, year, decade or relative span that has parts.
func (s *Reader) wholeSpan(j int) (calendar.When, int, bool) {
	if s.Any(j, "jahres", "jahrs") {
		if y := s.YearNumber(j + 1); y > 0 {
			return calendar.Fixed(calendar.YearDays(y), calendar.YearGrain), j + 2, true
		}
	}
	if u, ok := calendar.FindUnit(s.Word(j), s.Grammar); ok && (u == calendar.UnitWeek || u == calendar.UnitMonth || u == calendar.UnitYear) && !s.Any(j, "jahre", "jahren", "tage") {
		if s.Any(j-1, "des", "der", "the") {
			return s.published.Turn(u, 0), j + 1, true
		}
	}
	if y := s.YearNumber(j); y > 0 {
		if w, k, ok := s.decade(j); ok {
			return w, k, true
		}
		return calendar.Fixed(calendar.YearDays(y), calendar.YearGrain), j + 1, true
	}
	for _, read := range [...]func(int) (calendar.When, int, bool){s.monthLed, s.relativeDate, s.decade, s.seasonDate, s.periodDate, s.centuryDate} {
		if w, k, ok := read(j); ok && w.Grain >= calendar.WeekGrain {
			return w, k, true
		}
	}
	return calendar.When{}, 0, false
}

// namedSpan reads "Jahresende" and "im Vorjahr".
func (s *Reader) namedSpan(i int) (calendar.When, int, bool) {
	k, ok := namedSpanWords.Find(s.Word(i), s.Grammar)
	if !ok || s.Tokens[i].Upper && strings.HasPrefix(s.Word(i), "heurige") { // a wine bar
		return calendar.When{}, 0, false
	}
	n := namedSpans[k]
	if n.same {
		w, ok := s.yearEarlier(i)
		return w, i + 1, ok
	}
	if n.offset < 0 {
		if w, ok := s.spanBefore(n.unit, i); ok {
			return w, i + 1, true
		}
	}
	if y := s.YearNumber(i + 1); y > 0 && n.unit == calendar.UnitYear && n.part > 0 {
		return partOf(calendar.Fixed(calendar.YearDays(y), calendar.YearGrain), n.part), i + 2, true
	}
	w := s.published.Turn(n.unit, n.offset)
	if n.part > 0 {
		w = partOf(w, n.part)
	}
	return w, i + 1, true
}

// partOf returns a part of a date.
func partOf(w calendar.When, p calendar.Part) calendar.When {
	w.Vague, w.Part = true, p
	if w.LacksYear() {
		w.Yearless = w.Yearless.Part(p)
	}
	for c := range w.Candidates {
		w.Candidates[c] = w.Candidates[c].Part(p)
	}
	if w.Relative != "" {
		w.Relative = fmt.Sprintf("%s part %d", w.Relative, p)
	}
	return w
}

// relativeDate reads "gestern", "vergangenen Donnerstag", "next week", "this spring".
func (s *Reader) relativeDate(i int) (calendar.When, int, bool) {
	if n, k := calendar.Todays.At(s.Text, i); k > 0 && !s.greeting(i) && !s.newspaper(i) {
		w := calendar.When{Grain: calendar.DayGrain, Relative: calendar.Relative("day", n)}
		if s.published.Known {
			w.Candidates = []calendar.Days{calendar.OneDay(s.published.Day + calendar.Day(n))}
			// "am morgigen Donnerstag"
			if day, ok := calendar.Weekdays.Find(s.Word(i+k), words.German); ok && k == 1 && strings.Contains(s.Word(i), "ig") && w.Candidates[0].First.Weekday() == day {
				w.Weekday = day
				k++
			}
		}
		return w, i + k, true
	}
	t, ok := calendar.Turns.Find(s.Word(i), s.Grammar)
	if !ok {
		if s.Any(i, "earlier", "later") && s.Any(i+1, "this") {
			return s.relativeDate(i + 1)
		}
		return calendar.When{}, 0, false
	}
	if w, k, ok := s.schoolYear(i, t); ok {
		return w, k, true
	}
	if u, ok := calendar.FindUnit(s.Word(i+1), s.Grammar); ok && singular(s.Word(i+1)) {
		return s.turnedUnit(i, u, t)
	}
	if n, ok := calendar.Weekdays.Find(s.Word(i+1), s.Grammar); ok && s.Tok(i+1).Upper && !s.recurs(i) {
		return s.published.TurnWeekday(n, t), i + 2, true
	}
	if s.Any(i, "past") {
		return calendar.When{}, 0, false // "past November" may be "after it"
	}
	if d, _, _ := s.dayNumber(i + 1); d > 0 {
		if w, k, ok := s.dayMonth(i + 1); ok && w.LacksYear() {
			return s.published.TurnYearless(w, t), k, true // "vergangenen 2. Dezember"
		}
	}
	if m, k := s.month(i + 1); m > 0 {
		w, _ := calendar.Civil(0, m, 0)
		if d, next, ok := s.monthDay(m, k); ok && d.LacksYear() {
			w, k = d, next
		}
		return s.published.TurnYearless(w, t), k, true
	}
	if w, k, ok := s.season(i + 1); ok {
		return s.published.TurnYearless(w, t), k, true
	}
	return calendar.When{}, 0, false
}

// turnedUnit reads the unit behind the word at i that says which one: "next week", "over the
// past year", "nächste Woche am Freitag".
func (s *Reader) turnedUnit(i int, unit calendar.Unit, turn int) (calendar.When, int, bool) {
	switch {
	case unit == calendar.UnitHour, unit == calendar.UnitMinute, unit == calendar.UnitDay, unit == calendar.UnitCentury, unit == calendar.UnitDecade, turn != 0 && s.picked(i):
		return calendar.When{}, 0, false
	case turn == -1 && s.uptoNow(i):
		return s.published.Since(unit), i + 2, true
	case unit == calendar.UnitWeek:
		if w, j, ok := s.dayOfWeek(i+2, turn); ok {
			return w, j, true
		}
	}
	return s.published.Turn(unit, turn), i + 2, true
}

// dayOfWeek reads the weekday of "nächste Woche am Freitag" and "next week on Friday", unless
// its date follows.
func (s *Reader) dayOfWeek(j, turn int) (calendar.When, int, bool) {
	j += words.One(s.Any(j, "am", "on"))
	n, ok := calendar.Weekdays.Find(s.Word(j), s.Grammar)
	k := j + 1 + words.One(s.Mark(j+1, ","))
	m, _ := s.month(k)
	if !ok || !s.Tokens[j].Upper || s.Tok(k).Kind == words.Digits || m > 0 || s.Any(k, "dem", "den", "der") {
		return calendar.When{}, 0, false
	}
	return s.published.WeekdayOf(s.published.Turn(calendar.UnitWeek, turn), n), j + 1, true
}

// newspaper says whether the word at i ends a name: "USA Today".
func (s *Reader) newspaper(i int) bool {
	return s.Tokens[i].Upper && !s.Tokens[i].Caps && s.Tok(i-1).Upper && s.Adjacent(i) && s.Source[s.Tokens[i].Start-1] == ' '
}

// greeting says whether "morgen" at i means the morning.
func (s *Reader) greeting(i int) bool {
	if !s.Any(i, "morgen") {
		return false
	}
	if calendar.Weekdays.Has(s.Word(i-1), words.German) {
		return true // "Freitag morgen"
	}
	return s.Tokens[i].Upper && !s.Tokens[i].Fresh && !s.SentenceStart(i) || s.Any(i-1, "heute", "gestern", "guten", "am", "jeden")
}

// singular tells "letzte Woche" from "letzte Wochen".
func singular(unit string) bool {
	switch unit {
	case "tage", "tagen", "wochen", "monate", "monaten", "jahre", "jahren", "jahrzehnte", "jahrzehnten", "stunden",
		"days", "weeks", "months", "years", "decades", "hours", "minuten", "minutes":
		return false
	}
	return true
}
