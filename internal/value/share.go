package value

import "slices"

// share reads "zwei Drittel", "a quarter", "die Hälfte", "half of".
// "A third-party agent" and "the thirty-third" have none.
func (s *scanner) share(i int) (Value, int, bool) {
	if n, j, ok := s.oneIn(i); ok {
		return fraction(1, n), j, true
	}
	if _, _, ok := s.setPhrase(i); ok {
		return Value{}, 0, false // "a quarter of an hour"
	}
	num, j := int64(1), i
	switch n, k, ok := s.number(i); {
	case ok && n.value.Den == 1 && n.value.Num < 100 && s.toks[i].kind == wordToken:
		num, j = n.value.Num, k
	case s.any(i, "ein", "einem", "eines", "a", "one"):
		j = i + 1
	case s.any(i, "dreiviertel"):
		return fraction(3, 4), i + 1, true
	case s.any(i, "hälfte") && s.toks[i].upper && !s.ordinalBefore(i):
		return fraction(1, 2), i + 1, true
	case s.lang&english != 0 && s.any(i, "half") && !s.ordinalBefore(i) && s.halfOf(i):
		return fraction(1, 2), i + 1, true
	default:
		return Value{}, 0, false
	}
	if s.mark(j, "-") && s.toks[j].joined {
		j++
	}
	den, ok := fractionWords.find(s.word(j), s.lang)
	if !ok || num > int64(den) || num == 1 && s.compound(j+1) || s.lang&german != 0 && s.lang&english == 0 && !s.tok(j).upper || s.lang&english != 0 && num == 1 && s.ordinalUse(j) {
		return Value{}, 0, false
	}
	return fraction(num, int64(den)), j + 1, true
}

// halfOf says whether "half" at i is a share, rather than a number or a part of a game.
func (s *scanner) halfOf(i int) bool {
	_, n := bounds.before(s, i)
	return s.any(i+1, "of", "the", "its", "their", "all") || n > 0 && !s.any(i+1, "a", "an", "dozen", "time") && !s.glued(i+1, "-")
}

// oneIn reads "jeder dritte", "one in three" and "every third".
func (s *scanner) oneIn(i int) (n int64, next int, ok bool) {
	switch {
	case s.lang&german != 0 && s.any(i, "jeder", "jede", "jedes", "jedem", "jeden"), s.lang&english != 0 && s.any(i, "every"):
		k, j, found := s.ordinalWord(i + 1)
		if found && k >= 2 && s.tok(j).kind == wordToken && !calendarUnits.has(s.word(j), s.lang) && !s.any(j, "time", "mal") && !weekdays.has(s.word(j), s.lang) && !(k == 2 && s.plural(j)) {
			return int64(k), j, true
		}
	case s.lang&english != 0 && s.any(i, "one") && (s.any(i+1, "in") || s.any(i+1, "out") && s.any(i+2, "of")):
		j := i + 2 + b2i(s.any(i+1, "out"))
		if k, next, found := s.number(j); found && k.value.Den == 1 && k.value.Num >= 2 && k.value.Num <= 100 && !k.unit.Valid() {
			return k.value.Num, next, true
		}
	}
	return 0, 0, false
}

// ordinalUse says whether the English word at j counts the noun behind it: "a third way".
func (s *scanner) ordinalUse(j int) bool {
	w := s.word(j + 1)
	return s.any(j, "third", "fifth", "sixth", "seventh", "eighth", "tenth", "quarter", "half") && w != "" && !functionWords.has(w, english) && !s.any(j+1, "off", "less", "fewer", "lower", "higher", "below", "above", "smaller", "larger", "cheaper", "said")
}

// ordinalBefore says whether "second half" and its like stand here.
func (s *scanner) ordinalBefore(i int) bool {
	_, _, ok := s.ordinalWord(i - 1)
	return ok || s.any(i-1, "other", "andere", "anderen")
}

func fraction(num, den int64) Value {
	r := ratio(num*100, den)
	return Value{Kind: Fraction, Quantity: Quantity{Low: r, High: r, Unit: "%", Step: whole(5)}}
}

var fractionWords = newLexicon(
	"halb=2 drittel=3 dritteln=3 viertel=4 vierteln=4 fünftel=5 fünfteln=5 sechstel=6 siebtel=7 achtel=8 neuntel=9 zehntel=10 zwanzigstel=20 hundertstel=100",
	"half=2 third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 eighth=8 eighths=8 ninths=9 tenth=10 tenths=10")

// partOf joins "six of the ten": the second number becomes the total of the first.
func partOf(s *scanner, out []Value) {
	for k := 0; k+1 < len(out); k++ {
		a, b := &out[k], &out[k+1]
		if a.Kind != Number || b.Kind != Number || a.Quantity.Unit != "" || b.Quantity.Unit != "" || a.End > b.Start ||
			b.Quantity.Low.Cmp(a.Quantity.High) < 0 || a.Quantity.Low.Num < 0 {
			continue
		}
		if s.partitive(a.End, b.Start) {
			a.Quantity.Of, b.Quantity.Total = b.Quantity.Low, true
			if a.Quantity.Noun == "" || !a.Quantity.Known {
				a.Quantity.Noun, a.Quantity.Known = b.Quantity.Noun, b.Quantity.Known
			}
		}
	}
}

// joinedCounts marks the first of two counts of other things that "and" joins.
func joinedCounts(s *scanner, out []Value) {
	for k := 0; k+1 < len(out); k++ {
		a, b := &out[k], out[k+1]
		and := s.tokenFrom(b.Start) - 1
		if a.Kind != Number || b.Kind != Number || !a.plain() || !b.plain() || sameNoun(*a, b) != Different || !s.any(and, "und", "and", "sowie") {
			continue
		}
		words := s.toks[s.tokenFrom(a.End):and]
		a.Quantity.And = len(words) > 0 && !slices.ContainsFunc(words, func(t token) bool { return t.kind != wordToken || functionWords.has(t.low, s.lang) })
	}
}

// partitive says whether the words between two bytes make a part of a whole:
// "of the", "out of its", "von insgesamt".
func (s *scanner) partitive(from, to int) bool {
	i := s.tokenFrom(from)
	if !s.any(i, "of", "out", "von", "der", "in") || s.any(i, "in") && s.toks[i].end != to-1 {
		return false
	}
	for i++; i < len(s.toks) && s.toks[i].start < to; i++ {
		if !s.any(i, "of", "a", "total", "all", "insgesamt") && !determiners.has(s.word(i), s.lang) {
			return false
		}
	}
	return true
}
