// Package number reads numbers in digits and in German, English and French words, with
// their magnitude, and the words that bound them.
//
// It exists because "1.200", "zwölfhundert", "1,2 Tsd." and "twelve hundred" are one
// number. What it is unsure of, such as versions, addresses and dates, it leaves out.
package number

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A Reader reads the numbers of a text.
type Reader struct{ *unit.Reader }

// NewReader reads a text.
func NewReader(t *words.Text) *Reader { return &Reader{&unit.Reader{Text: t}} }

// A Numeral is a number as it is written, without what it counts.
type Numeral struct {
	Value quantity.Ratio
	Step  quantity.Ratio // what the last written digit counts; not valid: exact
	Unit  quantity.Ratio // the magnitude behind it; not valid: none
	Many  bool           // "hundreds": at least that many
}

// Number reads a number in digits or words at token i.
func (s *Reader) Number(i int) (Numeral, int, bool) {
	if i >= len(s.Tokens) {
		return Numeral{}, 0, false
	}
	switch s.Tokens[i].Kind {
	case words.Digits:
		n, j, ok := s.digits(i)
		if !ok {
			return Numeral{}, 0, false
		}
		n, j = s.scale(n, j)
		if n.Unit.Valid() {
			n, j = s.plusHalf(n, j)
		}
		return n, j, n.Value.Valid()
	case words.Word:
		n, j, ok := s.numberInWords(i)
		if !ok {
			return Numeral{}, 0, false
		}
		n, j = s.scale(n, j)
		return n, j, n.Value.Valid()
	}
	return s.halfMark(i)
}

var vulgar = map[string]quantity.Ratio{"½": {Num: 1, Den: 2}, "¼": {Num: 1, Den: 4}, "¾": {Num: 3, Den: 4}, "⅓": {Num: 1, Den: 3}, "⅔": {Num: 2, Den: 3}}

func (s *Reader) halfMark(i int) (Numeral, int, bool) {
	r, ok := vulgar[s.Tokens[i].Low]
	return Numeral{Value: r}, i + 1, ok
}

// maxDigits bounds a number so that it fits an int64.
const maxDigits = 18

// digits reads "10.000,50", "10,000.50", "10 000" and "3½".
func (s *Reader) digits(i int) (Numeral, int, bool) {
	if !s.Alone(i) {
		return Numeral{}, 0, false
	}
	if r, j, ok := s.Slashed(i); ok {
		return Numeral{Value: r}, j, s.HasUnit(j) // else "1/2" may be a page, a round, a day
	}
	all, fraction, j := s.Tokens[i].Low, 0, i+1
	grouped := ""
	for len(all) <= maxDigits && s.Tok(j+1).Kind == words.Digits && s.Tok(j+1).Joined && s.Tok(j).Joined && (s.Mark(j, ".") || s.Mark(j, ",") || s.Mark(j, "'")) {
		sep, next := s.Tokens[j].Low, s.Tokens[j+1].Low
		last := s.Tok(j+2).Kind != words.Mark || !s.Tok(j+2).Joined || s.Tok(j+3).Kind != words.Digits || !s.Tok(j+3).Joined || s.rangesTo(i, j+2)
		switch {
		case s.groups(i, sep, grouped, next, last):
			grouped = sep
		case sep != "'" && sep != grouped && last:
			fraction = len(next)
		default:
			return Numeral{}, 0, false // a version, an address, a date
		}
		all += next
		j += 2
		if fraction > 0 {
			break
		}
	}
	spaced := false
	for len(all) <= maxDigits && grouped == "" && fraction == 0 && s.spaceGroup(j) {
		all += s.Tokens[j].Low
		j++
		spaced = true
	}
	if spaced && s.decimalsAt(j) {
		all += s.Tokens[j+1].Low
		fraction = len(s.Tokens[j+1].Low)
		j += 2
	}
	if len(all) > maxDigits || s.Tok(j).Joined && s.Tok(j).Kind == words.Digits {
		return Numeral{}, 0, false
	}
	written, _ := strconv.ParseInt(all, 10, 64)
	n := Numeral{Value: quantity.Decimal(written, -fraction)}
	if fraction > 0 {
		n.Step = quantity.Decimal(1, -fraction)
	}
	if s.Grammar&words.German != 0 && s.Glued(j, ",") && s.Glued(j+1, "-") && fraction == 0 {
		j += 2 + words.One(s.Glued(j+2, "-")) // "1.200,- Euro"
	}
	if r, ok := vulgar[s.Tok(j).Low]; ok && s.Tok(j).Joined {
		n.Value = n.Value.Plus(r)
		j++
	} else if r, k, ok := s.Slashed(j); ok && !s.Tok(j).Joined && grouped == "" && fraction == 0 {
		n.Value, j = n.Value.Plus(r), k
	}
	return n, j, true
}

