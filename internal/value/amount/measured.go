package amount

import (
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// measured reads the unit of the number n, which begins at i and ends before j.
func (s *Reader) measured(i, j int, n number.Numeral, sign string) (m unit.Measure, next int, ok bool) {
	m, next, ok = s.Unit(j)
	if !ok {
		m, next, ok = s.HyphenUnit(j)
	}
	switch {
	case sign != "":
		if !ok || m.Sort != unit.Money || m.Unit != sign || unit.Signs[s.Tok(j).Low] != "" {
			next = j
		}
		return unit.Currency(sign), next, true
	case ok && s.Any(j, "pfund") && (n.Unit.Valid() || n.Value.Cmp(quantity.Whole(1000)) >= 0):
		return unit.Currency("GBP"), next, true
	case ok && s.Any(j, "pound", "pounds") && s.weighed(i):
		return unit.Pound, next, true
	case ok:
		return m, next, true
	case s.scaleLetter(i, j) && s.Any(j, "c"):
		return unit.Celsius, j + 1, true
	case s.scaleLetter(i, j):
		return unit.Fahrenheit, j + 1, true
	case n.Value.Den == 1 && n.Value.Num < maxAge && s.aged(i, j):
		return unit.Age, j, true
	}
	return unit.Measure{}, j, false
}

// scaleLetter says whether the letter at j makes the number at i degrees, as in "25C"
// and "77F". Behind a name or a place the letter is a part of it: "Room 25C", "seat 12F".
func (s *Reader) scaleLetter(i, j int) bool {
	before := s.Tok(i - 1)
	return s.Grammar == words.English && s.Any(j, "c", "f") && s.Tokens[j].Upper && s.Tokens[j].Joined && s.Tokens[j-1].Kind == words.Digits && len(s.Tokens[i].Low) <= 3 &&
		(!s.Tok(j+1).Joined || s.Tok(j+1).Kind == words.Mark && !s.Glued(j+1, "-")) && (!before.Upper || s.SentenceStart(i-1)) && !s.Any(i-1, "flat", "gate", "row", "seat")
}

// weighed says whether "pounds" behind the number at i are a weight, by the verb before
// it: "weighed a little over 180 pounds", but not "weighed the offer of 180 pounds".
func (s *Reader) weighed(i int) bool {
	const reach = 4 // tokens
	for k := i - 1; k >= max(0, i-reach) && !s.clauseBreak(k) && !s.Any(k, "of", "the"); k-- {
		if s.Any(k, "weigh", "weighs", "weighed", "weighing") {
			return s.Grammar&words.English != 0
		}
	}
	return false
}

// measure turns a bare number into one with a unit.
func (a *Amount) measure(m unit.Measure) {
	q := &a.Quantity
	a.Sort, q.Unit, q.Imperial, q.Age = m.Sort, m.Unit, m.Imperial, m.Age
	if m.Factor != quantity.Whole(1) {
		q.Step, q.Factor = q.Rounding().Times(m.Factor), m.Factor
	}
	q.Low, q.High = q.Low.Times(m.Factor), q.High.Times(m.Factor)
}
