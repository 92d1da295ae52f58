package value

import "strings"

// belowZeros stand behind degrees that lie below zero.
var belowZeros = newPhrases("unter_null minus", "below_zero of_frost")

// belowZero returns how many tokens from k on say that degrees of the measure lie
// below zero.
func (s *scanner) belowZero(k int, m measure) int {
	_, n := belowZeros.at(s, k)
	if n == 0 && s.frosty(k) {
		n = 1
	}
	if !degrees(m.unit) || s.tok(k+n).kind == digitToken {
		return 0
	}
	return n
}

// frostBefore says whether degrees whose number or bound begins at i are those of a
// frost: "Frost von 7 Grad", "frost of 7 degrees".
func (s *scanner) frostBefore(i int) bool {
	return s.any(i-1, "von", "mit", "bis", "zwischen", "of", "between") && s.frosty(i-2) && !s.any(i, "plus")
}

// frosty says whether the word at i is frost or cold as a noun, or ends in it.
func (s *scanner) frosty(i int) bool {
	w := s.word(i)
	return strings.HasSuffix(w, "frost") || s.lang&german != 0 && s.tok(i).upper && strings.HasSuffix(w, "kälte")
}

// negate gives a quantity the other sign.
func (q *Quantity) negate() {
	q.Low, q.High = q.High.Times(whole(-1)), q.Low.Times(whole(-1))
}
