package number

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

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

var setPhrases = words.NewPhrases(
	`ein_dutzend=1 einem_dutzend=1 dutzend=1 ein_halbes_dutzend=2 einem_halben_dutzend=2 eine_viertelmillion=3 einer_viertelmillion=3
	dreiviertel=11 eine_dreiviertel=11 einer_dreiviertel=11 ein_viertel=10 ein_halber=4 eine_halbe=4 einer_halben=4 ein_halbes=4 einem_halben=4 einen_halben=4 eines_halben=4 eine_million=7 einer_million=7 eine_milliarde=8 einer_milliarde=8 eine_billion=9 einer_billion=9`,
	`a_dozen=1 one_dozen=1 dozen=1 half_a_dozen=2 half_an=4 half_a=4 a_half=4 a_hundred=5 a_thousand=6 a_million=7 a_billion=8 a_trillion=9
	a_quarter_of_a=10 a_quarter_of_an=10 quarter_of_a=10 three_quarters_of_a=11 three_quarters_of_an=11 three_-_quarters_of_a=11 three_-_quarters_of_an=11`)

var phraseValues = map[int]Numeral{
	phraseDozen: {Value: quantity.Ratio{Num: 12, Den: 1}}, phraseHalfDozen: {Value: quantity.Ratio{Num: 6, Den: 1}, Step: quantity.Ratio{Num: 1, Den: 1}},
	phraseQuarterMillion: {Value: quantity.Ratio{Num: 250_000, Den: 1}, Step: quantity.Ratio{Num: 25_000, Den: 1}}, phraseHalf: {Value: quantity.Ratio{Num: 1, Den: 2}},
	phraseHundred: {Value: quantity.Ratio{Num: 100, Den: 1}}, phraseThousand: {Value: quantity.Ratio{Num: 1000, Den: 1}, Step: quantity.Ratio{Num: 100, Den: 1}},
	phraseMillion: {Value: quantity.Ratio{Num: 1e6, Den: 1}, Step: quantity.Ratio{Num: 1e5, Den: 1}}, phraseBillion: {Value: quantity.Ratio{Num: 1e9, Den: 1}, Step: quantity.Ratio{Num: 1e8, Den: 1}},
	phraseTrillion: {Value: quantity.Ratio{Num: 1e12, Den: 1}, Step: quantity.Ratio{Num: 1e11, Den: 1}},
	phraseQuarter:  {Value: quantity.Ratio{Num: 1, Den: 4}}, phraseThreeQuarters: {Value: quantity.Ratio{Num: 3, Den: 4}},
}

// SetPhrase reads "ein halbes Dutzend", "half a million", "a hundred", "a quarter of an" hour.
func (s *Reader) SetPhrase(i int) (Numeral, int, bool) {
	if n, j, ok := s.partOfMagnitude(i); ok {
		return n, j, true
	}
	p, n := setPhrases.At(s.Text, i)
	switch p {
	case phraseHalf, phraseQuarter, phraseThreeQuarters:
		n += words.One(s.Glued(i+n, "-") && s.Grammar&words.English != 0) // "a half-hour"
		if _, _, ok := s.Unit(i + n); !ok {
			return Numeral{}, 0, false
		}
	}
	return phraseValues[p], i + n, n > 0
}

// shortParts are parts before a magnitude alone: "a quarter million", "half-million".
var shortParts = words.NewPhrases("", "half=4 a_quarter=10 quarter=10")

// partOfMagnitude reads "half a billion" and "a quarter of a million".
func (s *Reader) partOfMagnitude(i int) (Numeral, int, bool) {
	const least = 6 // "half a thousand" is a joke more often than a number
	p, n := setPhrases.At(s.Text, i)
	if short, tokens := shortParts.At(s.Text, i); n == 0 && tokens > 0 && !s.OrdinalBefore(i) {
		p, n = short, tokens
	}
	if p != phraseHalf && p != phraseQuarter && p != phraseThreeQuarters {
		return Numeral{}, 0, false
	}
	n += words.One(s.Glued(i+n, "-") && s.Grammar&words.English != 0)
	e, ok := unit.Magnitudes.Find(s.Word(i+n), s.Grammar)
	if !ok || e < least || len(s.Word(i+n)) <= 3 {
		return Numeral{}, 0, false
	}
	r := phraseValues[p].Value.Times(quantity.Decimal(1, e))
	return Numeral{Value: r, Step: r.Times(quantity.Ratio{Num: 1, Den: 10})}, i + n + 1, true
}

