package value

import "strings"

// A numeral is a number as it is written, without what it counts.
type numeral struct {
	value Ratio
	step  Ratio // what the last written digit counts; not valid: exact
	unit  Ratio // the magnitude behind it; not valid: none
	many  bool  // "hundreds": at least that many
}

// number reads a number in digits or words at token i.
func (s *scanner) number(i int) (numeral, int, bool) {
	if i >= len(s.toks) {
		return numeral{}, 0, false
	}
	switch s.toks[i].kind {
	case digitToken:
		n, j, ok := s.digits(i)
		if !ok {
			return numeral{}, 0, false
		}
		n, j = s.scale(n, j)
		if n.unit.Valid() {
			n, j = s.plusHalf(n, j)
		}
		return n, j, n.value.Valid()
	case wordToken:
		n, j, ok := s.numberInWords(i)
		if !ok {
			return numeral{}, 0, false
		}
		n, j = s.scale(n, j)
		return n, j, n.value.Valid()
	}
	return s.halfMark(i)
}

var vulgar = map[string]Ratio{"½": {1, 2}, "¼": {1, 4}, "¾": {3, 4}, "⅓": {1, 3}, "⅔": {2, 3}}

func (s *scanner) halfMark(i int) (numeral, int, bool) {
	r, ok := vulgar[s.toks[i].low]
	return numeral{value: r}, i + 1, ok
}

// maxDigits bounds a number so that it fits an int64.
const maxDigits = 18

// digits reads "10.000,50", "10,000.50", "10 000" and "3½".
func (s *scanner) digits(i int) (numeral, int, bool) {
	if !s.alone(i) {
		return numeral{}, 0, false
	}
	if r, j, ok := s.slashed(i); ok {
		return numeral{value: r}, j, s.measures(j) // else "1/2" may be a page, a round, a day
	}
	all, fraction, j := s.toks[i].low, 0, i+1
	grouped := ""
	for len(all) <= maxDigits && s.tok(j+1).kind == digitToken && s.tok(j+1).joined && s.tok(j).joined && (s.mark(j, ".") || s.mark(j, ",") || s.mark(j, "'")) {
		sep, next := s.toks[j].low, s.toks[j+1].low
		last := s.tok(j+2).kind != markToken || !s.tok(j+2).joined || s.tok(j+3).kind != digitToken || !s.tok(j+3).joined
		switch {
		case s.groups(i, sep, grouped, next, last):
			grouped = sep
		case sep != "'" && sep != grouped && last:
			fraction = len(next)
		default:
			return numeral{}, 0, false // a version, an address, a date
		}
		all += next
		j += 2
		if fraction > 0 {
			break
		}
	}
	for len(all) <= maxDigits && grouped == "" && fraction == 0 && s.spaceGroup(j) {
		all += s.toks[j].low
		j++
	}
	if len(all) > maxDigits || s.tok(j).joined && s.tok(j).kind == digitToken {
		return numeral{}, 0, false
	}
	n := numeral{value: decimal(atoi(all), -fraction)}
	if fraction > 0 {
		n.step = decimal(1, -fraction)
	}
	if s.lang&german != 0 && s.glued(j, ",") && s.glued(j+1, "-") && fraction == 0 {
		j += 2 + b2i(s.glued(j+2, "-")) // "1.200,- Euro"
	}
	if r, ok := vulgar[s.tok(j).low]; ok && s.tok(j).joined {
		n.value = n.value.plus(r)
		j++
	} else if r, k, ok := s.slashed(j); ok && !s.tok(j).joined && grouped == "" && fraction == 0 {
		n.value, j = n.value.plus(r), k
	}
	return n, j, true
}

// groups says whether sep sets three digits apart, rather than decimals.
func (s *scanner) groups(i int, sep, grouped, next string, last bool) bool {
	if len(next) != 3 || len(s.toks[i].low) > 3 || grouped != "" && grouped != sep || s.toks[i].low == "0" {
		return false
	}
	switch {
	case sep == "'" || grouped == sep || !last || next == "000":
		return true
	case sep == ".":
		return s.lang&german != 0
	}
	return s.lang&english != 0 || s.lang == 0
}

// spaceGroup says whether three digits at j follow others after a fixed space.
func (s *scanner) spaceGroup(j int) bool {
	t := s.tok(j)
	if t.kind != digitToken || len(t.low) != 3 || t.joined || j == 0 || s.tok(j+1).kind == digitToken && s.tok(j+1).joined {
		return false
	}
	switch s.text[s.toks[j-1].end:t.start] {
	case " ", "\u00a0", "\u202f", "\u2009":
		return len(s.toks[j-1].low) <= 3
	}
	return false
}

func atoi(digits string) int64 {
	n := int64(0)
	for _, c := range []byte(digits) {
		n = n*10 + int64(c-'0')
	}
	return n
}

// maxScales is how many magnitudes may follow each other: "hundert Millionen Milliarden".
const maxScales = 3