// rangesTo says whether the dash at k joins the number at i to another one that is measured:
// "1,20–1,40 Euro", "€7.4–7.8 billion". So are joined versions and days, too.
func (s *Reader) rangesTo(i, k int) bool {
	if !s.Linked(k, "-") {
		return false
	}
	j := k + 2
	if s.Linked(j, ",") || s.Linked(j, ".") {
		j += 2
	}
	return unit.Signs[s.Tok(i-1).Low] != "" || s.HasUnit(j) || unit.Magnitudes.Has(s.Word(j), s.Grammar)
}

// groups says whether sep sets three digits apart, rather than decimals.
func (s *Reader) groups(i int, sep, grouped, next string, last bool) bool {
	if len(next) != 3 || len(s.Tokens[i].Low) > 3 || grouped != "" && grouped != sep || s.Tokens[i].Low == "0" {
		return false
	}
	switch {
	case sep == "'" || grouped == sep || !last || next == "000":
		return true
	case sep == ".":
		return s.Grammar&words.German != 0
	}
	return s.Grammar&words.English != 0 || s.Grammar == 0
}

// spaceGroup says whether three digits at j follow others after a fixed space.
func (s *Reader) spaceGroup(j int) bool {
	t := s.Tok(j)
	if t.Kind != words.Digits || len(t.Low) != 3 || t.Joined || j == 0 || s.Tok(j+1).Kind == words.Digits && s.Tok(j+1).Joined {
		return false
	}
	switch s.Source[s.Tokens[j-1].End:t.Start] {
	case " ", "\u00a0", "\u202f", "\u2009":
		return len(s.Tokens[j-1].Low) <= 3
	}
	return false
}

// decimalsAt says whether one or two decimals behind a mark at j end a number whose
// thousands a blank sets apart: "29 604,10".
func (s *Reader) decimalsAt(j int) bool {
	return (s.Linked(j, ",") || s.Linked(j, ".")) && len(s.Tokens[j+1].Low) <= 2 && !s.Linked(j+2, ",") && !s.Linked(j+2, ".")
}

// maxScales is how many magnitudes may follow each other: "hundert Millionen Milliarden".
const maxScales = 3

// scale applies the magnitude behind a number: "1,4 Milliarden", "$5bn".
func (s *Reader) scale(n Numeral, j int) (Numeral, int) {
	for range maxScales {
		if s.Glued(j, "-") && s.Tok(j+1).Joined && len(s.Word(j+1)) > 3 && unit.Magnitudes.Has(s.Word(j+1), s.Grammar) {
			j++ // "$500-million", "325-Millionen-Dollar"
		}
		w := s.Word(j)
		if w == "dutzend" && s.Grammar&words.German != 0 || w == "dozen" && s.Grammar&words.English != 0 {
			n.Value, n.Step, j = n.Value.Times(quantity.Whole(12)), quantity.Whole(6), j+1
			continue
		}
		e, ok := unit.Magnitudes.Find(w, s.Grammar)
		if s.Grammar&words.German != 0 && s.Glued(j+1, ".") && (w == "mia" || w == "mill") {
			e, ok = map[string]int{"mia": 9, "mill": 6}[w], true // Switzerland and Austria
		}
		if !ok && s.Grammar&words.English != 0 && s.Tokens[j-1].Kind == words.Digits {
			e, ok = unit.Magnitudes.English[strings.TrimSuffix(w, "s")] // "18 millions"
		}
		if !ok && s.shortMagnitude(j) {
			e, ok = shortMagnitudes[w], true
		}
		if !ok || s.Grammar&words.German != 0 && (w == "hundert" || w == "bio" && s.Compound(j+1)) {
			return n, j
		}
		if s.Grammar == words.EitherGrammar && w == "billion" && !s.Tok(j).Upper { // only German writes it with a capital
			e = 9
		}
		n.Unit = quantity.Decimal(1, e)
		n.Value = n.Value.Times(n.Unit)
		if n.Step.Valid() {
			n.Step = n.Step.Times(n.Unit)
		} else {
			n.Step = n.Unit
		}
		j++
		if s.Glued(j, ".") && s.Any(j-1, "mio", "mrd", "tsd", "bio", "mia", "mill") {
			j++
		}
	}
	return n, j
}

