package tense

import "github.com/beleg-dev/beleg/internal/value/words"

// relatives begin a clause of its own.
var relatives = words.NewLexicon(`der die das den dem deren dessen welche welcher wo weil da wenn als dass aber`, `who which whose that where when as if but because`)

// BehindSubjects returns the token behind what joins two subjects at the beginning of a text, "Wendt
// und", "The mayor and", or behind what one is called, "Ilse Tamm, head of the museum,"; 0: there is
// neither.
func (s *Reader) BehindSubjects() int {
	lower := func(j int) bool {
		w := s.Tok(j)
		return w.Kind == words.Word && !w.Upper && !words.FunctionWords.Has(w.Low, s.Grammar) && !determiners.Has(w.Low, s.Grammar)
	}
	for j := range s.Tokens {
		switch {
		case j > 0 && s.Any(j, "und", "and"):
			return j + 1
		case j > 0 && s.Mark(j, ","):
			_, end := s.clause(j+1, j+1)
			if s.Mark(end, ",") && !s.toldAsPast(j+1, end) && !relatives.Has(s.Word(j+1), s.Grammar) {
				return end + 1
			}
			return 0
		case s.EndsClause(j) || auxiliaries.Has(s.Word(j), s.Grammar) || s.isPast(j):
			return 0
		case lower(j) && j > 0 && (lower(j-1) || s.Tok(j-1).Upper && !determiners.Has(s.Word(j-1), s.Grammar)):
			return 0 // it may be the verb
		}
	}
	return 0
}
