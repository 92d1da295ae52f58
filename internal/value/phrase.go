package value

import "slices"

// The numbers of the set phrases.
const (
	phraseDozen = iota + 1
	phraseHalfDozen
	phraseQuarterMillion
	phraseHalf
	phraseHundred
	phraseThousand
	phraseMillion
	phraseBillion
	phraseTrillion
	phraseQuarter
	phraseThreeQuarters
)

var setPhrases = newPhrases(
	`ein_dutzend=1 einem_dutzend=1 dutzend=1 ein_halbes_dutzend=2 einem_halben_dutzend=2 eine_viertelmillion=3 einer_viertelmillion=3
	dreiviertel=11 eine_dreiviertel=11 einer_dreiviertel=11 ein_viertel=10 ein_halber=4 eine_halbe=4 einer_halben=4 ein_halbes=4 einem_halben=4 einen_halben=4 eines_halben=4 eine_million=7 einer_million=7 eine_milliarde=8 einer_milliarde=8 eine_billion=9 einer_billion=9`,
	`a_dozen=1 one_dozen=1 dozen=1 half_a_dozen=2 half_an=4 half_a=4 a_half=4 a_hundred=5 a_thousand=6 a_million=7 a_billion=8 a_trillion=9
	a_quarter_of_a=10 a_quarter_of_an=10 quarter_of_a=10 three_quarters_of_a=11 three_quarters_of_an=11 three_-_quarters_of_a=11 three_-_quarters_of_an=11`)

var phraseValues = map[int]numeral{
	phraseDozen: {value: Ratio{12, 1}}, phraseHalfDozen: {value: Ratio{6, 1}, step: Ratio{1, 1}},
	phraseQuarterMillion: {value: Ratio{250_000, 1}, step: Ratio{25_000, 1}}, phraseHalf: {value: Ratio{1, 2}},
	phraseHundred: {value: Ratio{100, 1}}, phraseThousand: {value: Ratio{1000, 1}, step: Ratio{100, 1}},
	phraseMillion: {value: Ratio{1e6, 1}, step: Ratio{1e5, 1}}, phraseBillion: {value: Ratio{1e9, 1}, step: Ratio{1e8, 1}},
	phraseTrillion: {value: Ratio{1e12, 1}, step: Ratio{1e11, 1}},
	phraseQuarter:  {value: Ratio{1, 4}}, phraseThreeQuarters: {value: Ratio{3, 4}},
}

// setPhrase reads "ein halbes Dutzend", "half a million", "a hundred", "a quarter of an" hour.
func (s *scanner) setPhrase(i int) (numeral, int, bool) {
	if n, j, ok := s.partOfMagnitude(i); ok {
		return n, j, true
	}
	p, n := setPhrases.at(s, i)
	switch p {
	case phraseHalf, phraseQuarter, phraseThreeQuarters:
		n += b2i(s.glued(i+n, "-") && s.lang&english != 0) // "a half-hour"
		if _, _, ok := s.unit(i + n); !ok {
			return numeral{}, 0, false
		}
	}
	return phraseValues[p], i + n, n > 0
}

// shortParts are parts before a magnitude alone: "a quarter million", "half-million".
var shortParts = newPhrases("", "half=4 a_quarter=10 quarter=10")

// partOfMagnitude reads "half a billion" and "a quarter of a million".
func (s *scanner) partOfMagnitude(i int) (numeral, int, bool) {
	const least = 6 // "half a thousand" is a joke more often than a number
	p, n := setPhrases.at(s, i)
	if short, tokens := shortParts.at(s, i); n == 0 && tokens > 0 && !s.ordinalBefore(i) {
		p, n = short, tokens
	}
	if p != phraseHalf && p != phraseQuarter && p != phraseThreeQuarters {
		return numeral{}, 0, false
	}
	n += b2i(s.glued(i+n, "-") && s.lang&english != 0)
	e, ok := magnitudes.find(s.word(i+n), s.lang)
	if !ok || e < least || len(s.word(i+n)) <= 3 {
		return numeral{}, 0, false
	}
	r := phraseValues[p].value.Times(decimal(1, e))
	return numeral{value: r, step: r.Times(Ratio{1, 10})}, i + n + 1, true
}