// moneyBefore says whether a currency sign or code stands before the digits, or
// the range of digits, that end at j.
func (s *Reader) moneyBefore(j int) bool {
	const longest = 7 // tokens of a range, "1.5-2.5"
	for k := j - 1; k > 0 && k >= j-longest; k-- {
		if sign, _ := s.SignBefore(k); sign != "" {
			return true
		}
		if s.Tokens[k].Kind == words.Word && !s.Any(k, "bis", "to") {
			return false
		}
	}
	return false
}

// numberInWords reads the number words of either language.
func (s *Reader) numberInWords(i int) (Numeral, int, bool) {
	w := s.Tokens[i].Low
	if n, j, ok := s.SetPhrase(i); ok {
		n, j = s.plusHalf(n, j)
		return n, j, true
	}
	if s.Any(i, "mehrere", "mehreren", "mehrerer", "einige", "einigen", "paar", "viele", "vielen", "vieler", "several", "few", "many") {
		if e, ok := severalOf.Find(s.Word(i+1), s.Grammar); ok {
			return Numeral{Value: quantity.Decimal(2, e), Many: true}, i + 2, true
		}
		return Numeral{}, 0, false
	}
	if n, j, ok := s.couple(i); ok {
		return n, j, true
	}
	if s.Grammar&words.German != 0 {
		if n, ok := germanNumber(w); ok {
			return Numeral{Value: quantity.Whole(n)}, i + 1, true
		}
		if r, ok := GermanHalves(w); ok {
			return Numeral{Value: r, Step: quantity.Ratio{Num: 1, Den: 2}}, i + 1, true
		}
	}
	if s.Grammar&words.English != 0 {
		if n, j, ok := s.EnglishNumber(i); ok {
			r := Numeral{Value: quantity.Whole(n)}
			if s.Any(j, "point") && s.startsNumber(j+1) {
				if d := numberWords.English[s.Word(j+1)]; d < 10 {
					r.Value, r.Step = r.Value.Plus(quantity.Ratio{Num: int64(d), Den: 10}), quantity.Ratio{Num: 1, Den: 10}
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
func (s *Reader) many(i int) (Numeral, int, bool) {
	e, ok := manyWords.Find(s.Word(i), s.Grammar)
	if s.Any(i, "tens") {
		e, ok = 1, s.Any(i+1, "of")
	}
	if !ok {
		return Numeral{}, 0, false
	}
	j := i + 1
	if more, times := manyWords.Find(s.Word(i+2), s.Grammar); times && more > 0 && s.Any(i+1, "of", "von") {
		e, j = e+more, i+3
	} else if e == 1 {
		return Numeral{}, 0, false
	}
	n := Numeral{Value: quantity.Decimal(2, e), Many: true}
	if e == 0 {
		n.Value = quantity.Whole(24)
	}
	return n, j, true
}

// severalOf are the magnitudes of "mehrere tausend" and "several hundred".
var severalOf = words.NewLexicon("hundert=2 hunderte=2 hunderten=2 tausend=3 tausende=3 tausenden=3 hunderttausend=5 hunderttausende=5 millionen=6 milliarden=9", "hundred=2 thousand=3 million=6 billion=9")

// WholeNumber reads a number at token i; j is i where there is none.
func (s *Reader) WholeNumber(i int) (n int64, j int, inWords bool) {
	if s.Tokens[i].Kind == words.Digits {
		if d, j, ok := s.digits(i); ok && d.Value.Den == 1 {
			return d.Value.Num, j, false
		}
		return 0, i, false
	}
	if s.Any(i, Both...) {
		return 0, i, false
	}
	n, ok := germanNumber(s.Word(i))
	j = i + 1
	if !ok {
		n, j, ok = s.EnglishNumber(i)
	}
	if few, word := numberWords.English[s.Word(i)]; ok && n > mostAlike && word {
		n, j = int64(few), i+1 // "nine million": the nine
	}
	if !ok || n < 2 || n > mostAlike {
		return 0, i, false
	}
	return n, j, true
}

// mostAlike bounds the numbers that are written alike: larger ones are in digits,
// or have their magnitude in words.
const mostAlike = 999_999
