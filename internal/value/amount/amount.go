// Package amount reads whole amounts: ranges, changes, shares, lengths of time,
// ages, results and ordinals, each a number with what it measures or counts and its
// bounds.
//
// It exists because "von 20 auf 25 Prozent", "six of the ten" and "5-2" are more
// than one number and a unit. Codes, such as phone numbers and "Boeing 737", are none.
package amount

import (
	"cmp"

	"github.com/beleg-dev/beleg/internal/value/clock"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// Amount is a quantity of some sort.
type Amount struct {
	Sort     unit.Sort
	Quantity quantity.Quantity
}

// A Reader reads the amounts of a text.
type Reader struct {
	*clock.Reader
	last       Amount // the one read last
	from, next int    // its tokens, and the one behind it
}

// NewReader reads a text whose times of day c reads, so that "3 oder 4 Uhr" is no range.
func NewReader(c *clock.Reader) *Reader { return &Reader{Reader: c} }

// Read reads a number with its unit, bounds and what it counts, at token i. It
// returns the amount, the token that it begins with, which may lie before i, and the
// one behind it.
func (s *Reader) Read(i int) (a Amount, from, next int, ok bool) {
	a, from, next, ok = s.amount(i)
	if ok {
		s.last, s.from, s.next = a, from, next
	}
	return a, from, next, ok
}

func (s *Reader) amount(i int) (v Amount, from, to int, ok bool) {
	for _, read := range [...]func(int) (Amount, int, bool){s.slashShare, s.share, s.lasting, s.timesOver} {
		if v, to, ok := read(i); ok {
			v.Quantity.Bound, from = s.Bound(i, true)
			return v, from, to, true
		}
	}
	sign, start := s.SignBefore(i)
	n, j, ok := s.singleUnit(i)
	if !ok {
		n, j, ok = s.onlyOne(i)
	}
	if !ok {
		n, j, ok = s.Number(i)
	}
	if !ok || s.Tok(i).Kind == words.Digits && s.coded(i, j) {
		return Amount{}, 0, 0, false
	}
	if s.negative(i, sign) {
		n.Value.Num, start = -n.Value.Num, i-1
	}
	n, high, j := s.span(start, n, j)
	v = Amount{Sort: unit.Count, Quantity: quantity.Quantity{Low: n.Value, High: high.Value, Step: high.Step}}
	end := s.changedTo(start, j) // where the unit of both numbers stands
	m, k, measured := s.measured(i, cmp.Or(end, j), n, sign)
	if end == 0 {
		j = k
	}
	borrowed := false
	if !measured {
		m, borrowed = s.changedFrom(start, n, j)
		measured = borrowed
	}
	switch {
	case measured:
		v.measure(m)
		if n := s.belowZero(k, m); n > 0 && v.Quantity.Low.Num > 0 {
			v.Quantity.Negate()
			j += n * words.One(end == 0)
		}
	case s.bareWord(i, j) || s.numbered(i, j):
		return Amount{}, 0, 0, false
	}
	q := &v.Quantity
	q.Shared = borrowed || end > 0 && sign == "" && (measured || n.Unit.Valid())
	if measured && sign == "" && s.Any(start-1, "plus") && s.Tok(start-2).Kind != words.Digits {
		start-- // "plus 12 Grad", but not "8 plus 12"
	}
	from, j = s.bounded(q, start, j, measured, n.Many)
	switch {
	case !measured:
		q.Noun, q.Known = s.Noun(cmp.Or(end, j))
		if q.Noun == "" && n.Value == quantity.Whole(1) && s.Tok(i).Kind == words.Word {
			q.Noun, q.Known = s.SingleNoun(j)
		}
		q.Definite = s.definite(i, n)
		if q.Noun == "" && s.Any(i, number.Both...) {
			return Amount{}, 0, 0, false
		}
	case end == 0:
		*q, j = s.longer(*q, m, n, j)
	}
	return v, from, j, q.Low.Valid() && q.High.Valid()
}

// bounded reads what stands round an amount from start to j-1 and says how far it may
// reach, and returns where the amount begins and ends with it.
func (s *Reader) bounded(q *quantity.Quantity, start, j int, measured, many bool) (from, next int) {
	q.Bound, from = s.Bound(start, measured)
	if unit.Degrees(q.Unit) && q.Low.Num > 0 && s.frostBefore(from) {
		q.Negate()
		q.Shared, from = true, from-2
	}
	if many {
		q.Bound = quantity.AtLeast
	}
	if q.Unit == "month" && s.Any(from-2, "alter", "age", "aged") && s.Any(from-1, "von", "zwischen", "of", "between") {
		q.Age = true
	}
	if b, n := s.BoundAfter(j); n > 0 {
		q.Bound, j = b, j+n
	}
	return from, j
}

// negative says whether a minus stands before the number at i.
func (s *Reader) negative(i int, sign string) bool {
	return s.Any(i-1, "minus") || s.Mark(i-1, "-") && !s.Tokens[i-1].Joined && sign == "" && s.Tokens[i].Kind == words.Digits && s.Tokens[i].Joined
}

// span reads the range that begins with the number n, whose sign or digits stand
// at i and which ends before j, and gives both ends the magnitude that is said
// but once.
func (s *Reader) span(i int, n number.Numeral, j int) (low, high number.Numeral, next int) {
	if s.Any(j, "auf", "to") && s.Any(i-1, "von", "from") && !n.Unit.Valid() && n.Value.Cmp(quantity.Whole(1000)) < 0 {
		if h, _, ok := s.Number(j + 1); ok && h.Unit.Valid() {
			n.Value, n.Unit, n.Step = n.Value.Times(h.Unit), h.Unit, h.Step // "von 25 auf 55 Mrd."
		}
	}
	if s.changed(i) {
		return n, n, j
	}
	if high, next, ok := s.measuredUpper(i, n, j); ok {
		return n, high, next
	}
	high, next = s.upper(i, n, j)
	if high.Unit.Valid() && !n.Unit.Valid() && n.Value.Cmp(quantity.Whole(1000)) < 0 && n.Value.Cmp(high.Value) < 0 {
		n.Value, n.Step = n.Value.Times(high.Unit), high.Step
	}
	if n.Value.Cmp(high.Value) > 0 {
		return n, n, j // "from 146 to 131 million"
	}
	return n, high, next
}

// definite says whether the number n at i points back: "the two", "beide".
func (s *Reader) definite(i int, n number.Numeral) bool {
	return s.Any(i, number.Both...) || s.Tokens[i].Kind == words.Word && n.Value.Cmp(quantity.Whole(quantity.Fewest)) < 0 &&
		s.Any(i-1, "the", "these", "die", "den", "der", "diese", "diesen", "all", "alle", "allen")
}

// upper reads the second number of a range; without one it returns the first.
func (s *Reader) upper(i int, n number.Numeral, j int) (number.Numeral, int) {
	k, either := j, false
	switch {
	case s.Any(j, "bis") && !s.Any(j+1, "zu"), s.Any(j, "to") && (s.Tokens[j-1].Kind == words.Digits || s.one(j-1)), s.Mark(j, "-") && s.Tokens[j].Joined == s.Tok(j+1).Joined && j+1 < len(s.Tokens):
		k++
	case s.Any(j, "und", "and") && s.BetweenBefore(i):
		k++
	case s.Any(j, "or", "oder"):
		k, either = k+1, true
	default:
		return n, j
	}
	if either {
		if _, _, clock := s.Clock(k); clock {
			return n, j // "3 oder 4 Uhr"
		}
	}
	minus := s.Any(k, "minus")
	h, e, ok := s.Number(k + words.One(minus || s.Any(k, "plus") && n.Value.Num < 0)) // "minus 5 bis plus 2 Grad"
	if minus {
		h.Value.Num = -h.Value.Num
	}
	switch {
	case !ok, h.Value.Cmp(n.Value) <= 0 && !h.Unit.Valid(), either && h.Value != n.Value.Plus(quantity.Whole(1)):
		return n, j // "5 oder 10 Euro" are two prices, "fünf oder sechs" some of one sort
	}
	return h, e
}

// ones are the words for one that a range may begin with: "ein bis zwei Tage".
var ones = words.NewLexicon("ein eine einen einem einer", "one")

func (s *Reader) one(i int) bool { return ones.Has(s.Word(i), s.Grammar) }

// beginsRange says whether the word for one before the "to" or "or" at k begins a range.
func (s *Reader) beginsRange(k int) bool {
	most := quantity.Whole(10)
	if s.Any(k, "or", "oder") {
		most = quantity.Whole(2)
	}
	h, _, ok := s.Number(k + 1)
	return ok && h.Value.Cmp(quantity.Whole(1)) > 0 && h.Value.Cmp(most) <= 0
}

// singleUnit reads "eine Stunde" and "an hour" as one.
func (s *Reader) singleUnit(i int) (number.Numeral, int, bool) {
	w := s.Word(i)
	if !s.one(i) && !(s.Grammar&words.English != 0 && (w == "a" || w == "an")) {
		return number.Numeral{}, 0, false
	}
	k := i + 1
	if s.one(i) && s.Any(k, "bis", "to", "or", "oder") {
		return number.Numeral{Value: quantity.Whole(1)}, k, s.beginsRange(k)
	}
	if (w == "a" || w == "an") && !s.Any(k, "hour", "minute", "kilometre", "kilometer", "mile", "percentage") && s.AndHalf(k+1) == k+1 || s.Tok(i-1).Kind == words.Digits {
		return number.Numeral{}, 0, false
	}
	if m, _, ok := s.Unit(k); !ok || m.Sort == unit.Money && w != "one" && w != "ein" && w != "einen" || s.Any(k, "real", "won", "mark") {
		return number.Numeral{}, 0, false
	}
	return number.Numeral{Value: quantity.Whole(1)}, k, true
}

// bareWord says whether the word at i is more often something else than a count.
func (s *Reader) bareWord(i, j int) bool {
	if s.Tokens[i].Kind != words.Word || j > i+1 {
		return false
	}
	switch s.Word(i) {
	case "elf", "acht":
		return s.Tokens[i].Upper && !s.SentenceStart(i)
	case "null", "dozen", "dutzend", "half":
		return true
	}
	return false
}
