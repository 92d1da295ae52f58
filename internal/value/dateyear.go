package value

import "strings"

const (
	firstYear = 1000 // four digits before it are no year of the news
	lastYear  = 2199

	likelyYear = 1985 // from here to fifty years later, four digits are more often a year than a count
)

// yearNames are the words whose "2030" is part of a name.
var yearNames = newLexicon(
	`agenda vision horizon horizont windows office expo euro em wm olympia projekt strategie ziele plan iso uefa fifa resolution kapitel zimmer linie
	saudi nr nummer no artikel`,
	`agenda vision horizon windows office expo euro project strategy plan iso uefa fifa resolution chapter room no number article area goals`)

// yearDate reads a bare year, "2014–2018", "2014/15" and "1990er".
func (s *scanner) yearDate(i int) (When, int, bool) {
	if w, j, ok := s.decade(i); ok {
		return w, j, true
	}
	if w, j, ok := s.centuryDate(i); ok {
		return w, j, true
	}
	y := s.yearNumber(i)
	if y == 0 || s.beforeChrist(i+1) || !s.yearFits(i, y) {
		return When{}, 0, false
	}
	w := fixed(yearDays(y), YearGrain)
	if s.any(i-1, "um", "around", "circa") {
		w.Candidates[0] = Days{DayOf(y-1, 1, 1), DayOf(y+1, 12, 31)}
		w.Vague = true
	}
	n := s.tok(i + 2)
	if (s.glued(i+1, "/") || s.glued(i+1, "-")) && n.joined && n.kind == digitToken && len(n.low) == 2 && !s.tok(i+3).joined {
		if last := y - y%100 + s.small(i+2, 2); last > y {
			w.Candidates[0].Last, w.Range = yearDays(last).Last, true
			return w, i + 3, true
		}
	}
	return w, i + 1, true
}

// yearFits tells a year from a count and from part of a name.
func (s *scanner) yearFits(i, y int) bool {
	before, after := s.word(i-1), s.tok(i+1)
	if yearNames.has(before, grammarAll) && s.tok(i-1).upper || s.mark(i-1, "$") || s.mark(i-1, "€") || s.mark(i-1, "£") || s.mark(i-1, "#") {
		return s.any(i-1, "euro") && s.tok(i-2).kind == digitToken
	}
	if bd, n := bounds.before(s, i); n > 0 && bd != int(About) {
		return y >= 1900 && y < 2100 && n > 1 && after.kind != wordToken // "3 % more than 2008"
	}
	if _, _, ok := s.unit(i + 1); ok && !s.any(i+1, "in") || s.countsInYear(i) {
		return false
	}
	if countNouns.has(s.word(i+1), s.lang) {
		if s.lang == german && y >= likelyYear && y <= likelyYear+50 && y%50 != 0 && s.tok(i-1).kind == wordToken && !s.sentenceStart(i) {
			return true // "die Partei verlor 2025 Mitglieder"
		}
		return s.lang == english && s.any(i-1, "the")
	}
	asked := dateAskers.has(before, s.lang) || months.has(before, s.lang) || s.any(i-1, "the") && after.kind == wordToken
	if !asked && (y < 1500 || y > 2100) {
		return false
	}
	if s.lang&english == 0 && after.kind == wordToken && after.upper && !after.fresh && !s.isPlace(i+1) {
		// "2000 Menschen", but "im Jahr 2014 Präsident" and "2014 Russland die Krim …".
		return s.any(i-1, "jahr", "jahre", "jahren", "jahres", "seit", "ab", "ende", "anfang", "mitte", "bis") || months.has(before, s.lang) || s.any(i+1, "der", "die", "das")
	}
	if s.lang&english != 0 && !asked && s.lang&german == 0 && y%100 == 0 && after.kind == wordToken && !functionWords.has(after.low, s.lang) {
		return false
	}
	return true
}

// countsInYear says whether four digits at i are a count: the year stands behind them, "davon
// 2000 im Jahr 2011", or they begin a range that ends with one, "1450 bis 1850 Euro".
func (s *scanner) countsInYear(i int) bool {
	if s.any(i-1, "davon", "darunter") {
		return true
	}
	k := i + 1 + b2i(s.any(i+1, "im", "in"))
	said := s.any(i-1, "seit", "since", "bis", "until", "ab", "in", "jahr", "year", "nach", "after", "vor", "before") // that it is a year
	if !said && (turns.has(s.word(k), s.lang) && s.any(k+1, "jahr", "year") || k > i+1 && s.yearNumber(k+b2i(s.any(k, "jahr"))) > 0) {
		return true
	}
	if !s.any(i+1, "bis", "to") || s.tok(i+2).kind != digitToken {
		return false
	}
	_, _, measured := s.unit(i + 3)
	return measured && !s.any(i+3, "in") || s.yearNumber(i+2) == 0 && len(s.tok(i+2).low) >= 4
}

