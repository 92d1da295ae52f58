package date

import (
	"fmt"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/tense"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// agoDate reads "vor drei Jahren", "three years ago" and "in zwei Wochen".
func (s *Reader) agoDate(i int) (calendar.When, int, bool) {
	switch {
	case s.saysYearEarlier(i):
		w, ok := s.yearEarlier(i)
		return w, i + 3, ok
	case s.Grammar&words.German != 0 && s.Any(i, "vor"):
		return s.stepDate(i+1, words.German, -1)
	case s.Any(i, "in"):
		if w, j, ok := s.stepDate(i+1, s.Grammar, 1); ok && !s.within(i) && w.Grain < calendar.YearGrain && !s.Any(j, "ago", "before", "after", "later", "earlier", "vor", "nach", "zuvor", "später") {
			if s.Grammar&words.German != 0 && !dativeUnits.Has(s.Word(j-1), words.German) && s.Grammar&words.English == 0 {
				return calendar.When{}, 0, false
			}
			w.Vague = true
			return w, j, true
		}
		return calendar.When{}, 0, false
	case s.Grammar&words.English != 0:
		if w, j, ok := s.stepDate(i, words.English, -1); ok && s.Any(j, "ago") {
			return w, j + 1, true
		}
	}
	return calendar.When{}, 0, false
}

var (
	// coming are verbs between an ordinal and the day of what is still to come: "the first
	// game is in two days".
	coming = words.NewLexicon("", "is are starts start begins begin opens open ends end comes come follows follow takes take")
	// foretelling are verbs of the past whose object may be of the future: "said talks
	// resume in two weeks", "warned of a strike in two weeks".
	foretelling = words.NewLexicon("sagte sagten plante planten drohte drohten warnte warnten versprach versprachen", `said told announced
		warned insisted promised pledged vowed threatened ordered planned scheduled agreed predicted expected`)
)

// within says whether the word at i, "in", says how long something took or what it is counted
// in: "was built in two weeks", "the second attack in three days".
func (s *Reader) within(i int) bool {
	const near = 3
	counted := !coming.Has(s.Word(i-1), s.Grammar) && (s.Grammar != words.German || s.Tokens[max(i-1, 0)].Upper)
	for k := i - 1; k >= 0 && i-k <= tense.NearVerb && !s.EndsClause(k); k-- {
		if _, _, ok := s.OrdinalWord(k); ok && counted && i-k <= near {
			return true
		}
		if foretelling.Has(s.Word(k), s.Grammar) {
			return false
		}
	}
	return s.Tense(i, i+1) == tense.Past
}

// dativeUnits are the forms that tell "in drei Tagen" from an accusative.
var dativeUnits = words.NewLexicon("tagen wochen monaten jahren jahrzehnten tag woche monat jahr jahrzehnt", "")

// stepDate reads a number and a unit of the calendar and steps that far from today.
func (s *Reader) stepDate(i int, g words.Grammar, sign int) (calendar.When, int, bool) {
	if _, n := number.Bounds.At(s.Text, i); n > 0 {
		i += n
	}
	n, j := 0, i+1
	switch {
	case s.Any(i, "einem", "einer", "a", "an", "one"):
		n = 1
	default:
		num, k, ok := s.Number(i)
		if !ok || num.Value.Den != 1 || num.Value.Num < 1 || num.Value.Num > 3000 || num.Many {
			return calendar.When{}, 0, false
		}
		n, j = int(num.Value.Num), k
	}
	u, ok := calendar.CalendarUnits.Find(s.Word(j), g)
	if !ok || u == calendar.UnitWeekend || u == calendar.UnitQuarter || u == calendar.UnitHour && n > 100 || u == calendar.UnitMinute {
		return calendar.When{}, 0, false
	}
	return s.step(u, sign*n), j + 1, true
}

// Step resolves the day that lies n units from today, as sharply as the unit says.
func (s *Reader) step(unit, n int) calendar.When {
	names := map[int]string{calendar.UnitDay: "day", calendar.UnitWeek: "week", calendar.UnitMonth: "month", calendar.UnitYear: "year", calendar.UnitDecade: "decade", calendar.UnitHour: "hour", calendar.UnitCentury: "century"}
	grains := map[int]calendar.Grain{calendar.UnitDay: calendar.DayGrain, calendar.UnitHour: calendar.DayGrain, calendar.UnitWeek: calendar.WeekGrain, calendar.UnitMonth: calendar.MonthGrain, calendar.UnitYear: calendar.YearGrain, calendar.UnitDecade: calendar.DecadeGrain, calendar.UnitCentury: calendar.CenturyGrain}
	w := calendar.When{Grain: grains[unit], Relative: fmt.Sprintf("ago:%s%+d", names[unit], n), Vague: unit != calendar.UnitDay}
	if !s.dated {
		return w
	}
	y, m, d := s.today.Date()
	there := calendar.Days{First: s.today, Last: s.today}
	switch unit {
	case calendar.UnitDay:
		there = there.Shift(n)
	case calendar.UnitHour:
		there = there.Shift(n / 24)
		there.First -= calendar.Day(words.One(n < 0))
		there.Last += calendar.Day(words.One(n > 0))
	case calendar.UnitWeek:
		there = there.Shift(7 * n).Widen(3)
	case calendar.UnitMonth:
		there = calendar.MonthDays(y, m+n)
		there = calendar.Days{First: min(there.First, calendar.DayOf(y, m+n, min(d, there.Len()))-15), Last: max(there.Last, calendar.DayOf(y, m+n, min(d, there.Len()))+15)}
	case calendar.UnitYear:
		there = calendar.Days{First: min(calendar.DayOf(y+n, 1, 1), calendar.DayOf(y+n, m-6, 1)), Last: max(calendar.DayOf(y+n, 12, 31), calendar.DayOf(y+n, m+6, 28))}
	case calendar.UnitDecade:
		there = calendar.Days{First: calendar.DayOf(y+10*n-3, 1, 1), Last: calendar.DayOf(y+10*n+3, 12, 31)}
	case calendar.UnitCentury:
		there = calendar.Days{First: calendar.DayOf(y+100*n-20, 1, 1), Last: calendar.DayOf(y+100*n+20, 12, 31)}
	}
	w.Candidates = []calendar.Days{there}
	return w
}

// uptoNow says whether the word at i begins a span that ends on the day of publication: "over the
// past year", "in the last week". "In the last quarter" means one of the calendar.
func (s *Reader) uptoNow(i int) bool {
	return s.Grammar&words.English != 0 && s.Any(i-1, "the") && (s.Any(i, "past") || s.Any(i, "last") && !s.Any(i+1, "quarter") && s.Any(i-2, "over", "in", "during", "for", "within"))
}

// sinceBack returns the span of one unit that ends on the day of publication.
func (s *Reader) sinceBack(unit int) calendar.When {
	w := s.turn(unit, -1)
	w.Vague, w.Relative = true, "to "+w.Relative
	if !s.dated {
		return w
	}
	y, m, d := s.today.Date()
	from := s.today - 7
	switch unit {
	case calendar.UnitMonth:
		from = calendar.DayOf(y, m-1, d)
	case calendar.UnitQuarter:
		from = calendar.DayOf(y, m-3, d)
	case calendar.UnitYear:
		from = calendar.DayOf(y-1, m, d)
	case calendar.UnitWeekend:
		return s.turn(unit, -1)
	}
	w.Candidates = []calendar.Days{{First: from, Last: s.today}}
	return w
}
