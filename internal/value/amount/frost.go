package amount

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// belowZeros stand behind degrees that lie below zero.
var belowZeros = words.NewPhrases("unter_null minus", "below_zero of_frost")

// belowZero returns how many tokens from k on say that degrees of the measure lie
// below zero.
func (s *Reader) belowZero(k int, m unit.Measure) int {
	_, n := belowZeros.At(s.Text, k)
	if n == 0 && s.frosty(k) {
		n = 1
	}
	if !unit.Degrees(m.Unit) || s.Tok(k+n).Kind == words.Digits {
		return 0
	}
	return n
}

// frostBefore says whether degrees whose number or bound begins at i are those of a
// frost: "Frost von 7 Grad", "frost of 7 degrees".
func (s *Reader) frostBefore(i int) bool {
	return s.Any(i-1, "von", "mit", "bis", "zwischen", "of", "between") && s.frosty(i-2) && !s.Any(i, "plus")
}

// frosty says whether the word at i is frost or cold as a noun, or ends in it.
func (s *Reader) frosty(i int) bool {
	w := s.Word(i)
	return strings.HasSuffix(w, "frost") || s.Grammar&words.German != 0 && s.Tok(i).Upper && strings.HasSuffix(w, "kälte")
}
