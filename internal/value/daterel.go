package value

import (
	"fmt"
	"strings"
)

// weekdayLed reads "Donnerstag, 18. Februar" and a bare weekday.
func (s *scanner) weekdayLed(i int) (When, int, bool) {
	n, ok := weekdays.find(s.word(i), s.lang)
	if !ok || !s.toks[i].upper || s.endsCompound(i) || s.any(i+1, "times", "telegraph", "mirror", "express", "best") || s.any(i-1, "good", "black", "super", "ash", "easter", "palm", "holy", "bloody", "cyber") {
		return When{}, 0, false
	}
	j := i + 1
	if s.mark(j, ",") {
		j++
	}
	for s.any(j, "dem", "den", "der", "the") {
		j++
	}
	if j < len(s.toks) && s.toks[j].kind == digitToken {
		for _, read := range [...]func(int) (When, int, bool){s.isoDate, s.dottedDate, s.slashedDate, s.dayMonth} {
			if w, k, ok := read(j); ok {
				w.Weekday = n
				return s.byWeekday(w), k, true
			}
		}
	}
	if m, _ := s.month(j); m > 0 {
		if w, k, ok := s.monthLed(j); ok && w.Grain == DayGrain {
			w.Weekday = n
			return s.byWeekday(w), k, true
		}
	}
	if w, k, ok := s.relativeDate(i + 1); ok && w.Grain == WeekGrain {
		return s.weekdayOf(w, n), k, true
	}
	if s.recurring(i, i+1) || s.habitual(i) {
		return When{Weekday: n, Grain: DayGrain}, i + 1, true
	}
	w := s.weekdayDate(n, s.tense(i, i+1))
	if first, ok := s.rangeBegun(i); ok {
		w.Candidates = nil
		for _, d := range first.Candidates {
			last := d.First + Day((n-first.Weekday+7)%7)
			w.Candidates = append(w.Candidates, Days{last, last})
		}
	}
	if s.any(i-1, "zum", "auf") && s.any(i-2, "nacht") || s.any(i-1, "den") && s.any(i-2, "auf") && s.any(i-3, "nacht") {
		w.Weekday = 0 // the night before it, too
		for c := range w.Candidates {
			w.Candidates[c].First--
		}
	}
	return w, i + 1, s.dated || w.Weekday > 0
}

// byWeekday picks the year in which a date without year falls on its weekday.
func (s *scanner) byWeekday(w When) When {
	if !s.dated || w.Resolved() || w.Range {
		return w
	}
	y := s.today.year()
	for _, year := range [3]int{y, y - 1, y + 1} {
		if d, ok := w.Yearless.in(year); ok && d.First.Weekday() == w.Weekday {
			w.Candidates = []Days{d}
			break
		}
	}
	return w
}

func (s *scanner) weekdayOf(week When, weekday int) When {
	w := When{Weekday: weekday, Grain: DayGrain, Relative: week.Relative}
	if s.dated && week.Resolved() {
		d := week.Candidates[0].Last - 7 + Day(weekday)
		w.Candidates = []Days{{d, d}}
	}
	return w
}

// partLed reads "Ende 2016", "early March" and "the end of last year".
func (s *scanner) partLed(i int) (When, int, bool) {
	found, n := parts.at(s, i)
	if n == 0 {
		return s.yearEdge(i)
	}
	p := Part(found)
	j := i + n
	for s.any(j, "des", "der", "dieses", "the", "of", "im", "in", "-") || s.mark(j, "-") {
		if s.any(j, "dieses") {
			break
		}
		j++
	}
	if j >= len(s.toks) {
		return When{}, 0, false
	}
	w, k, ok := s.wholeSpan(j)
	if !ok {
		return When{}, 0, false
	}
	w.Vague, w.Part = true, p
	if w.yearless() {
		w.Yearless = w.Yearless.part(p)
	}
	for c := range w.Candidates {
		w.Candidates[c] = w.Candidates[c].part(p)
	}
	if w.Relative != "" {
		w.Relative = fmt.Sprintf("%s part %d", w.Relative, p)
	}
	return w, k, true
}

// wholeSpan reads a month, year, decade or relative span that has parts.
func (s *scanner) wholeSpan(j int) (When, int, bool) {
	if s.any(j, "jahres", "jahrs") {
		if y := s.yearNumber(j + 1); y > 0 {
			return fixed(yearDays(y), YearGrain), j + 2, true
		}
	}
	if u, ok := calendarUnits.find(s.word(j), s.lang); ok && (u == unitWeek || u == unitMonth || u == unitYear) && !s.any(j, "jahre", "jahren", "tage") {
		if s.any(j-1, "des", "der", "the") {
			return s.turn(u, 0), j + 1, true
		}
	}
	if y := s.yearNumber(j); y > 0 {
		if w, k, ok := s.decade(j); ok {
			return w, k, true
		}
		return fixed(yearDays(y), YearGrain), j + 1, true
	}
	for _, read := range [...]func(int) (When, int, bool){s.monthLed, s.relativeDate, s.decade, s.seasonDate, s.periodDate, s.centuryDate} {
		if w, k, ok := read(j); ok && w.Grain >= WeekGrain {
			return w, k, true
		}
	}
	return When{}, 0, false
}

