package date

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/published"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// sentenceEnd finds what may end a sentence, no mark within a number.
var sentenceEnd = regex.MustCompile(`[.!?]\s|\n`)

// longestSpoken is how many bytes a sentence may go on behind the span that it leans on.
const longestSpoken = 400

// spoken returns the span that the sentence of token i has told of last.
func (s *Reader) spoken(i int) (calendar.When, bool) {
	for _, d := range slices.Backward(s.told) {
		from, to := s.Tokens[d.next-1].End, s.Tokens[i].Start
		if to-from > longestSpoken || sentenceEnd.MatchString(s.Source[from:to]) {
			break
		}
		if w := d.when; w.Grain >= calendar.WeekGrain {
			return w, len(w.Candidates) == 1 && !w.Range && w.Part == 0 && (!w.Vague || w.Grain == calendar.SeasonGrain)
		}
	}
	return calendar.When{}, false
}

// spanBefore returns the year, month or week before the last one of which the sentence
// of token i tells: "im vergangenen Jahr waren es 40, im Vorjahr 38". A span of long ago
// is no such one.
func (s *Reader) spanBefore(unit calendar.Unit, i int) (calendar.When, bool) {
	w, ok := s.spoken(i)
	if !ok {
		return calendar.When{}, false
	}
	first := w.Candidates[0].First
	this := s.published.Day
	if !s.published.Known {
		this = first
	}
	y, m, _ := first.Date()
	switch {
	case unit == calendar.UnitYear && w.Grain <= calendar.YearGrain && y >= this.Year()-1 && y <= this.Year():
		w = calendar.Fixed(calendar.YearDays(y-1), calendar.YearGrain)
		w.Relative = calendar.Relative("year", y-1-this.Year())
	case unit == calendar.UnitMonth && w.Grain == calendar.MonthGrain && first <= this && first > this-published.NearDays:
		w = calendar.Fixed(calendar.MonthDays(y, m-1), calendar.MonthGrain)
		w.Relative = calendar.Relative("month", -1) + " of " + calendar.Fixed(calendar.MonthDays(y, m), calendar.MonthGrain).String()
	case unit == calendar.UnitWeek && w.Grain == calendar.WeekGrain:
		w = calendar.Fixed(calendar.WeekDays(first, -1), calendar.WeekGrain)
		w.Relative = calendar.Relative("week", -1) + " of " + first.String()
	default:
		return calendar.When{}, false
	}
	return w, true
}

// saysYearEarlier returns the token behind "a year earlier", "ein Jahr zuvor" or "Jahr davor"
// at token i where nothing behind it says than what: "a year before the election", "ein Jahr
// früher als geplant". It is 0 where they do not stand there.
func (s *Reader) saysYearEarlier(i int) int {
	last, next := i+2, s.Tok(i+3)
	alone := next.Kind != words.Word
	switch {
	case s.Any(i, "jahr"):
		if s.Any(i-1, "im", "das", "dem") && s.Any(i+1, "davor", "zuvor") {
			return i + 2
		}
		return 0
	case s.Any(i, "ein"):
		if !s.Any(i+1, "jahr") || !s.Any(last, "zuvor", "früher", "vorher", "davor") || next.Low == "als" {
			return 0
		}
	case !s.Any(i+1, "year"):
		return 0
	case s.Any(i, "the"):
		if !s.Any(last, "before") || !alone {
			return 0
		}
	case !s.Any(i, "a", "one"), !(s.Any(last, "earlier") && next.Low != "than" || s.Any(last, "before") && alone):
		return 0
	}
	return last + 1
}

// yearEarlier returns the span of the year before that lies as the one of which the
// sentence of token i has told: "up from 388 million a year earlier".
func (s *Reader) yearEarlier(i int) (calendar.When, bool) {
	w, ok := s.spoken(i)
	if !ok || w.Grain > calendar.YearGrain || w.Grain == calendar.WeekGrain {
		return calendar.When{}, false
	}
	d := w.Candidates[0]
	y, m, _ := d.First.Date()
	y2, m2, _ := d.Last.Date()
	w.Candidates = []calendar.Days{{First: calendar.DayOf(y-1, m, 1), Last: calendar.DayOf(y2-1, m2+1, 1) - 1}}
	w.Yearless, w.Relative = calendar.Days{}, "a year before "+d.String()
	return w, true
}

// schoolMonth is that in which a school year begins.
const schoolMonth = 8

// schoolYear reads "im kommenden Schuljahr" and "last school year", as "2025/26".
func (s *Reader) schoolYear(i, turn int) (calendar.When, int, bool) {
	j := i + 1
	if s.Any(j, "school", "academic") {
		j++
		if !s.Any(j, "year") {
			return calendar.When{}, 0, false
		}
	} else if !s.Any(j, "schuljahr", "schuljahres", "schuljahrs") {
		return calendar.When{}, 0, false
	}
	w := calendar.When{Grain: calendar.YearGrain, Range: true, Relative: calendar.Relative(calendar.SchoolYear, turn)}
	if s.published.Known {
		y, m, _ := s.published.Day.Date()
		y += turn - words.One(m < schoolMonth)
		w.Candidates = []calendar.Days{{First: calendar.YearDays(y).First, Last: calendar.YearDays(y + 1).Last}}
	}
	return w, j + 1, true
}
