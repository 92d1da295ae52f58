package date

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/published"
	"github.com/beleg-dev/beleg/internal/value/words"
)

var (
	// stepsOn say behind a length of time that it is counted from what was told last.
	stepsOn = words.NewLexicon(`später=1 darauf=1 danach=1 früher=-1 zuvor=-1 vorher=-1 davor=-1`,
		`later=1 afterwards=1 afterward=1 earlier=-1 previously=-1`)
	// daysOn are the day before or behind the one told last.
	daysOn = words.NewPhrases(
		`tags_darauf=1 tags_drauf=1 tag_darauf=1 tag_danach=1 folgetag=1 nächsten_tag=1 folgenden_tag=1 darauffolgenden_tag=1 darauf_folgenden_tag=1
		tags_zuvor=-1 tag_zuvor=-1 tag_davor=-1 tag_vorher=-1 vortag=-1 vorabend=-1`,
		`the_next_day=1 the_following_day=1 the_day_after=1 the_previous_day=-1 the_day_before=-1`)
	// sentenceBreak finds what ends a sentence, no mark behind a digit.
	sentenceBreak = regex.MustCompile(`[^\d\s][.!?]["“”»)]*\s|\n`)
)

// reckons matches a text that may have a date counted from one told before.
var reckons = regex.MustCompile(`(?i)(?:^|\PL)(?:tags? (?:dr?auf|darauf|danach|zuvor|davor|vorher)|\pL*folge\pL* ?tag|vortag|vorabend|folgende[nrms]?|nächsten tag|` +
	`(?:tage?|wochen?|monate?|jahre?) (?:später|darauf|danach|früher|zuvor|vorher|davor)|the (?:next|following|previous) (?:day|week|month|year)|` +
	`the day (?:after|before)|(?:days?|weeks?|months?|years?) (?:later|earlier|afterwards?|previously))(?:$|\PL)`)

// Reckons says whether a text may have a date counted from one told before.
func Reckons(text string) bool { return reckons.MatchString(text) }

// reckoned reads a date that is counted from the one told of last: "tags darauf", "drei
// Wochen später", "the following year".
func (s *Reader) reckoned(i int) (calendar.When, int, bool) {
	if n, k := daysOn.At(s.Text, i); k > 0 && !s.ofAnother(i+k) && !s.Any(i-1, "within", "over", "for", "during") {
		w, ok := s.stepFromTold(i, calendar.UnitDay, n)
		return w, i + k, ok
	}
	if unit, j := s.unitOn(i); j > 0 {
		w, ok := s.turnFromTold(i, unit)
		return w, j, ok
	}
	unit, n, j := s.stepOn(i)
	if n == 0 {
		return calendar.When{}, 0, false
	}
	w, ok := s.stepFromTold(i, unit, n)
	return w, j, ok
}

// ofAnother says whether what follows from token j on tells from what else is counted: "the day
// after the fire", "am Vortag der Wahl", "later than planned".
func (s *Reader) ofAnother(j int) bool {
	if s.Any(j-1, "after", "before") {
		return s.Tok(j).Kind == words.Word && !s.Tok(j).Fresh
	}
	return s.Any(j, "als", "than", "der", "des", "of", "nach", "vor", "this", "'", "after", "before")
}

// unitOn reads "folgenden Woche", "Jahr darauf", "Folgejahr" and "the following month".
func (s *Reader) unitOn(i int) (unit calendar.Unit, next int) {
	if s.Any(i, "folgejahr") {
		return calendar.UnitYear, i + 1
	}
	j := i
	switch {
	case s.Grammar&words.English != 0 && s.Any(i, "the") && s.Any(i+1, "following"):
		j = i + 2
	case s.Any(i, "folgenden", "darauffolgenden") && s.Any(i-1, "im", "in", "der", "am"):
		j = i + 1
	case s.Any(i+1, "darauf", "danach") && s.Any(i-1, "im", "der", "das"):
	default:
		return 0, 0
	}
	unit, ok := calendar.FindUnit(s.Word(j), s.Grammar)
	if !ok || unit != calendar.UnitWeek && unit != calendar.UnitMonth && unit != calendar.UnitYear || !singular(s.Word(j)) {
		return 0, 0
	}
	return unit, j + 1 + words.One(j == i)
}

