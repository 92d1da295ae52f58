package value

import "fmt"

// agoDate reads "vor drei Jahren", "three years ago" and "in zwei Wochen".
func (s *scanner) agoDate(i int) (When, int, bool) {
	switch {
	case s.saysYearEarlier(i):
		w, ok := s.yearEarlier(i)
		return w, i + 3, ok
	case s.lang&german != 0 && s.any(i, "vor"):
		return s.stepDate(i+1, german, -1)
	case s.any(i, "in"):
		if w, j, ok := s.stepDate(i+1, s.lang, 1); ok && !s.within(i) && w.Grain < YearGrain && !s.any(j, "ago", "before", "after", "later", "earlier", "vor", "nach", "zuvor", "später") {
			if s.lang&german != 0 && !dativeUnits.has(s.word(j-1), german) && s.lang&english == 0 {
				return When{}, 0, false
			}
			w.Vague = true
			return w, j, true
		}
		return When{}, 0, false
	case s.lang&english != 0:
		if w, j, ok := s.stepDate(i, english, -1); ok && s.any(j, "ago") {
			return w, j + 1, true
		}
	}
	return When{}, 0, false
}

var (
	// coming are verbs between an ordinal and the day of what is still to come: "the first
	// game is in two days".
	coming = newLexicon("", "is are starts start begins begin opens open ends end comes come follows follow takes take")
	// foretelling are verbs of the past whose object may be of the future: "said talks
	// resume in two weeks", "warned of a strike in two weeks".
	foretelling = newLexicon("sagte sagten plante planten drohte drohten warnte warnten versprach versprachen", `said told announced
		warned insisted promised pledged vowed threatened ordered planned scheduled agreed predicted expected`)
)

// within says whether the word at i, "in", says how long something took or what it is counted
// in: "was built in two weeks", "the second attack in three days".
func (s *scanner) within(i int) bool {
	const near = 3
	counted := !coming.has(s.word(i-1), s.lang) && (s.lang != german || s.toks[max(i-1, 0)].upper)
	for k := i - 1; k >= 0 && i-k <= nearVerb && !s.endsClause(k); k-- {
		if _, _, ok := s.ordinalWord(k); ok && counted && i-k <= near {
			return true
		}
		if foretelling.has(s.word(k), s.lang) {
			return false
		}
	}
	return s.tense(i, i+1) == toldPast
}

// dativeUnits are the forms that tell "in drei Tagen" from an accusative.
var dativeUnits = newLexicon("tagen wochen monaten jahren jahrzehnten tag woche monat jahr jahrzehnt", "")

// stepDate reads a number and a unit of the calendar and steps that far from today.
func (s *scanner) stepDate(i int, g grammar, sign int) (When, int, bool) {
	if _, n := bounds.at(s, i); n > 0 {
		i += n
	}
	n, j := 0, i+1
	switch {
	case s.any(i, "einem", "einer", "a", "an", "one"):
		n = 1
	default:
		num, k, ok := s.number(i)
		if !ok || num.value.Den != 1 || num.value.Num < 1 || num.value.Num > 3000 || num.many {
			return When{}, 0, false
		}
		n, j = int(num.value.Num), k
	}
	u, ok := calendarUnits.find(s.word(j), g)
	if !ok || u == unitWeekend || u == unitQuarter || u == unitHour && n > 100 || u == unitMinute {
		return When{}, 0, false
	}
	return s.step(u, sign*n), j + 1, true
}

// step resolves the day that lies n units from today, as sharply as the unit says.
func (s *scanner) step(unit, n int) When {
	names := map[int]string{unitDay: "day", unitWeek: "week", unitMonth: "month", unitYear: "year", unitDecade: "decade", unitHour: "hour", unitCentury: "century"}
	grains := map[int]Grain{unitDay: DayGrain, unitHour: DayGrain, unitWeek: WeekGrain, unitMonth: MonthGrain, unitYear: YearGrain, unitDecade: DecadeGrain, unitCentury: CenturyGrain}
	w := When{Grain: grains[unit], Relative: fmt.Sprintf("ago:%s%+d", names[unit], n), Vague: unit != unitDay}
	if !s.dated {
		return w
	}
	y, m, d := s.today.Date()
	there := Days{s.today, s.today}
	switch unit {
	case unitDay:
		there = there.shift(n)
	case unitHour:
		there = there.shift(n / 24)
		there.First -= Day(b2i(n < 0))
		there.Last += Day(b2i(n > 0))
	case unitWeek:
		there = there.shift(7 * n).widen(3)
	case unitMonth:
		there = monthDays(y, m+n)
		there = Days{min(there.First, DayOf(y, m+n, min(d, there.Len()))-15), max(there.Last, DayOf(y, m+n, min(d, there.Len()))+15)}
	case unitYear:
		there = Days{min(DayOf(y+n, 1, 1), DayOf(y+n, m-6, 1)), max(DayOf(y+n, 12, 31), DayOf(y+n, m+6, 28))}
	case unitDecade:
		there = Days{DayOf(y+10*n-3, 1, 1), DayOf(y+10*n+3, 12, 31)}
	case unitCentury:
		there = Days{DayOf(y+100*n-20, 1, 1), DayOf(y+100*n+20, 12, 31)}
	}
	w.Candidates = []Days{there}
	return w
}

// uptoNow says whether the word at i begins a span that ends on the day of publication: "over the
// past year", "in the last week". "In the last quarter" means one of the calendar.
func (s *scanner) uptoNow(i int) bool {
	return s.lang&english != 0 && s.any(i-1, "the") && (s.any(i, "past") || s.any(i, "last") && !s.any(i+1, "quarter") && s.any(i-2, "over", "in", "during", "for", "within"))
}

// sinceBack returns the span of one unit that ends on the day of publication.
func (s *scanner) sinceBack(unit int) When {
	w := s.turn(unit, -1)
	w.Vague, w.Relative = true, "to "+w.Relative
	if !s.dated {
		return w
	}
	y, m, d := s.today.Date()
	from := s.today - 7
	switch unit {
	case unitMonth:
		from = DayOf(y, m-1, d)
	case unitQuarter:
		from = DayOf(y, m-3, d)
	case unitYear:
		from = DayOf(y-1, m, d)
	case unitWeekend:
		return s.turn(unit, -1)
	}
	w.Candidates = []Days{{from, s.today}}
	return w
}
