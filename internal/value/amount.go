package value

import "cmp"

// amount reads a number with its unit, bounds and what it counts, at token i.
// It returns the value and the tokens that it covers.
func (s *scanner) amount(i int) (v Value, from, to int, ok bool) {
	for _, read := range [...]func(int) (Value, int, bool){s.slashShare, s.share, s.lasting, s.timesOver} {
		if v, to, ok := read(i); ok {
			v.Quantity.Bound, from = s.bound(i, true)
			return v, from, to, true
		}
	}
	sign, start := s.signBefore(i)
	n, j, ok := s.singleUnit(i)
	if !ok {
		n, j, ok = s.number(i)
	}
	if !ok || s.tok(i).kind == digitToken && s.coded(i, j) {
		return Value{}, 0, 0, false
	}
	if s.negative(i, sign) {
		n.value.Num, start = -n.value.Num, i-1
	}
	n, high, j := s.span(start, n, j)
	v = Value{Kind: Number, Quantity: Quantity{Low: n.value, High: high.value, Step: high.step}}
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
			v.Quantity.negate()
			j += n * b2i(end == 0)
		}
	case s.bareWord(i, j) || s.numbered(i, j):
		return Value{}, 0, 0, false
	}
	q := &v.Quantity
	q.Shared = borrowed || end > 0 && sign == "" && (measured || n.unit.Valid())
	if measured && sign == "" && s.any(start-1, "plus") && s.tok(start-2).kind != digitToken {
		start-- // "plus 12 Grad", but not "8 plus 12"
	}
	from, j = s.bounded(q, start, j, measured, n.many)
	switch {
	case !measured:
		q.Noun, q.Known = s.noun(cmp.Or(end, j), countNouns)
		q.Definite = s.definite(i, n)
		if q.Noun == "" && s.any(i, bothWords...) {
			return Value{}, 0, 0, false
		}
	case m.kind == Percent && s.lang == english && s.any(k, "point", "points"):
		v.Kind, q.Unit, j = PercentPoints, "pp", j+b2i(end == 0)
	case end == 0:
		*q, j = s.longer(*q, m, n, j)
	}
	return v, from, j, q.Low.Valid() && q.High.Valid()
}

// bounded reads what stands round an amount from start to j-1 and says how far it may
// reach, and returns where the amount begins and ends with it.
func (s *scanner) bounded(q *Quantity, start, j int, measured, many bool) (from, next int) {
	q.Bound, from = s.bound(start, measured)
	if degrees(q.Unit) && q.Low.Num > 0 && s.frostBefore(from) {
		q.negate()
		q.Shared, from = true, from-2
	}
	if many {
		q.Bound = AtLeast
	}
	if q.Unit == "month" && s.any(from-2, "alter", "age", "aged") && s.any(from-1, "von", "zwischen", "of", "between") {
		q.Age = true
	}
	if b, n := s.boundAfter(j); n > 0 {
		q.Bound, j = b, j+n
	}
	return from, j
}

// negative says whether a minus stands before the number at i.
func (s *scanner) negative(i int, sign string) bool {
	return s.any(i-1, "minus") || s.mark(i-1, "-") && !s.toks[i-1].joined && sign == "" && s.toks[i].kind == digitToken && s.toks[i].joined
}

// span reads the range that begins with the number n, whose sign or digits stand
// at i and which ends before j, and gives both ends the magnitude that is said
// but once.
func (s *scanner) span(i int, n numeral, j int) (low, high numeral, next int) {
	if s.any(j, "auf", "to") && s.any(i-1, "von", "from") && !n.unit.Valid() && n.value.Cmp(whole(1000)) < 0 {
		if h, _, ok := s.number(j + 1); ok && h.unit.Valid() {
			n.value, n.unit, n.step = n.value.Times(h.unit), h.unit, h.step // "von 25 auf 55 Mrd."
		}
	}
	if s.changed(i) {
		return n, n, j
	}
	high, next = s.upper(i, n, j)
	if high.unit.Valid() && !n.unit.Valid() && n.value.Cmp(whole(1000)) < 0 && n.value.Cmp(high.value) < 0 {
		n.value, n.step = n.value.Times(high.unit), high.step
	}
	if n.value.Cmp(high.value) > 0 {
		return n, n, j // "from 146 to 131 million"
	}
	return n, high, next
}

// measured reads the unit of the number n, which begins at i and ends before j.
func (s *scanner) measured(i, j int, n numeral, sign string) (m measure, next int, ok bool) {
	m, next, ok = s.unit(j)
	if !ok {
		m, next, ok = s.hyphenUnit(j)
	}
	switch {
	case sign != "":
		if !ok || m.kind != Money || m.unit != sign || currencySigns[s.tok(j).low] != "" {
			next = j
		}
		return measure{kind: Money, unit: sign, factor: whole(1)}, next, true
	case ok && s.any(j, "pfund") && (n.unit.Valid() || n.value.Cmp(whole(1000)) >= 0):
		return measure{kind: Money, unit: "GBP", factor: whole(1)}, next, true
	case ok && s.any(j, "pound", "pounds") && s.weighed(i):
		return measures[pound], next, true
	case ok:
		return m, next, true
	case s.scaleLetter(i, j):
		return measures[map[string]int{"c": celsius, "f": fahrenheit}[s.word(j)]], j + 1, true
	case n.value.Den == 1 && n.value.Num < maxAge && s.aged(i, j):
		return measure{kind: Duration, unit: "month", factor: whole(12), age: true}, j, true
	}
	return measure{}, j, false
}