// decade reads "1990er", "1990s", "90er Jahre" and "'90s".
func (s *scanner) decade(i int) (When, int, bool) {
	y, t, n := s.small(i, 4), s.tok(i), s.tok(i+1)
	if y < 0 || y%10 != 0 || !n.joined || !s.any(i+1, "er", "s", "ern") {
		return When{}, 0, false
	}
	switch {
	case len(t.low) == 4 && y >= firstYear && y <= lastYear:
	case len(t.low) == 2 && y >= 20 && (s.any(i+2, "jahre", "jahren", "jahr") || s.mark(i-1, "'") || s.any(i-1, "the")):
		y += 1900
	default:
		return When{}, 0, false
	}
	j := i + 2
	if s.mark(j, "-") && s.any(j+1, "jahre", "jahren") {
		j++
	}
	if s.any(j, "jahre", "jahren") {
		j++
	}
	if n, k, marked := s.dayNumber(j + 1); marked && len(t.low) == 2 && s.any(j, "des") && s.any(k, "jahrhunderts") {
		y, j = y-1900+100*(n-1), k+1
	}
	return fixed(Days{yearDays(y).First, yearDays(y + 9).Last}, DecadeGrain), j, true
}

// centuryDate reads "21. Jahrhundert" and "21st century".
func (s *scanner) centuryDate(i int) (When, int, bool) {
	n, j, marked := s.dayNumber(i)
	if !marked || n > 21 || !s.any(j, "jahrhundert", "jahrhunderts", "jahrhunderte", "century") || s.beforeChrist(j+1) {
		return When{}, 0, false
	}
	return century(n), j + 1, true
}

// beforeChrist says whether what ends before token j lies before the calendar begins: "v. Chr.",
// "BC".
func (s *scanner) beforeChrist(j int) bool {
	return s.any(j, "v") && s.any(j+1+b2i(s.mark(j+1, ".")), "chr") || s.any(j, "vor") && s.any(j+1, "christus", "christi") || s.any(j, "bc", "bce") && s.toks[j].upper
}

func century(n int) When {
	return fixed(Days{yearDays(max(100*n-100, 1)).First, yearDays(100*n - 1).Last}, CenturyGrain)
}

// periodDate reads the decades, centuries, quarters and halves that begin with a word.
func (s *scanner) periodDate(i int) (When, int, bool) {
	if n, ok := decadeWords.find(s.word(i), s.lang); ok && (s.any(i+1, "jahre", "jahren") || s.any(i-1, "the") && s.lang&english != 0) {
		return fixed(Days{yearDays(1900 + n).First, yearDays(1909 + n).Last}, DecadeGrain), i + 1 + b2i(s.any(i+1, "jahre", "jahren")), true
	}
	if s.any(i, "q") && s.tok(i+1).joined {
		if n := s.small(i+1, 1); n >= 1 && n <= 4 {
			y, j := s.yearBehind(i + 2)
			return quarter(n, y), j, true
		}
	}
	n, j, ok := s.ordinalWord(i)
	if !ok {
		return When{}, 0, false
	}
	return s.ordinalPeriod(n, j)
}

// digitPeriod reads "2. Quartal 2018", "3rd quarter of 2018" and "2018 Q3".
func (s *scanner) digitPeriod(i int) (When, int, bool) {
	if y := s.yearNumber(i); y > 0 {
		j := i + 1 + b2i(s.glued(i+1, "-"))
		n := s.small(j+1, 1)
		return quarter(n, y), j + 2, s.any(j, "q") && s.tok(j+1).joined && n >= 1 && n <= 4
	}
	n, j, marked := s.dayNumber(i)
	if !marked {
		return When{}, 0, false
	}
	return s.ordinalPeriod(n, j)
}

// ordinalPeriod reads the period behind an ordinal: a quarter, half or century.
func (s *scanner) ordinalPeriod(n, j int) (When, int, bool) {
	switch {
	case s.any(j+1, "hintereinander", "nacheinander"), s.any(j+1, "in") && s.any(j+2, "folge", "serie"):
		return When{}, 0, false // "das dritte Quartal in Folge" is one of any year
	case n <= 4 && s.any(j, "quartal", "quartals", "quarter"):
		if w, k, ok := s.periodOf(j+1, func(y int) When { return quarter(n, y) }); ok || s.any(j, "quartal", "quartals") {
			return s.resolve(w), k, true
		}
	case n <= 2 && (s.any(j, "halbjahr", "halbjahrs", "halbjahres") || s.any(j, "half") && s.any(j+1, "of") || s.any(j, "hälfte") && s.any(j+1, "des", "der")):
		w, k, ok := s.periodOf(j+1, func(y int) When { return half(n, y) })
		return s.resolve(w), k, ok || strings.HasPrefix(s.word(j), "halbjahr")
	case n <= 21 && s.any(j, "jahrhundert", "jahrhunderts", "century") && !s.beforeChrist(j+1):
		return century(n), j + 1, true
	}
	return When{}, 0, false
}

