package value

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/words"
)

// partOf joins "six of the ten": the second number becomes the total of the first.
func (s *scanner) partOf() {
	out := s.out
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
func (s *scanner) joinedCounts() {
	out := s.out
	for k := 0; k+1 < len(out); k++ {
		a, b := &out[k], out[k+1]
		and := s.TokenFrom(b.Start) - 1
		if a.Kind != Number || b.Kind != Number || !a.plain() || !b.plain() || sameNoun(*a, b) != Different || !s.Any(and, "und", "and", "sowie") {
			continue
		}
		between := s.Tokens[s.TokenFrom(a.End):and]
		a.Quantity.And = len(between) > 0 && !slices.ContainsFunc(between, func(t words.Token) bool { return t.Kind != words.Word || words.FunctionWords.Has(t.Low, s.Grammar) })
	}
}

// partitive says whether the words between two bytes make a part of a whole:
// "of the", "out of its", "von insgesamt".
func (s *scanner) partitive(from, to int) bool {
	i := s.TokenFrom(from)
	if !s.Any(i, "of", "out", "von", "der", "in") || s.Any(i, "in") && s.Tokens[i].End != to-1 {
		return false
	}
	for i++; i < len(s.Tokens) && s.Tokens[i].Start < to; i++ {
		if !s.Any(i, "of", "a", "total", "all", "insgesamt") && !words.Determiners.Has(s.Word(i), s.Grammar) {
			return false
		}
	}
	return true
}
