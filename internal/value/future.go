package value

import (
	"regexp"
	"strings"
)

var (
	// futures announce a verb that surely tells of the future.
	futures = newLexicon("wird werden", "will")
	// geParticiples make a passive of "wird", which may also be told of the past.
	geParticiples = regexp.MustCompile(`^\pL*ge\pL{2,}en$`)
)

// future says whether a day, tokens i to next-1, stands in a clause that tells what will happen
// on it: "will open on Friday", "am Freitag wird sie öffnen". A day that describes a
// noun, as in "the man arrested on Friday will appear", is told of nothing.
func (s *scanner) future(i, next int) bool {
	if s.any(i-1, "vom", "seit", "of", "from", "since") || s.dayBefore(i) {
		return false
	}
	verb := s.announced(i, next)
	return verb >= 0 && (s.lang == english || s.lang == german && s.infinitive(max(i, verb)))
}

// announced returns the word before the day i that announces its verb, or the one
// behind a day that its clause begins with; -1: there is none.
func (s *scanner) announced(i, next int) int {
	j := i - 1
	for ; j >= 0 && i-j <= nearVerb && !s.endsClause(j) && !s.toks[j+1].fresh; j-- {
		switch {
		case s.announces(j):
			return j
		case (pastVerbs.has(s.word(j), s.lang) || s.regularPast(j)) && !s.any(j-1, "be"):
			return -1
		}
	}
	if j < i-2 || !s.any(i-1, "on", "am", "in", "im") {
		return -1
	}
	for j = next; j < len(s.toks) && j-i <= nearVerb && !s.endsClause(j) && !s.toks[j].fresh; j++ {
		switch {
		case s.announces(j):
			return j
		case s.lang == german, pastVerbs.has(s.word(j), s.lang), s.regularPast(j):
			return -1 // a German verb follows at once
		}
	}
	return -1
}

// announces says whether token j announces a verb of the future.
func (s *scanner) announces(j int) bool {
	return futures.has(s.word(j), s.lang) && !s.toks[j].upper && !s.any(j-1, "the", "a", "his", "her", "their", "free") && !s.any(j+1, "have")
}

// infinitive says whether the clause of token i ends with one.
func (s *scanner) infinitive(i int) bool {
	j := i
	for ; j+1 < len(s.toks) && !s.endsClause(j+1) && !s.toks[j+1].fresh; j++ {
		if j-i > nearVerb {
			return false
		}
	}
	w := s.word(j)
	switch {
	case s.toks[j].upper || functionWords.has(w, german) || w == "haben":
		return false
	case w == "sein":
		return !participle.MatchString(s.word(j - 1)) // "wird gewesen sein"
	}
	return (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "ern") || strings.HasSuffix(w, "eln")) && !geParticiples.MatchString(w)
}

// dayBefore says whether the sentence names another weekday before token i: what
// was said on Monday to come on Tuesday may be over.
func (s *scanner) dayBefore(i int) bool {
	for j := i - 1; j >= 0 && i-j <= nearVerb && !s.mark(j, ".") && !s.toks[j+1].fresh; j-- {
		if weekdays.has(s.word(j), s.lang) {
			return true
		}
	}
	return false
}
