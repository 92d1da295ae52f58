// Package unit reads what a number measures or counts: units, currencies, the
// nouns that news counts, and whether "-jährig" tells an age.
//
// It promises the same name for a unit or noun in both languages and the factor that
// turns a number into that unit. Package number reads the numbers before it.
package unit

import (
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A Reader reads what numbers measure and count in a text.
type Reader struct {
	*words.Text
	Covered int // the first token that no value covers yet
}

// Unit reads the measure at token i.
func (s *Reader) Unit(i int) (Measure, int, bool) {
	if k, n := unitWords.At(s.Text, i); n > 0 {
		t, m := s.Tokens[i], units[k].measure
		if n == 1 && len(t.Low) == 1 && t.Kind == words.Word && !s.letterUnit(i) {
			return Measure{}, 0, false
		}
		if n == 1 && t.Low == "second" && !words.FunctionWords.Has(s.Word(i+1), words.English) && s.Tok(i+1).Kind == words.Word {
			return Measure{}, 0, false // "the one second-hand car"
		}
		m, j := s.power(m, i+n)
		return m, j, true
	}
	if s.Grammar == 0 && s.Mark(i, "%") {
		return percent, i + 1, true
	}
	if c, n := currencyWords.At(s.Text, i); n > 0 && !s.victory(i) {
		return Currency(currencies[c].code), i + n, true
	}
	if c, ok := Signs[s.Tok(i).Low]; ok && !(s.Tok(i+1).Joined && s.Tok(i+1).Kind == words.Digits) {
		return Currency(c), i + 1, true
	}
	if c := s.codeAt(i); c != "" {
		return Currency(c), i + 1, true
	}
	return Measure{}, 0, false
}

// metred tell that the "m" before them is no million.
var metred = words.NewLexicon("", `high tall wide deep long thick away below above tower race sprint hurdles freestyle butterfly backstroke breaststroke
	medley relay final finals champion record`)

// letterUnit says whether the letter at i may be a unit: "5 m", "20g", "3 L".
func (s *Reader) letterUnit(i int) bool {
	t, digits := s.Tokens[i], i > 0 && s.Tokens[i-1].Kind == words.Digits
	_, squared := s.power(metre, i+1)
	switch {
	case !digits && (t.Joined || t.Upper), t.Upper && (t.Low != "l" || s.Glued(i+1, ".")), s.Tok(i+1).Joined && s.Tok(i+1).Kind != words.Mark && squared == i+1:
		return false
	case t.Low == "m" && s.Grammar == words.English && t.Joined:
		return squared > i+1 || metred.Has(s.Word(i+1), words.English) // else it is as often a million
	}
	return !s.Compound(i + 1) // "100 t-Shirts"
}

// power turns a length into the area or volume that a raised digit at j makes of
// it: "km²", "m³".
func (s *Reader) power(m Measure, j int) (Measure, int) {
	switch {
	case m.Unit != "m":
	case s.Glued(j, "²"), s.raised(j, "2"):
		m.Unit, m.Factor = "m²", m.Factor.Times(m.Factor)
		return m, j + 1
	case s.Glued(j, "³"), s.raised(j, "3"):
		m.Unit, m.Factor = "m³", m.Factor.Times(m.Factor).Times(m.Factor)
		return m, j + 1
	}
	return m, j
}

// raised says whether the digit at j, joined to a unit, would be raised in print: "km2".
func (s *Reader) raised(j int, digit string) bool {
	t := s.Tok(j)
	return t.Kind == words.Digits && t.Low == digit && t.Joined && !s.Linked(j+1, ".") && !s.Linked(j+1, ",")
}

// HyphenUnit reads the measure of "30-day" and "30-tägigen" at the hyphen i.
func (s *Reader) HyphenUnit(i int) (Measure, int, bool) {
	if !s.Glued(i, "-") || !s.Tok(i+1).Joined {
		return Measure{}, 0, false
	}
	w, j := s.Word(i+1), i+2
	m, ok := s.hyphenated(w)
	if !ok {
		m, j, ok = s.Unit(i + 1)
		return m, j, ok && len(w) > 1 // "250-kilo", "two-euro", "100-ml"
	}
	switch {
	case (w == "year" || w == "month" || w == "day") && s.Glued(j, "-") && s.Any(j+1, "old", "olds"):
		m.Age = true
		j += 2
	case m == Year && w != "jahres" && w != "jahre" && s.Grammar&words.German != 0 && s.AgeOf(i+1): // "der 30-Jährige"
		m.Age = true
	}
	return m, j, true
}

// hyphenated returns the measure of a word behind a number and a hyphen.
func (s *Reader) hyphenated(w string) (Measure, bool) {
	stem := words.TrimAdjective(w)
	for _, l := range Lasting {
		if s.Grammar&words.German != 0 && (stem == l.Ending || w == l.Ending) {
			return l.Measure, true
		}
	}
	k, ok := hyphenatedWords.Find(stem, s.Grammar)
	if !ok {
		k, ok = hyphenatedWords.Find(w, s.Grammar)
	}
	return hyphenated[k].measure, ok
}

// HasUnit says whether a unit stands at j.
func (s *Reader) HasUnit(j int) bool {
	_, _, ok := s.Unit(j)
	if !ok {
		_, _, ok = s.HyphenUnit(j)
	}
	return ok
}
