package date

import (
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/tense"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// agoDate reads "vor drei Jahren", "three years ago" and "in zwei Wochen".
func (s *Reader) agoDate(i int) (calendar.When, int, bool) {
	if next := s.saysYearEarlier(i); next > 0 {
		w, ok := s.yearEarlier(i)
		return w, next, ok
	}
	switch {
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
	u, ok := calendar.FindUnit(s.Word(j), g)
	if !ok || u == calendar.UnitWeekend || u == calendar.UnitQuarter || u == calendar.UnitHour && n > 100 || u == calendar.UnitMinute {
		return calendar.When{}, 0, false
	}
	return s.published.Step(u, sign*n), j + 1, true
}

// uptoNow says whether the word at i begins a span that ends on the day of publication: "over the
// past year", "in the last week". "In the last quarter" means one of the calendar.
func (s *Reader) uptoNow(i int) bool {
	return s.Grammar&words.English != 0 && s.Any(i-1, "the") && (s.Any(i, "past") || s.Any(i, "last") && !s.Any(i+1, "quarter") && s.Any(i-2, "over", "in", "during", "for", "within"))
}