// measure turns a bare number into one with a unit.
func (v *Value) measure(m measure) {
	q := &v.Quantity
	v.Kind, q.Unit, q.Imperial, q.Age = m.kind, m.unit, m.imperial, m.age
	if m.factor != whole(1) {
		q.Step = q.rounding().Times(m.factor)
	}
	q.Low, q.High = q.Low.Times(m.factor), q.High.Times(m.factor)
}

var bothWords = []string{"both", "beide", "beiden", "beider"}

// definite says whether the number n at i points back: "the two", "beide".
func (s *scanner) definite(i int, n numeral) bool {
	return s.any(i, bothWords...) || s.toks[i].kind == wordToken && n.value.Cmp(whole(fewest)) < 0 &&
		s.any(i-1, "the", "these", "die", "den", "der", "diese", "diesen", "all", "alle", "allen")
}

// upper reads the second number of a range; without one it returns the first.
func (s *scanner) upper(i int, n numeral, j int) (numeral, int) {
	k, either := j, false
	switch {
	case s.any(j, "bis") && !s.any(j+1, "zu"), s.any(j, "to") && (s.toks[j-1].kind == digitToken || s.one(j-1)), s.mark(j, "-") && s.toks[j].joined == s.tok(j+1).joined && j+1 < len(s.toks):
		k++
	case s.any(j, "und", "and") && s.betweenBefore(i):
		k++
	case s.any(j, "or", "oder"):
		k, either = k+1, true
	default:
		return n, j
	}
	if k < len(s.toks) && s.toks[k].joined && s.toks[k].kind == digitToken && s.toks[k-1].low == "-" {
		// "3-5": the hyphen hides that a number begins.
		if h, e, ok := s.number(k); ok && h.value.Cmp(n.value) > 0 {
			return h, e
		}
		return n, j
	}
	if either {
		if _, _, clock := s.clock(k); clock {
			return n, j // "3 oder 4 Uhr"
		}
	}
	minus := s.any(k, "minus")
	h, e, ok := s.number(k + b2i(minus || s.any(k, "plus") && n.value.Num < 0)) // "minus 5 bis plus 2 Grad"
	if minus {
		h.value.Num = -h.value.Num
	}
	switch {
	case !ok, h.value.Cmp(n.value) <= 0 && !h.unit.Valid(), either && h.value != n.value.plus(whole(1)):
		return n, j // "5 oder 10 Euro" are two prices, "fünf oder sechs" some of one sort
	}
	return h, e
}

// ones are the words for one that a range may begin with: "ein bis zwei Tage".
var ones = newLexicon("ein eine einen einem einer", "one")

func (s *scanner) one(i int) bool { return ones.has(s.word(i), s.lang) }

// beginsRange says whether the word for one before the "to" or "or" at k begins a range.
func (s *scanner) beginsRange(k int) bool {
	most := whole(10)
	if s.any(k, "or", "oder") {
		most = whole(2)
	}
	h, _, ok := s.number(k + 1)
	return ok && h.value.Cmp(whole(1)) > 0 && h.value.Cmp(most) <= 0
}

// singleUnit reads "eine Stunde" and "an hour" as one.
func (s *scanner) singleUnit(i int) (numeral, int, bool) {
	w := s.word(i)
	if !s.one(i) && !(s.lang&english != 0 && (w == "a" || w == "an")) {
		return numeral{}, 0, false
	}
	k := i + 1
	if s.one(i) && s.any(k, "bis", "to", "or", "oder") {
		return numeral{value: whole(1)}, k, s.beginsRange(k)
	}
	if (w == "a" || w == "an") && !s.any(k, "hour", "minute", "kilometre", "kilometer", "mile", "percentage") && s.andHalf(k+1) == k+1 || s.tok(i-1).kind == digitToken {
		return numeral{}, 0, false
	}
	if m, _, ok := s.unit(k); !ok || m.kind == Money && w != "one" && w != "ein" && w != "einen" || s.any(k, "real", "won", "mark") {
		return numeral{}, 0, false
	}
	return numeral{value: whole(1)}, k, true
}

// bareWord says whether the word at i is more often something else than a count.
func (s *scanner) bareWord(i, j int) bool {
	if s.toks[i].kind != wordToken || j > i+1 {
		return false
	}
	switch s.word(i) {
	case "elf", "acht":
		return s.toks[i].upper && !s.sentenceStart(i)
	case "null", "dozen", "dutzend":
		return true
	case "half":
		return true
	}
	return false
}