// yearEdge reads "Jahresende" and "im Vorjahr".
func (s *scanner) yearEdge(i int) (When, int, bool) {
	n, ok := yearEdges.find(s.word(i), s.lang)
	if !ok || s.toks[i].upper && strings.HasPrefix(s.word(i), "heurige") { // a wine bar
		return When{}, 0, false
	}
	unit, offset, p := unitYear, 0, Part(n%10)
	switch n / 10 {
	case 1:
		unit = unitMonth
	case 2, 3, 4:
		unit, offset = [...]int{unitYear, unitMonth, unitWeek}[n/10-2], -1
		if w, ok := s.spanBefore(unit, i); ok {
			return w, i + 1, true
		}
	case 6:
		w, ok := s.yearEarlier(i)
		return w, i + 1, ok
	}
	if y := s.yearNumber(i + 1); y > 0 && unit == unitYear && p > 0 {
		w := fixed(yearDays(y).part(p), YearGrain)
		w.Vague, w.Part = true, p
		return w, i + 2, true
	}
	w := s.turn(unit, offset)
	if p > 0 {
		w.Vague, w.Part, w.Relative = true, p, fmt.Sprintf("%s part %d", w.Relative, p)
		for c := range w.Candidates {
			w.Candidates[c] = w.Candidates[c].part(p)
		}
	}
	return w, i + 1, true
}

// relativeDate reads "gestern", "vergangenen Donnerstag", "next week", "this spring".
func (s *scanner) relativeDate(i int) (When, int, bool) {
	if n, k := todays.at(s, i); k > 0 && !s.greeting(i) && !s.newspaper(i) {
		w := When{Grain: DayGrain, Relative: relative("day", n-10)}
		if s.dated {
			w.Candidates = []Days{{s.today + Day(n-10), s.today + Day(n-10)}}
			// "am morgigen Donnerstag"
			if day, ok := weekdays.find(s.word(i+k), german); ok && k == 1 && strings.Contains(s.word(i), "ig") && w.Candidates[0].First.Weekday() == day {
				w.Weekday = day
				k++
			}
		}
		return w, i + k, true
	}
	t, ok := turns.find(s.word(i), s.lang)
	if !ok {
		if s.any(i, "earlier", "later") && s.any(i+1, "this") {
			return s.relativeDate(i + 1)
		}
		return When{}, 0, false
	}
	t -= 10
	if w, k, ok := s.schoolYear(i, t); ok {
		return w, k, true
	}
	if u, ok := calendarUnits.find(s.word(i+1), s.lang); ok && singular(s.word(i+1)) {
		return s.turnedUnit(i, u, t)
	}
	if n, ok := weekdays.find(s.word(i+1), s.lang); ok && s.tok(i+1).upper && !s.recurs(i) {
		return s.turnWeekday(n, t), i + 2, true
	}
	if s.any(i, "past") {
		return When{}, 0, false // "past November" may be "after it"
	}
	if d, _, _ := s.dayNumber(i + 1); d > 0 {
		if w, k, ok := s.dayMonth(i + 1); ok && w.yearless() {
			return s.turnYearless(w, t), k, true // "vergangenen 2. Dezember"
		}
	}
	if m, k := s.month(i + 1); m > 0 {
		w, _ := civilDate(0, m, 0)
		if d, next, ok := s.monthDay(m, k); ok && d.yearless() {
			w, k = d, next
		}
		return s.turnYearless(w, t), k, true
	}
	if w, k, ok := s.season(i + 1); ok {
		return s.turnYearless(w, t), k, true
	}
	return When{}, 0, false
}

// turnedUnit reads the unit behind the word at i that says which one: "next week", "over the
// past year", "nächste Woche am Freitag".
func (s *scanner) turnedUnit(i, unit, turn int) (When, int, bool) {
	switch {
	case unit == unitHour, unit == unitMinute, unit == unitDay, unit == unitCentury, unit == unitDecade, turn != 0 && s.picked(i):
		return When{}, 0, false
	case turn == -1 && s.uptoNow(i):
		return s.sinceBack(unit), i + 2, true
	case unit == unitWeek:
		if w, j, ok := s.dayOfWeek(i+2, turn); ok {
			return w, j, true
		}
	}
	return s.turn(unit, turn), i + 2, true
}

