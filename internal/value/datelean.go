package value

import (
	"regexp"
	"slices"
)

// sentenceEnd finds what may end a sentence, no mark within a number.
var sentenceEnd = regexp.MustCompile(`[.!?]\s|\n`)

// spoken returns the span that the sentence of token i has told of last.
func (s *scanner) spoken(i int) (When, bool) {
	for _, v := range slices.Backward(s.out) {
		if sentenceEnd.MatchString(s.text[v.End:s.toks[i].start]) {
			break
		}
		if w := v.When; v.Kind == Date && w.Grain >= WeekGrain {
			return w, len(w.Candidates) == 1 && !w.Range && w.Part == 0 && (!w.Vague || w.Grain == SeasonGrain)
		}
	}
	return When{}, false
}

// spanBefore returns the year, month or week before the last one of which the sentence
// of token i tells: "im vergangenen Jahr waren es 40, im Vorjahr 38". A span of long ago
// is no such one.
func (s *scanner) spanBefore(unit, i int) (When, bool) {
	w, ok := s.spoken(i)
	if !ok {
		return When{}, false
	}
	first := w.Candidates[0].First
	this := s.today
	if !s.dated {
		this = first
	}
	y, m, _ := first.Date()
	switch {
	case unit == unitYear && w.Grain <= YearGrain && y >= this.year()-1 && y <= this.year():
		w = fixed(yearDays(y-1), YearGrain)
		w.Relative = relative("year", y-1-this.year())
	case unit == unitMonth && w.Grain == MonthGrain && first <= this && first > this-nearDays:
		w = fixed(monthDays(y, m-1), MonthGrain)
		w.Relative = relative("month", -1) + " of " + fixed(monthDays(y, m), MonthGrain).String()
	case unit == unitWeek && w.Grain == WeekGrain:
		w = fixed(weekDays(first, -1), WeekGrain)
		w.Relative = relative("week", -1) + " of " + first.String()
	default:
		return When{}, false
	}
	return w, true
}

// saysYearEarlier says whether "a year earlier" or "ein Jahr zuvor" stands at token i, and
// nothing behind it says than what: "a year before the election", "ein Jahr früher als
// geplant".
func (s *scanner) saysYearEarlier(i int) bool {
	if s.any(i, "ein") {
		return s.any(i+1, "jahr") && s.any(i+2, "zuvor", "früher", "vorher", "davor") && !s.any(i+3, "als")
	}
	next := s.tok(i + 3)
	return s.any(i, "a", "one") && s.any(i+1, "year") &&
		(s.any(i+2, "earlier") && next.low != "than" || s.any(i+2, "before") && next.kind != wordToken)
}

// yearEarlier returns the span of the year before that lies as the one of which the
// sentence of token i has told: "up from 388 million a year earlier".
func (s *scanner) yearEarlier(i int) (When, bool) {
	w, ok := s.spoken(i)
	if !ok || w.Grain > YearGrain || w.Grain == WeekGrain {
		return When{}, false
	}
	d := w.Candidates[0]
	y, m, _ := d.First.Date()
	y2, m2, _ := d.Last.Date()
	w.Candidates = []Days{{DayOf(y-1, m, 1), DayOf(y2-1, m2+1, 1) - 1}}
	w.Yearless, w.Relative = Days{}, "a year before "+d.String()
	return w, true
}

// schoolMonth is that in which a school year begins.
const schoolMonth = 8

// schoolYear reads "im kommenden Schuljahr" and "last school year", as "2025/26".
func (s *scanner) schoolYear(i, turn int) (When, int, bool) {
	j := i + 1
	if s.any(j, "school", "academic") {
		j++
		if !s.any(j, "year") {
			return When{}, 0, false
		}
	} else if !s.any(j, "schuljahr", "schuljahres", "schuljahrs") {
		return When{}, 0, false
	}
	w := When{Grain: YearGrain, Range: true, Relative: relative(SchoolYear, turn)}
	if s.dated {
		y, m, _ := s.today.Date()
		y += turn - b2i(m < schoolMonth)
		w.Candidates = []Days{{yearDays(y).First, yearDays(y + 1).Last}}
	}
	return w, j + 1, true
}
