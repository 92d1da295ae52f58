package date

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/place"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// yearDate reads a bare year, "2014–2018", "2014/15" and "1990er".
func (s *Reader) yearDate(i int) (calendar.When, int, bool) {
	if w, j, ok := s.decade(i); ok {
		return w, j, true
	}
	if w, j, ok := s.centuryDate(i); ok {
		return w, j, true
	}
	y := s.YearNumber(i)
	if y == 0 || s.beforeChrist(i+1) || !s.yearFits(i, y) {
		return calendar.When{}, 0, false
	}
	w := calendar.Fixed(calendar.YearDays(y), calendar.YearGrain)
	if s.Any(i-1, "um", "around", "circa") {
		w.Candidates[0] = calendar.Days{First: calendar.DayOf(y-1, 1, 1), Last: calendar.DayOf(y+1, 12, 31)}
		w.Vague = true
	}
	n := s.Tok(i + 2)
	if (s.Glued(i+1, "/") || s.Glued(i+1, "-")) && n.Joined && n.Kind == words.Digits && len(n.Low) == 2 && !s.Tok(i+3).Joined {
		if last := y - y%100 + s.Small(i+2, 2); last > y {
			w.Candidates[0].Last, w.Range = calendar.YearDays(last).Last, true
			return w, i + 3, true
		}
	}
	return w, i + 1, true
}

// likelyYear is that from which on, fifty years long, four digits are more often a year than a count.
const likelyYear = 1985

// yearFits tells a year from a count and from part of a name.
func (s *Reader) yearFits(i, y int) bool {
	if s.Grammar == words.German && s.Any(i-1, "von") && s.Any(i+1, "auf") && y < 1900 && s.Tok(i+2).Kind == words.Digits {
		return false // "stieg von 1190 auf 1260"
	}
	before, after := s.Word(i-1), s.Tok(i+1)
	if number.YearNames.Has(before, words.EitherGrammar) && s.Tok(i-1).Upper || s.Mark(i-1, "$") || s.Mark(i-1, "€") || s.Mark(i-1, "£") || s.Mark(i-1, "#") {
		return s.Any(i-1, "euro") && s.Tok(i-2).Kind == words.Digits
	}
	if bd, n := number.Bounds.Before(s.Text, i); n > 0 && bd != int(quantity.About) {
		return y >= 1900 && y < 2100 && n > 1 && after.Kind != words.Word // "3 % more than 2008"
	}
	if _, _, ok := s.Unit(i + 1); ok && !s.Any(i+1, "in") || s.countsInYear(i) {
		return false
	}
	if unit.Counted.Has(s.Word(i+1), s.Grammar) {
		if s.Grammar == words.German && y >= likelyYear && y <= likelyYear+50 && y%50 != 0 && s.Tok(i-1).Kind == words.Word && !s.SentenceStart(i) {
			return true // "die Partei verlor 2025 Mitglieder"
		}
		return s.Grammar == words.English && s.Any(i-1, "the")
	}
	asked := dateAskers.Has(before, s.Grammar) || calendar.Months.Has(before, s.Grammar) || s.Any(i-1, "the") && after.Kind == words.Word
	if !asked && (y < 1500 || y > 2100) {
		return false
	}
	if s.Grammar&words.English == 0 && after.Kind == words.Word && after.Upper && !after.Fresh && !place.NewReader(s.Text).Begins(i+1) {
		// "2000 Menschen", but "im Jahr 2014 Präsident" and "2014 Russland die Krim …".
		return s.Any(i-1, "jahr", "jahre", "jahren", "jahres", "seit", "ab", "ende", "anfang", "mitte", "bis") || calendar.Months.Has(before, s.Grammar) || s.Any(i+1, "der", "die", "das")
	}
	if s.Grammar&words.English != 0 && !asked && s.Grammar&words.German == 0 && y%100 == 0 && after.Kind == words.Word && !words.FunctionWords.Has(after.Low, s.Grammar) {
		return false
	}
	return true
}

// countsInYear says whether four digits at i are a count: the year stands behind them, "davon
// 2000 im Jahr 2011", or they begin a range that ends with one, "1450 bis 1850 Euro".
func (s *Reader) countsInYear(i int) bool {
	if s.Any(i-1, "davon", "darunter") {
		return true
	}
	k := i + 1 + words.One(s.Any(i+1, "im", "in"))
	said := s.Any(i-1, "seit", "since", "bis", "until", "ab", "in", "jahr", "year", "nach", "after", "vor", "before") // that it is a year
	if !said && (calendar.Turns.Has(s.Word(k), s.Grammar) && s.Any(k+1, "jahr", "year") || k > i+1 && s.YearNumber(k+words.One(s.Any(k, "jahr"))) > 0) {
		return true
	}
	if !s.Any(i+1, "bis", "to") || s.Tok(i+2).Kind != words.Digits {
		return false
	}
	_, _, measured := s.Unit(i + 3)
	return measured && !s.Any(i+3, "in") || s.YearNumber(i+2) == 0 && len(s.Tok(i+2).Low) >= 4
}

