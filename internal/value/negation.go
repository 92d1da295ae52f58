package value

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/words"
)

var negations = words.NewPhrases(
	`nicht nie niemals nichts niemand niemanden niemandem nirgends nirgendwo keineswegs keinesfalls mitnichten weder
	kein keine keinen keinem keiner keines keinerlei ohne nicht_mehr noch_nie noch_nicht auf_keinen_fall in_keiner_weise`,
	`not never nothing nobody no_one nowhere neither none cannot no without no_longer not_yet by_no_means not_any`)

// falseNegations hold a negating word without negating their clause.
var falseNegations = words.NewPhrases(
	`nicht_nur nicht_zuletzt nicht_weniger_als nicht_mehr_als nicht_allein ohne_zweifel kein_zweifel keine_frage`,
	`not_only not_just no_doubt without_doubt no_fewer_than no_less_than no_more_than not_less_than not_more_than nothing_but not_merely not_least`)

// negation reads a negating word at token i.
func (s *scanner) negation(i int) (int, bool) {
	if _, n := falseNegations.At(s.Text, i); n > 0 {
		return i + n, true
	}
	if j, ok := s.DeniedBound(i); ok {
		return j, true
	}
	if s.Grammar&words.English != 0 && s.Any(i, "t") && s.Tokens[i].Joined && s.Glued(i-1, "'") && strings.HasSuffix(s.Word(i-2), "n") {
		s.add(Value{Kind: Negation}, i-2, i+1)
		return i + 1, true
	}
	_, n := negations.At(s.Text, i)
	if n == 0 || s.Any(i, "no") && n == 1 && (s.Glued(i+1, ".") || s.Tok(i).Upper && s.Tok(i+1).Kind == words.Digits || s.Tok(i+1).Kind == words.Mark) {
		return 0, false
	}
	s.add(Value{Kind: Negation}, i, i+n)
	return i + n, true
}