// couple reads "a couple of hundred".
func (s *scanner) couple(i int) (numeral, int, bool) {
	i += b2i(s.any(i, "a"))
	if s.lang&english == 0 || !s.any(i, "couple") {
		return numeral{}, 0, false
	}
	j := i + 1 + b2i(s.any(i+1, "of"))
	if s.any(j, "dozen") {
		return numeral{value: whole(24), step: whole(12)}, j + 1, true
	}
	e, ok := severalOf.find(s.word(j), english)
	return numeral{value: decimal(2, e), step: decimal(1, e)}, j + 1, ok
}

// andHalf returns the token behind "and a half" and "-and-a-half" at j, or j.
func (s *scanner) andHalf(j int) int {
	for _, words := range [][]string{{"and", "a", "half"}, {"-", "and", "-", "a", "-", "half"}} {
		if s.lang&english != 0 && s.matches(j, words) {
			return j + len(words)
		}
	}
	return j
}

// plusHalf adds what "and a half" before j says of the number before it: half of one to
// "two", half a million to "two million".
func (s *scanner) plusHalf(n numeral, j int) (numeral, int) {
	k := s.andHalf(j)
	if k == j || n.value.Den != 1 && !n.unit.Valid() {
		return n, j
	}
	half := Ratio{1, 2}
	for v := n.value; v.Den == 1 && v.Num >= 1000 && v.Num%1000 == 0; v.Num /= 1000 {
		half = half.Times(whole(1000))
	}
	if half.Den == 1 && magnitudes.has(s.word(k), english) {
		return n, j // "a billion and a half million"
	}
	n.value, n.step = n.value.plus(half), half
	return n, k
}

// unders are the denominators that are written behind a slash.
var unders = [...]int{2, 3, 4, 5, 8, 10}

// slashed reads a proper fraction, "1/2", at i and returns where it ends.
func (s *scanner) slashed(i int) (r Ratio, next int, ok bool) {
	over, under := s.small(i, 1), s.small(i+2, 2)
	r, next = ratio(int64(over), int64(under)), i+3
	if !s.glued(i+1, "/") || !s.tok(i+2).joined || over < 1 || over >= under || r.Den != int64(under) || !slices.Contains(unders[:], under) {
		return Ratio{}, i, false
	}
	if t := s.tok(next); t.joined && (t.kind != markToken || s.tok(next+1).joined) {
		return r, next, s.measures(next) // "3/4-mile", but neither "1/2/2024" nor "1/4b"
	}
	return r, next, true
}

// slashShare reads the share of "2/3 of them" and "3/4 der Stimmen".
func (s *scanner) slashShare(i int) (Value, int, bool) {
	r, j, ok := s.slashed(i)
	if !ok || !s.any(j, "of", "der", "des", "aller", "von", "majority", "mehrheit") {
		return Value{}, 0, false
	}
	return fraction(r.Num, r.Den), j, true
}

// millions are counted by the million more often than they are so many metres long.
var millions = newLexicon("", `people persons inhabitants residents citizens workers employees children refugees migrants students pupils passengers patients
	customers users voters visitors tourists subscribers jobs votes doses copies`)

// manyOf says whether the "m" or "k" at j behind digits is a magnitude: "1.2m tonnes", "10 m
// people", but "20 m trees".
func (s *scanner) manyOf(j int) bool {
	return s.tok(j).joined && s.countable(j+1) || s.any(j, "m") && millions.has(s.word(j+1), english) && !s.glued(j+2, "'")
}

// countable says whether the word at j is what "1.2m" and "450k" are many of, rather
// than what is so many metres long: "1.2m people", but "the 800m women's race".
func (s *scanner) countable(j int) bool {
	return s.plural(j) || countNouns.has(s.word(j), english) && !s.glued(j+1, "'")
}
