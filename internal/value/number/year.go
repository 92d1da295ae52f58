package number

import "github.com/beleg-dev/beleg/internal/value/words"

const (
	FirstYear = 1000 // four digits before it are no year of the news
	LastYear  = 2199
)

// YearNumber reads four digits as a year, or returns 0.
func (s *Reader) YearNumber(i int) int {
	t := s.Tok(i)
	if t.Kind != words.Digits || len(t.Low) != 4 || !s.Alone(i) {
		return 0
	}
	if n := s.Tok(i + 1); n.Joined && (n.Kind != words.Mark || s.DecimalTail(i)) {
		return 0
	}
	if y := s.Small(i, 4); y >= FirstYear && y <= LastYear {
		return y
	}
	return 0
}

// YearNames are the words whose "2030" is part of a name.
var YearNames = words.NewLexicon(
	`agenda vision horizon horizont windows office expo euro em wm olympia projekt strategie ziele plan iso uefa fifa resolution kapitel zimmer linie
	saudi nr nummer no artikel`,
	`agenda vision horizon windows office expo euro project strategy plan iso uefa fifa resolution chapter room no number article area goals`)

// BetweenBefore says whether "between", with at most an article, stands before i.
func (s *Reader) BetweenBefore(i int) bool {
	return s.Any(i-1, "zwischen", "between") || s.Any(i-1, "dem", "der", "the") && s.Any(i-2, "zwischen", "between")
}