// scale applies the magnitude behind a number: "1,4 Milliarden", "$5bn".
func (s *scanner) scale(n numeral, j int) (numeral, int) {
	for range maxScales {
		if s.glued(j, "-") && s.tok(j+1).joined && len(s.word(j+1)) > 3 && magnitudes.has(s.word(j+1), s.lang) {
			j++ // "$500-million", "325-Millionen-Dollar"
		}
		w := s.word(j)
		if w == "dutzend" && s.lang&german != 0 || w == "dozen" && s.lang&english != 0 {
			n.value, n.step, j = n.value.Times(whole(12)), whole(6), j+1
			continue
		}
		e, ok := magnitudes.find(w, s.lang)
		if s.lang&german != 0 && s.glued(j+1, ".") && (w == "mia" || w == "mill") {
			e, ok = map[string]int{"mia": 9, "mill": 6}[w], true // Switzerland and Austria
		}
		if !ok && s.lang&english != 0 && s.toks[j-1].kind == digitToken {
			e, ok = magnitudes.english[strings.TrimSuffix(w, "s")] // "450 thousands"
		}
		if !ok && s.any(j, "m", "k", "b") && j > 0 && s.toks[j-1].kind == digitToken && (s.moneyBefore(j) || w != "b" && s.lang == english && s.manyOf(j)) {
			e, ok = map[string]int{"m": 6, "k": 3, "b": 9}[w], true
		}
		if !ok || s.lang&german != 0 && (w == "hundert" || w == "bio" && s.compound(j+1)) {
			return n, j
		}
		if s.lang == german|english && w == "billion" && s.tok(j).upper {
			e = 12 // only German writes it with a capital
		} else if s.lang == german|english && w == "billion" {
			e = 9
		}
		step := decimal(1, e)
		if n.step.Valid() {
			step = n.step.Times(step)
		}
		n.value, n.step, n.unit = n.value.Times(decimal(1, e)), step, decimal(1, e)
		j++
		if s.glued(j, ".") && s.any(j-1, "mio", "mrd", "tsd", "bio", "mia", "mill") {
			j++
		}
	}
	return n, j
}

// moneyBefore says whether a currency sign or code stands before the digits, or
// the range of digits, that end at j.
func (s *scanner) moneyBefore(j int) bool {
	for k := j - 1; k > 0 && k >= j-5; k-- {
		if sign, _ := s.signBefore(k); sign != "" {
			return true
		}
		if s.toks[k].kind == wordToken && !s.any(k, "bis", "to") {
			return false
		}
	}
	return false
}

// numberInWords reads the number words of either language.
func (s *scanner) numberInWords(i int) (numeral, int, bool) {
	w := s.toks[i].low
	if n, j, ok := s.setPhrase(i); ok {
		n, j = s.plusHalf(n, j)
		return n, j, true
	}
	if s.any(i, "mehrere", "mehreren", "mehrerer", "einige", "einigen", "paar", "viele", "vielen", "vieler", "several", "few", "many") {
		if e, ok := severalOf.find(s.word(i+1), s.lang); ok {
			return numeral{value: decimal(2, e), many: true}, i + 2, true
		}
		return numeral{}, 0, false
	}
	if n, j, ok := s.couple(i); ok {
		return n, j, true
	}
	if s.lang&german != 0 {
		if n, ok := germanNumber(w); ok {
			return numeral{value: whole(n)}, i + 1, true
		}
		if r, ok := germanHalves(w); ok {
			return numeral{value: r, step: Ratio{1, 2}}, i + 1, true
		}
		if e, ok := magnitudes.german[w]; ok && s.any(i-1, "eine", "einer") {
			return numeral{value: decimal(1, e)}, i + 1, true
		}
	}
	if s.lang&english != 0 {
		if n, j, ok := s.englishNumber(i); ok {
			r := numeral{value: whole(n)}
			if s.matches(j, []string{"point"}) && s.startsNumber(j+1) {
				if d := numberWords.english[s.word(j+1)]; d < 10 {
					r.value, r.step = r.value.plus(Ratio{int64(d), 10}), Ratio{1, 10}
					j += 2
				}
			} else {
				r, j = s.plusHalf(r, j)
			}
			return r, j, true
		}
	}
	return s.many(i)
}

// many reads "hundreds" and "tens of thousands".
func (s *scanner) many(i int) (numeral, int, bool) {
	e, ok := manyWords.find(s.word(i), s.lang)
	if s.any(i, "tens") {
		e, ok = 1, s.any(i+1, "of")
	}
	if !ok {
		return numeral{}, 0, false
	}
	j := i + 1
	if more, times := manyWords.find(s.word(i+2), s.lang); times && more > 0 && s.any(i+1, "of", "von") {
		e, j = e+more, i+3
	} else if e == 1 {
		return numeral{}, 0, false
	}
	n := numeral{value: decimal(2, e), many: true}
	if e == 0 {
		n.value = whole(24)
	}
	return n, j, true
}

// severalOf are the magnitudes of "mehrere tausend" and "several hundred".
var severalOf = newLexicon("hundert=2 hunderte=2 hunderten=2 tausend=3 tausende=3 tausenden=3 hunderttausend=5 hunderttausende=5 millionen=6 milliarden=9", "hundred=2 thousand=3 million=6 billion=9")
