package amount

import (
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

const maxAge = 125 // years

// aged says whether the number at i, which ends before j, is an age in years:
// "aged 6", "Zanin (19)", "Lindqvist, 71,", "died at 76".
func (s *Reader) aged(i, j int) bool {
	if s.Tokens[i].Kind == words.Digits && j == i+1 && len(s.Tokens[i].Low) == 2 {
		switch name := s.Tok(i - 2); {
		case s.Mark(i-1, "(") && s.Glued(j, ")"), s.Mark(i-1, ",") && (s.Glued(j, ",") || s.Glued(j, ";") || s.Glued(j, ".") && !s.Tok(j+1).Joined):
			if name.Kind == words.Word && name.Upper && !unit.Counted.Has(name.Low, s.Grammar) && !words.FunctionWords.Has(name.Low, s.Grammar) && !s.HasUnit(i-2) { // "5 Euro, 12, 15 und 20 Prozent"
				return true
			}
		case s.Any(i-1, "at", "mit") && (s.Glued(j, ",") || s.Glued(j, ".") && !s.Tok(j+1).Joined || s.Any(i-1, "at") && s.Any(j, "after", "in", "on", "from", "and")):
			return true
		}
	}
	return s.Any(i-1, "aged") || s.Any(i-1, "of") && s.Any(i-2, "age") || s.Any(i-1, "age") && !s.Any(i-2, "the")
}