// couple reads "a couple of hundred".
func (s *Reader) couple(i int) (Numeral, int, bool) {
	i += words.One(s.Any(i, "a"))
	if s.Grammar&words.English == 0 || !s.Any(i, "couple") {
		return Numeral{}, 0, false
	}
	j := i + 1 + words.One(s.Any(i+1, "of"))
	if s.Any(j, "dozen") {
		return Numeral{Value: quantity.Whole(24), Step: quantity.Whole(12)}, j + 1, true
	}
	e, ok := severalOf.Find(s.Word(j), words.English)
	return Numeral{Value: quantity.Decimal(2, e), Step: quantity.Decimal(1, e)}, j + 1, ok
}

// AndHalf returns the token behind "and a half" and "-and-a-half" at j, or j.
func (s *Reader) AndHalf(j int) int {
	for _, half := range [][]string{{"and", "a", "half"}, {"-", "and", "-", "a", "-", "half"}} {
		if s.Grammar&words.English != 0 && s.Matches(j, half) {
			return j + len(half)
		}
	}
	return j
}

// plusHalf adds what "and a half" before j says of the number before it: half of one to
// "two", half a million to "two million".
func (s *Reader) plusHalf(n Numeral, j int) (Numeral, int) {
	k := s.AndHalf(j)
	if k == j || n.Value.Den != 1 && !n.Unit.Valid() {
		return n, j
	}
	half := quantity.Ratio{Num: 1, Den: 2}
	for v := n.Value; v.Den == 1 && v.Num >= 1000 && v.Num%1000 == 0; v.Num /= 1000 {
		half = half.Times(quantity.Whole(1000))
	}
	if half.Den == 1 && unit.Magnitudes.Has(s.Word(k), words.English) {
		return n, j // "a billion and a half million"
	}
	n.Value, n.Step = n.Value.Plus(half), half
	return n, k
}

// unders are the denominators that are written behind a slash.
var unders = [...]int{2, 3, 4, 5, 8, 10}

// Slashed reads a proper fraction, "1/2", at i and returns where it ends.
func (s *Reader) Slashed(i int) (r quantity.Ratio, next int, ok bool) {
	over, under := s.Small(i, 1), s.Small(i+2, 2)
	r, next = quantity.NewRatio(int64(over), int64(under)), i+3
	if !s.Glued(i+1, "/") || !s.Tok(i+2).Joined || over < 1 || over >= under || r.Den != int64(under) || !slices.Contains(unders[:], under) {
		return quantity.Ratio{}, i, false
	}
	if t := s.Tok(next); t.Joined && (t.Kind != words.Mark || s.Tok(next+1).Joined) {
		return r, next, s.HasUnit(next) // "3/4-mile", but neither "1/2/2024" nor "1/4b"
	}
	return r, next, true
}

// millions are counted by the million more often than they are so many metres long.
var millions = words.NewLexicon("", `people persons inhabitants residents citizens workers employees children refugees migrants students pupils passengers patients
	customers users voters visitors tourists subscribers jobs votes doses copies`)

// manyOf says whether the "m" or "k" at j behind digits is a magnitude: "1.2m tonnes", "10 m
// people", but "20 m trees".
func (s *Reader) manyOf(j int) bool {
	return s.Tok(j).Joined && s.countable(j+1) || s.Any(j, "m") && millions.Has(s.Word(j+1), words.English) && !s.Glued(j+2, "'")
}

// countable says whether the word at j is what "1.2m" and "450k" are many of, rather
// than what is so many metres long: "1.2m people", but "the 800m women's race".
func (s *Reader) countable(j int) bool {
	return s.Plural(j) || unit.Counted.Has(s.Word(j), words.English) && !s.Glued(j+1, "'")
}