// periodOf returns the period of the year behind token j, "of last year" or "2024",
// or that of no year, which is not ok.
func (s *scanner) periodOf(j int, in func(year int) When) (w When, next int, ok bool) {
	if y, k := s.yearBehind(j); y > 0 {
		return in(y), k, true
	}
	k := j
	for s.any(k, "of", "in", "im", "des") {
		k++
	}
	turned, end, ok := s.relativeDate(k)
	if !ok || turned.Grain != YearGrain {
		return in(0), j, false
	}
	year := 0
	if turned.Resolved() {
		year = turned.Candidates[0].First.year()
	}
	w = in(year)
	w.Relative = turned.Relative + " " + in(0).String()
	return w, end, true
}

func half(n, year int) When {
	p := firstHalf + Part(n) - 1
	if year == 0 {
		return When{Yearless: yearDays(leapYear).part(p), Grain: SeasonGrain}
	}
	return fixed(yearDays(year).part(p), SeasonGrain)
}

// yearBehind reads a year after "of", "in", "des Jahres" or nothing.
func (s *scanner) yearBehind(j int) (year, next int) {
	k := j
	for s.any(k, "of", "in", "des", "im", "von", "jahres", "jahr", "the", "year") {
		k++
	}
	if y := s.yearNumber(k); y > 0 {
		return y, k + 1
	}
	return 0, j
}

// inItsYear gives a date without its year, which ends before token j, the year that is said
// behind it in other words: "8. Mai vergangenen Jahres", "May 8 last year", "Sommer des
// Jahres 2005".
func (s *scanner) inItsYear(w When, j int) (When, int) {
	if !w.yearless() || w.Relative != "" {
		return w, j
	}
	k := j
	for s.any(k, "of", "des", "im", "the") {
		k++
	}
	if s.any(k, "jahres", "jahr", "year") {
		if y := s.yearNumber(k + 1); y > 0 {
			w.Candidates, w.Yearless = w.startingIn(y), Days{}
			return w, k + 2
		}
		return w, j
	}
	t, ok := turns.find(s.word(k), s.lang)
	if !ok || !s.any(k+1, "jahres", "jahr", "year") || s.glued(k+2, "'") || s.picked(k) || s.any(k, "next") && s.any(k-1, "the") {
		if y := s.sharedYear(w, j); y > 0 {
			w.Candidates, w.Yearless = w.Yearless.inYears(y), Days{}
		}
		return w, j
	}
	w.Relative = relative("year", t-10)
	if s.dated {
		w.Candidates = w.startingIn(s.today.year() + t - 10)
	}
	return w, k + 2
}

// sharedYear returns the year that a date, which ends before token j, shares with the later one
// that "und" joins to it: "im Mai und Juni 2023", "on 3 May and 7 June 2023"; or 0.
func (s *scanner) sharedYear(w When, j int) int {
	if w.Grain != DayGrain && w.Grain != MonthGrain || w.Vague || !s.any(j, "und", "and", "oder", "or") && !s.glued(j, "/") {
		return 0
	}
	k := j + 1
	for s.any(k, "am", "im", "on", "in") {
		k++
	}
	if k >= len(s.toks) {
		return 0
	}
	b, _, ok := s.oneDate(k)
	if !ok || b.Grain != w.Grain || b.yearless() || len(b.Candidates) != 1 || b.Relative != "" {
		return 0
	}
	last := b.Candidates[0].First
	if d, ok := w.Yearless.in(last.year()); ok && d.Last < last {
		return last.year()
	}
	return 0
}

// startingIn returns the spans of a date without its year in one; a winter touches two.
func (w When) startingIn(year int) []Days {
	if w.Yearless.Last.year() > leapYear {
		return w.Yearless.inYears(year, year-1)
	}
	return w.Yearless.inYears(year)
}

func quarter(n, year int) When {
	y := year
	if y == 0 {
		y = leapYear
	}
	d := Days{DayOf(y, 3*n-2, 1), DayOf(y, 3*n+1, 1) - 1}
	if year == 0 {
		return When{Yearless: d, Grain: SeasonGrain}
	}
	return fixed(d, SeasonGrain)
}

var decadeWords = newLexicon(
	"zwanziger=20 dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80 neunziger=90",
	"twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90")