// dayOfWeek reads the weekday of "nächste Woche am Freitag" and "next week on Friday", unless
// its date follows.
func (s *scanner) dayOfWeek(j, turn int) (When, int, bool) {
	j += b2i(s.any(j, "am", "on"))
	n, ok := weekdays.find(s.word(j), s.lang)
	k := j + 1 + b2i(s.mark(j+1, ","))
	m, _ := s.month(k)
	if !ok || !s.toks[j].upper || s.tok(k).kind == digitToken || m > 0 || s.any(k, "dem", "den", "der") {
		return When{}, 0, false
	}
	return s.weekdayOf(s.turn(unitWeek, turn), n), j + 1, true
}

// newspaper says whether the word at i ends a name: "USA Today".
func (s *scanner) newspaper(i int) bool {
	return s.toks[i].upper && !s.toks[i].caps && s.tok(i-1).upper && s.adjacent(i) && s.text[s.toks[i].start-1] == ' '
}

// greeting says whether "morgen" at i means the morning.
func (s *scanner) greeting(i int) bool {
	if !s.any(i, "morgen") {
		return false
	}
	if weekdays.has(s.word(i-1), german) {
		return true // "Freitag morgen"
	}
	return s.toks[i].upper && !s.toks[i].fresh && !s.sentenceStart(i) || s.any(i-1, "heute", "gestern", "guten", "am", "jeden")
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

func relative(unit string, n int) string { return fmt.Sprintf("%s%+d", unit, n) }

// turn resolves the unit that lies offset units from the one of today.
func (s *scanner) turn(unit, offset int) When {
	names := map[int]string{unitWeek: "week", unitMonth: "month", unitYear: "year", unitWeekend: "weekend", unitQuarter: "quarter"}
	grains := map[int]Grain{unitWeek: WeekGrain, unitMonth: MonthGrain, unitYear: YearGrain, unitWeekend: DayGrain, unitQuarter: SeasonGrain}
	w := When{Grain: grains[unit], Relative: relative(names[unit], offset)}
	if !s.dated {
		return w
	}
	y, m, _ := s.today.Date()
	switch unit {
	case unitWeek:
		w.Candidates = []Days{weekDays(s.today, offset)}
	case unitMonth:
		w.Candidates = []Days{monthDays(y, m+offset)}
	case unitYear:
		w.Candidates = []Days{yearDays(y + offset)}
	case unitQuarter:
		first := (m-1)/3*3 + 1 + 3*offset
		w.Candidates = []Days{{DayOf(y, first, 1), DayOf(y, first+3, 1) - 1}}
	case unitWeekend:
		d := weekDays(s.today, offset)
		if offset < 0 && s.today.Weekday() < 6 || offset >= 0 {
			w.Candidates = []Days{{d.First + 5, d.Last}}
		}
		if offset > 0 {
			w.Candidates = append(w.Candidates, Days{d.First - 2, d.First - 1})
		}
		if len(w.Candidates) == 0 {
			w.Candidates = []Days{{d.First + 5, d.Last}}
		}
	}
	return w
}

// turnWeekday resolves "vergangenen Donnerstag": the one before today or the
// one of the week before; "next Monday" likewise.
func (s *scanner) turnWeekday(weekday, offset int) When {
	w := When{Weekday: weekday, Grain: DayGrain, Relative: relative("weekday", offset)}
	if !s.dated {
		return w
	}
	if offset == 0 {
		c := s.weekdayDate(weekday, 0).Candidates
		w.Candidates = c
		return w
	}
	back := (s.today.Weekday()-weekday+6)%7 + 1
	nearest := s.today - Day(back)
	if offset > 0 {
		nearest += 7
		if nearest == s.today {
			nearest += 7
		}
	}
	other := nearest + 7
	if offset < 0 {
		other = nearest - 7
	}
	w.Candidates = []Days{{nearest, nearest}}
	if weekDays(s.today, 0).Contains(w.Candidates[0]) {
		w.Candidates = append(w.Candidates, Days{other, other})
	}
	return w
}

// turnYearless resolves "last February" and "next summer".
func (s *scanner) turnYearless(w When, offset int) When {
	if !s.dated {
		return w
	}
	y := s.today.year()
	here := Days{s.today, s.today}
	switch d, _ := w.Yearless.in(y); {
	case offset == 0:
		w.Candidates = w.Yearless.inYears(y)
	case offset < 0 && (d.First > s.today || d.overlaps(here)):
		w.Candidates = w.Yearless.inYears(y - 1)
	case offset < 0:
		w.Candidates = w.Yearless.inYears(y, y-1)
	case d.Last < s.today || d.overlaps(here):
		w.Candidates = w.Yearless.inYears(y + 1)
	default:
		w.Candidates = w.Yearless.inYears(y, y+1)
	}
	return w
}
