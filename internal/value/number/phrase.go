package number

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A setPhrase is a number in words that others do not form: "a dozen".
type setPhrase struct {
	Numeral
	part            bool // it needs a unit or a magnitude behind it: "half a mile"
	german, english string
	short           string // what it is in English before a magnitude: "half-million"
}

var setPhrases = []setPhrase{
	{Numeral: exactly(12), german: "ein_dutzend einem_dutzend dutzend", english: "a_dozen one_dozen dozen"},
	{Numeral: about(6, 1), german: "ein_halbes_dutzend einem_halben_dutzend", english: "half_a_dozen"},
	{Numeral: about(250_000, 25_000), german: "eine_viertelmillion einer_viertelmillion", english: ""},
	{Numeral: exactly(100), german: "", english: "a_hundred"},
	{Numeral: about(1000, 100), german: "", english: "a_thousand"},
	{Numeral: about(1e6, 1e5), german: "eine_million einer_million", english: "a_million"},
	{Numeral: about(1e9, 1e8), german: "eine_milliarde einer_milliarde", english: "a_billion"},
	{Numeral: about(1e12, 1e11), german: "eine_billion einer_billion", english: "a_trillion"},
	{Numeral: part(1, 2), part: true, german: "ein_halber eine_halbe einer_halben ein_halbes einem_halben einen_halben eines_halben", english: "half_an half_a a_half", short: "half"},
	{Numeral: part(1, 4), part: true, german: "ein_viertel", english: "a_quarter_of_a a_quarter_of_an quarter_of_a", short: "a_quarter quarter"},
	{Numeral: part(3, 4), part: true, german: "dreiviertel eine_dreiviertel einer_dreiviertel", english: "three_quarters_of_a three_quarters_of_an three_-_quarters_of_a three_-_quarters_of_an"},
}

func exactly(n int64) Numeral { return Numeral{Value: quantity.Whole(n)} }

func about(n, step int64) Numeral {
	return Numeral{Value: quantity.Whole(n), Step: quantity.Whole(step)}
}

func part(num, den int64) Numeral { return Numeral{Value: quantity.Ratio{Num: num, Den: den}} }

var (
	setPhraseWords   = words.NewPhrases(words.Numbered(len(setPhrases), func(k int) (string, string) { return setPhrases[k].german, setPhrases[k].english }))
	shortPhraseWords = words.NewPhrases(words.Numbered(len(setPhrases), func(k int) (string, string) { return "", setPhrases[k].short }))
)

// SetPhrase reads "ein halbes Dutzend", "half a million", "a hundred", "a quarter of an" hour.
func (s *Reader) SetPhrase(i int) (Numeral, int, bool) {
	if n, j, ok := s.partOfMagnitude(i); ok {
		return n, j, true
	}
	k, n := setPhraseWords.At(s.Text, i)
	if n == 0 {
		return Numeral{}, 0, false
	}
	p := setPhrases[k]
	if p.part {
		n += words.One(s.Glued(i+n, "-") && s.Grammar&words.English != 0) // "a half-hour"
		if _, _, ok := s.Unit(i + n); !ok {
			return Numeral{}, 0, false
		}
	}
	return p.Numeral, i + n, true
}

// partOfMagnitude reads "half a billion" and "a quarter of a million".
func (s *Reader) partOfMagnitude(i int) (Numeral, int, bool) {
	const least = 6 // "half a thousand" is a joke more often than a number
	k, n := setPhraseWords.At(s.Text, i)
	if n == 0 && !s.OrdinalBefore(i) {
		k, n = shortPhraseWords.At(s.Text, i)
	}
	if n == 0 || !setPhrases[k].part {
		return Numeral{}, 0, false
	}
	n += words.One(s.Glued(i+n, "-") && s.Grammar&words.English != 0)
	e, ok := unit.Magnitudes.Find(s.Word(i+n), s.Grammar)
	if !ok || e < least || len(s.Word(i+n)) <= 3 {
		return Numeral{}, 0, false
	}
	r := setPhrases[k].Value.Times(quantity.Decimal(1, e))
	return Numeral{Value: r, Step: r.Over(quantity.Whole(10))}, i + n + 1, true
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

// shortMagnitudes are the letters that stand for a magnitude: "$5m", "500k".
var shortMagnitudes = map[string]int{"m": 6, "k": 3, "b": 9}

// shortMagnitude says whether the letter at j behind digits is one.
func (s *Reader) shortMagnitude(j int) bool {
	if !s.Any(j, "m", "k", "b") || s.Tok(j-1).Kind != words.Digits {
		return false
	}
	return s.moneyBefore(j) || s.Tok(j).Joined && s.moneyAt(j+1) ||
		!s.Any(j, "b") && s.Grammar == words.English && s.manyOf(j) || s.roundThousands(j)
}

// moneyAt says whether a currency stands at j that is no name or verb, as "Mark" and "won" are.
func (s *Reader) moneyAt(j int) bool {
	m, _, ok := s.Unit(j)
	return ok && m.Sort == unit.Money && (s.Tok(j).Kind == words.Mark || s.Tok(j).Caps || s.Any(j, "euro", "euros", "dollar", "dollars"))
}

// roundThousands says whether the "k" at j stands for thousands by the number before it
// alone: "500k", but neither "a 10k" nor "her 401k".
func (s *Reader) roundThousands(j int) bool {
	d := s.Tok(j - 1)
	return s.Any(j, "k") && s.Tok(j).Joined && !s.Tok(j).Upper && !d.Joined && len(d.Low) == 3 && d.Low[2] == '0' && !s.Compound(j+1)
}

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
