package value

// coded says whether the digits at i, which end before j, are part of a code: a
// phone number, a page, a year inside a name.
func (s *scanner) coded(i, j int) bool {
	d, before := s.toks[i].low, s.tok(i-1)
	switch {
	case len(d) > 1 && d[0] == '0':
		return true
	case before.kind == digitToken && !s.toks[i].joined && s.yearNumber(i-1) == 0 && s.adjacent(i):
		return true
	case s.linked(j, "/"), s.linkedBack(i, "/"), s.linkedBack(i, "-"):
		return !s.measures(j) // "24/7", "17/4567", the end of "747-400"
	case s.linked(j, "-") && (s.tok(j + 1).low[0] == '0' || s.linked(j+2, "-")):
		return true
	case s.lettered(i, j):
		return true
	case before.low == "." && s.any(i-2, "s", "p", "pp", "nr", "no", "art"), s.any(i-1, "seite", "page", "zimmer", "room", "absatz", "abs", "satz"):
		return true
	}
	return len(d) == 4 && yearNames.has(before.low, grammarAll) && before.upper
}

// maxSuffix is how many bytes of letters behind digits make a name with them: a longer
// word has lost the blank before it.
const maxSuffix = 4

// plainUnits are units that the measures leave out: digits before them are a number.
var plainUnits = readWords("kb mb gb tb v kv w hz khz mhz ghz db ps hp bhp kcal rpm")

// lettered says whether letters that are no unit are joined to the digits that end
// before j: "3D", "5G", "37C3". "800m" are metres or millions, "150PS" a number.
func (s *scanner) lettered(i, j int) bool {
	t := s.tok(j)
	_, plain := plainUnits[t.low]
	return t.kind == wordToken && t.joined && !plain && s.tok(j-1).kind == digitToken && len(t.low) <= maxSuffix &&
		!s.any(j, "m", "mal", "fach") && !s.measures(j) && !s.scaleLetter(i, j)
}

// linked says whether the mark m at j joins digits to the token before it.
func (s *scanner) linked(j int, m string) bool {
	return s.glued(j, m) && s.tok(j+1).joined && s.tok(j+1).kind == digitToken
}

// linkedBack says whether the mark m joins the digits at i to digits before it: what
// begins there is no number, since a range or score is read from its beginning.
func (s *scanner) linkedBack(i int, m string) bool {
	return s.linked(i-1, m) && s.tok(i-2).kind == digitToken
}

// numbered says whether a plain number at i names the thing before it, as in
// "Boeing 737": a short run of digits behind a capital, with nothing to count.
func (s *scanner) numbered(i, j int) bool {
	before, next := s.tok(i-1), s.tok(j)
	return s.toks[i].kind == digitToken && j == i+1 && len(s.toks[i].low) <= 4 && before.kind == wordToken && before.upper && s.adjacent(i) &&
		!s.sentenceStart(i-1) && !functionWords.has(before.low, s.lang) && (next.kind != wordToken || functionWords.has(next.low, s.lang) || !next.upper && s.lang == german)
}