// decade reads "1990er", "1990s", "90er Jahre" and "'90s".
func (s *Reader) decade(i int) (calendar.When, int, bool) {
	y, t, n := s.Small(i, 4), s.Tok(i), s.Tok(i+1)
	if y < 0 || y%10 != 0 || !n.Joined || !s.Any(i+1, "er", "s", "ern") {
		return calendar.When{}, 0, false
	}
	switch {
	case len(t.Low) == 4 && y >= number.FirstYear && y <= number.LastYear:
	case len(t.Low) == 2 && y >= 20 && (s.Any(i+2+words.One(s.Mark(i+2, "-")), "jahre", "jahren", "jahr") || s.Any(i+1, "ern") && s.Any(i-1, "den") || s.Mark(i-1, "'") || s.Any(i-1, "the")):
		y += 1900
	default:
		return calendar.When{}, 0, false
	}
	j := i + 2
	if s.Mark(j, "-") && s.Any(j+1, "jahre", "jahren") {
		j++
	}
	if s.Any(j, "jahre", "jahren") {
		j++
	}
	if n, k, marked := s.dayNumber(j + 1); marked && len(t.Low) == 2 && s.Any(j, "des") && s.Any(k, "jahrhunderts") {
		y, j = y-1900+100*(n-1), k+1
	}
	return calendar.Fixed(calendar.DecadeDays(y), calendar.DecadeGrain), j, true
}

// centuryDate reads "21. Jahrhundert" and "21st century".
func (s *Reader) centuryDate(i int) (calendar.When, int, bool) {
	n, j, marked := s.dayNumber(i)
	if !marked || n > 21 || !s.Any(j, "jahrhundert", "jahrhunderts", "jahrhunderte", "century") || s.beforeChrist(j+1) {
		return calendar.When{}, 0, false
	}
	return calendar.Century(n), j + 1, true
}

// beforeChrist says whether what ends before token j lies before the calendar begins: "v. Chr.",
// "BC".
func (s *Reader) beforeChrist(j int) bool {
	return s.Any(j, "v") && s.Any(j+1+words.One(s.Mark(j+1, ".")), "chr") || s.Any(j, "vor") && s.Any(j+1, "christus", "christi") || s.Any(j, "bc", "bce") && s.Tokens[j].Upper
}

// inItsYear gives a date without its year, which ends before token j, the year that is said
// behind it in other words: "8. Mai vergangenen Jahres", "May 8 last year", "Sommer des
// Jahres 2005".
func (s *Reader) inItsYear(w calendar.When, j int) (calendar.When, int) {
	if !w.LacksYear() || w.Relative != "" {
		return w, j
	}
	k := j
	for s.Any(k, "of", "des", "im", "the") {
		k++
	}
	if s.Any(k, "jahres", "jahr", "year") {
		if y := s.YearNumber(k + 1); y > 0 {
			w.Candidates, w.Yearless = w.StartingIn(y), calendar.Days{}
			return w, k + 2
		}
		return w, j
	}
	t, ok := calendar.Turns.Find(s.Word(k), s.Grammar)
	if !ok || !s.Any(k+1, "jahres", "jahr", "year") || s.Glued(k+2, "'") || s.picked(k) || s.Any(k, "next") && s.Any(k-1, "the") {
		switch y, sure := s.sharedYear(w, j); {
		case y > 0 && sure:
			w.Candidates, w.Yearless = w.Yearless.InYears(y), calendar.Days{}
		case y > 0:
			near := s.published.Resolve(w).Candidates
			w.Candidates = w.Yearless.InYears(y)
			w.Candidates = append(w.Candidates, slices.DeleteFunc(slices.Clone(near), func(d calendar.Days) bool { return d == w.Candidates[0] })...)
		}
		return w, j
	}
	w.Relative = calendar.Relative("year", t)
	if s.published.Known {
		w.Candidates = w.StartingIn(s.published.Day.Year() + t)
	}
	return w, k + 2
}

// sharedYear returns the year that a date, which ends before token j, shares with the later one
// that "und" joins to it: "im Mai und Juni 2023", "on 3 May and 7 June 2023"; or 0. It is not
// sure where each month has its preposition: "opened in May and in June 2023 closed".
func (s *Reader) sharedYear(w calendar.When, j int) (year int, sure bool) {
	if w.Grain != calendar.DayGrain && w.Grain != calendar.MonthGrain || w.Vague || !s.Any(j, "und", "and", "oder", "or") && !s.Glued(j, "/") {
		return 0, false
	}
	k := j + 1
	for s.Any(k, "am", "im", "on", "in") {
		k++
	}
	if k >= len(s.Tokens) {
		return 0, false
	}
	b, _, ok := s.oneDate(k)
	if !ok || b.Grain != w.Grain || b.LacksYear() || len(b.Candidates) != 1 || b.Relative != "" {
		return 0, false
	}
	last := b.Candidates[0].First
	if d, ok := w.Yearless.In(last.Year()); ok && d.Last < last {
		return last.Year(), k == j+1 || w.Grain == calendar.DayGrain
	}
	return 0, false
}
