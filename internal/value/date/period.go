package date

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/published"
	"github.com/beleg-dev/beleg/internal/value/tense"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// periodDate reads the decades, centuries, quarters and halves that begin with a word.
func (s *Reader) periodDate(i int) (calendar.When, int, bool) {
	if w, j, ok := s.decadeInWords(i); ok {
		return w, j, true
	}
	if s.Any(i, "q") && s.Tok(i+1).Joined {
		if n := s.Small(i+1, 1); n >= 1 && n <= 4 {
			y, j := s.yearBehind(i + 2)
			return calendar.Quarter(n, y), j, true
		}
	}
	if s.Any(i, "h") && s.Tok(i).Upper && s.Tok(i+1).Joined {
		if n := s.Small(i+1, 1); n == 1 || n == 2 {
			y, j := s.yearBehind(i + 2)
			return calendar.Half(n, y), j, y > 0 // "an H1 visa"
		}
	}
	n, j, ok := s.OrdinalWord(i)
	if !ok {
		return calendar.When{}, 0, false
	}
	return s.ordinalPeriod(n, j)
}

// decadeInWords reads "sechziger Jahre", "Sechzigerjahre", "die Sechziger" and "the sixties". People
// may be in theirs: "in ihren Sechzigern".
func (s *Reader) decadeInWords(i int) (calendar.When, int, bool) {
	n, ok := decadeWords.Find(s.Word(i), s.Grammar)
	j := i + 1 + words.One(s.Mark(i+1, "-") && s.Any(i+2, "jahre", "jahren"))
	years := s.Any(j, "jahre", "jahren")
	word := s.Word(i)
	german := strings.Contains(word, "erjahre") || s.Any(i-1, "die", "den", "der", "frühen", "späten") && !strings.HasSuffix(word, "er") && s.Tokens[i].Upper
	english := s.Grammar&words.English != 0 && (s.Any(i-1, "the") || (s.Any(i-1, "early", "late") || s.Mark(i-1, "-") && s.Any(i-2, "mid")) && !s.Any(i-2-words.One(s.Mark(i-1, "-")), "his", "her", "their"))
	if !ok || !years && !german && !english {
		return calendar.When{}, 0, false
	}
	return calendar.Fixed(calendar.DecadeDays(1900+n), calendar.DecadeGrain), i + 1 + (j-i)*words.One(years), true
}

// digitPeriod reads "2. Quartal 2018", "3rd quarter of 2018" and "2018 Q3".
func (s *Reader) digitPeriod(i int) (calendar.When, int, bool) {
	if y := s.YearNumber(i); y > 0 {
		j := i + 1 + words.One(s.Glued(i+1, "-"))
		n := s.Small(j+1, 1)
		return calendar.Quarter(n, y), j + 2, s.Any(j, "q") && s.Tok(j+1).Joined && n >= 1 && n <= 4
	}
	n, j, marked := s.dayNumber(i)
	if !marked {
		return calendar.When{}, 0, false
	}
	return s.ordinalPeriod(n, j)
}

// ordinalPeriod reads the period behind an ordinal: a quarter, half or century.
func (s *Reader) ordinalPeriod(n, j int) (calendar.When, int, bool) {
	switch {
	case s.Any(j+1, "hintereinander", "nacheinander"), s.Any(j+1, "in") && s.Any(j+2, "folge", "serie"):
		return calendar.When{}, 0, false // "das dritte Quartal in Folge" is one of any year
	case n <= 4 && s.Any(j, "quartal", "quartals", "quarter"):
		w, k, ok := s.periodOf(j+1, func(y int) calendar.When { return calendar.Quarter(n, y) })
		if ok || s.Any(j, "quartal", "quartals") {
			return s.published.Resolve(w), k, true
		}
		return s.reported(w, j)
	case n <= 2 && (s.Any(j, "halbjahr", "halbjahrs", "halbjahres", "jahreshälfte") || s.Any(j, "half") && s.Any(j+1, "of") || s.Any(j, "hälfte") && s.Any(j+1, "des", "der")):
		w, k, ok := s.periodOf(j+1, func(y int) calendar.When { return calendar.Half(n, y) })
		return s.published.Resolve(w), k, ok || strings.HasPrefix(s.Word(j), "halbjahr") || s.Any(j, "jahreshälfte")
	case n <= 21 && s.Any(j, "jahrhundert", "jahrhunderts", "century") && !s.beforeChrist(j+1):
		return calendar.Century(n), j + 1, true
	}
	return calendar.When{}, 0, false
}

// accounts are what is reported by the quarter of a year, rather than by that of a game.
var accounts = words.NewLexicon("", `profit profits sales revenue revenues earnings income turnover gdp economy growth exports imports deliveries shipments inflation
	unemployment investment`)

// reported returns the English quarter w, whose ordinal stands before token j, if its clause tells
// of accounts and of the past, and that quarter of the calendar was lately over. Else it may be
// that of a game, or of a company's own year.
func (s *Reader) reported(w calendar.When, j int) (calendar.When, int, bool) {
	counted := s.Any(j+1, "of", "running") || s.Any(j+1, "in") && s.Any(j+3, "row") // "the third quarter in a row"
	if s.Grammar != words.English || counted || s.Any(j-2, "fiscal", "financial") || s.Tense(j-1, j+1) != tense.Past || !s.accounted(j) {
		return calendar.When{}, 0, false
	}
	w = s.published.Resolve(w)
	w.Candidates = slices.DeleteFunc(slices.Clone(w.Candidates), func(d calendar.Days) bool {
		return d.Last >= s.published.Day || d.Distance(s.published.Day) > published.NearDays
	})
	return w, j + 1, len(w.Candidates) == 1
}

// accounted says whether the clause of token j names an account before it.
func (s *Reader) accounted(j int) bool {
	for k := j - 1; k >= 0 && j-k <= tense.NearVerb && !s.EndsClause(k); k-- {
		if accounts.Has(s.Word(k), words.English) {
			return true
		}
	}
	return false
}

// periodOf returns the period of the year behind token j, "of last year" or "2024",
// or that of no year, which is not ok.
func (s *Reader) periodOf(j int, in func(year int) calendar.When) (w calendar.When, next int, ok bool) {
	if y, k := s.yearBehind(j); y > 0 {
		return in(y), k, true
	}
	k := j
	for s.Any(k, "of", "in", "im", "des") {
		k++
	}
	turned, end, ok := s.relativeDate(k)
	if !ok || turned.Grain != calendar.YearGrain {
		return in(0), j, false
	}
	year := 0
	if turned.Resolved() {
		year = turned.Candidates[0].First.Year()
	}
	w = in(year)
	w.Relative = turned.Relative + " " + in(0).String()
	return w, end, true
}

// yearBehind reads a year after "of", "in", "des Jahres" or nothing.
func (s *Reader) yearBehind(j int) (year, next int) {
	k := j
	for s.Any(k, "of", "in", "des", "im", "von", "jahres", "jahr", "the", "year") {
		k++
	}
	if y := s.YearNumber(k); y > 0 {
		return y, k + 1
	}
	return 0, j
}