// stepOn reads "drei Wochen später" and "two days earlier"; n is 0 where no such step stands there.
func (s *Reader) stepOn(i int) (unit calendar.Unit, n, next int) {
	j := i + 1
	if s.Any(i, "einen", "eine", "ein", "a", "one") {
		n = 1
	} else if num, k, ok := s.Number(i); ok && num.Value.Den == 1 && num.Value.Num >= 1 && num.Value.Num <= 300 && !num.Many {
		n, j = int(num.Value.Num), k
	}
	if n == 0 || j+1 >= len(s.Tokens) {
		return 0, 0, 0
	}
	unit, ok := calendar.FindUnit(s.Word(j), s.Grammar)
	sign, on := stepsOn.Find(s.Word(j+1), s.Grammar)
	if !on && s.Any(j+1, "after", "before") && !s.ofAnother(j+2) {
		sign, on = 1-2*words.One(s.Any(j+1, "before")), true
	}
	if _, bounded := number.Bounds.Before(s.Text, i); bounded > 0 || !ok || !on || s.Any(i-1, "bis", "to", "oder", "or", "vor") || s.ofAnother(j+2) || s.saysYearEarlier(i) > 0 {
		return 0, 0, 0
	}
	switch unit {
	case calendar.UnitDay, calendar.UnitWeek, calendar.UnitMonth, calendar.UnitYear:
		return unit, sign * n, j + 2
	}
	return 0, 0, 0
}

// roundYears is how many years are rather a round number.
const roundYears = 10

// stepFromTold steps from the date that was told of last. Few years behind a year make a year, and
// not a round number of them.
func (s *Reader) stepFromTold(i int, unit calendar.Unit, n int) (calendar.When, bool) {
	from, ok := s.lastTold(i, unit)
	if !ok {
		return calendar.When{}, false
	}
	if unit == calendar.UnitYear && grainOf(from[0]) == calendar.YearGrain && max(n, -n) < roundYears {
		return countedFrom(from, func(p published.Day) calendar.When { return p.Turn(unit, n) }), true
	}
	return countedFrom(from, func(p published.Day) calendar.When { return p.Step(unit, n) }), true
}

// turnFromTold returns the unit behind that of the date that was told of last.
func (s *Reader) turnFromTold(i int, unit calendar.Unit) (calendar.When, bool) {
	from, ok := s.lastTold(i, unit)
	if !ok {
		return calendar.When{}, false
	}
	if grainOf(from[0]) == calendar.YearGrain {
		from = from[:1] // it follows the one told last, and not what that was counted from
	}
	return countedFrom(from, func(p published.Day) calendar.When { return p.Turn(unit, 1) }), true
}

// countedFrom returns a date that is counted from others.
func countedFrom(from []calendar.Days, count func(published.Day) calendar.When) calendar.When {
	var w calendar.When
	var spans []calendar.Days
	for _, d := range from {
		w = count(published.Day{Day: d.First, Known: true})
		last := count(published.Day{Day: d.Last, Known: true})
		spans = append(spans, calendar.Days{First: w.Candidates[0].First, Last: last.Candidates[0].Last})
	}
	w.Candidates, w.Reckoned = spans, true
	return w
}

// lastTold returns the date that the sentence of token i, or the one before it, has told of
// last, from which units may be counted: weeks from a day, and years from a year, too.
func (s *Reader) lastTold(i int, unit calendar.Unit) ([]calendar.Days, bool) {
	if len(s.told) == 0 {
		known := s.before != calendar.Days{} && !sentenceBreak.MatchString(s.Source[:s.Tokens[i].Start])
		return []calendar.Days{s.before}, known && fits(grainOf(s.before), s.before, unit)
	}
	last := s.told[len(s.told)-1]
	from, to := s.Tokens[last.next-1].End, s.Tokens[i].Start
	if to-from > longestSpoken || len(sentenceBreak.FindAllString(s.Source[max(from-1, 0):to], 2)) > 1 || !last.when.Resolved() {
		return nil, false
	}
	days := slices.Clone(last.when.Candidates)
	if own := len(s.told) - 2; last.when.Reckoned && own >= 0 { // or from what that was counted from
		if unit > calendar.UnitDay && last.when.Grain == calendar.DayGrain {
			days = nil // of which a day more or less makes nothing
		}
		days = append(days, s.told[own].when.Candidates...)
	}
	if last.when.Range {
		days = []calendar.Days{calendar.OneDay(days[0].Last)}
	}
	return days, len(days) > 0 && !last.when.Vague && fits(last.when.Grain, days[0], unit)
}

// fits says whether units can be counted from a date of a grain.
func fits(g calendar.Grain, d calendar.Days, unit calendar.Unit) bool {
	switch unit {
	case calendar.UnitMonth:
		return g == calendar.DayGrain || g == calendar.MonthGrain
	case calendar.UnitYear:
		return g == calendar.DayGrain || g == calendar.MonthGrain || g == calendar.YearGrain
	}
	return g == calendar.DayGrain && d.Len() == 1
}

// grainOf returns the grain of a day, month or year.
func grainOf(d calendar.Days) calendar.Grain {
	const longestMonth = 31
	switch n := d.Len(); {
	case n == 1:
		return calendar.DayGrain
	case n <= longestMonth:
		return calendar.MonthGrain
	}
	return calendar.YearGrain
}
