package statement

import "github.com/beleg-dev/beleg/internal/statement/grammar"

// mostLeaning is how many parts of a statement that lean on it are asked for.
const mostLeaning = 2

// leaning returns what a statement of a claim that is not taken apart tells: the part that
// names something, and those that name nothing of their own, "and a third round was agreed",
// so that of all there is they may be true for another thing; nil: it tells one thing.
func (s *Statement) leaning(claim, language string) []Statement {
	if s.Marks != nil {
		return nil
	}
	clauses := grammar.Leaning(s.Text, language)
	if len(clauses) < 2 || len(clauses) > 1+mostLeaning {
		return nil
	}
	list := s.apart(claim, language, clauses)
	for i := range list {
		list[i].Language = s.Language
	}
	return list
}

// addLeaning tells of statements what leans on them, up to MostOfClaim in all.
func addLeaning(list []Statement, claim, language string) {
	n := len(list)
	for i := range list {
		parts := list[i].leaning(claim, language)
		if more := len(parts) - 1; more > 0 && n+more <= MostOfClaim {
			n += more
			list[i].Leaning = parts
		}
	}
}
