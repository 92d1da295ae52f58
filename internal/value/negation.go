package value

import "github.com/beleg-dev/beleg/internal/value/words"

var negations = words.NewPhrases(
	`nicht=1 nie=1 niemals=1 nichts=1 niemand=1 niemanden=1 niemandem=1 nirgends=1 nirgendwo=1 keineswegs=1 keinesfalls=1 mitnichten=1 weder=1
	kein=1 keine=1 keinen=1 keinem=1 keiner=1 keines=1 keinerlei=1 ohne=1 nicht_mehr=1 noch_nie=1 noch_nicht=1 auf_keinen_fall=1 in_keiner_weise=1`,
	`not=1 never=1 nothing=1 nobody=1 no_one=1 nowhere=1 neither=1 none=1 cannot=1 no=1 without=1 no_longer=1 not_yet=1 by_no_means=1 not_any=1`)

// falseNegations hold a negating word without negating their clause.
var falseNegations = words.NewPhrases(
	`nicht_nur=1 nicht_zuletzt=1 nicht_weniger_als=1 nicht_mehr_als=1 nicht_allein=1 ohne_zweifel=1 kein_zweifel=1 keine_frage=1 nicht_einmal=0`,
	`not_only=1 not_just=1 no_doubt=1 without_doubt=1 no_fewer_than=1 no_less_than=1 no_more_than=1 not_less_than=1 not_more_than=1 nothing_but=1 not_merely=1 not_least=1`)

// negation reads a negating word at token i.
func (s *scanner) negation(i int) (int, bool) {
	if v, n := falseNegations.At(s.Text, i); n > 0 && v > 0 {
		return i + n, true
	}
	if j, ok := s.DeniedBound(i); ok {
		return j, true
	}
	if s.Grammar&words.English != 0 && s.Any(i, "t") && s.Tokens[i].Joined && s.Glued(i-1, "'") && s.Tok(i-2).Kind == words.Word && s.Word(i-2) != "" {
		if w := s.Word(i - 2); w[len(w)-1] == 'n' {
			s.add(Value{Kind: Negation}, i-2, i+1)
			return i + 1, true
		}
	}
	_, n := negations.At(s.Text, i)
	if n == 0 || s.Any(i, "no") && n == 1 && (s.Glued(i+1, ".") || s.Tok(i).Upper && s.Tok(i+1).Kind == words.Digits || s.Tok(i+1).Kind == words.Mark) {
		return 0, false
	}
	s.add(Value{Kind: Negation}, i, i+n)
	return i + n, true
}
