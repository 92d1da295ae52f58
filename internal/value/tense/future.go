package tense

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/words"
)

var (
	// futures announce a verb that surely tells of the future.
	futures = words.NewLexicon("wird werden", "will")
	// planning do so before an infinitive, but for that of the past: "soll am Montag gestohlen haben".
	planning = words.NewLexicon("soll sollen will wollen", "")
	// due stand between "is" and the "to" of what is to come.
	due = words.NewLexicon("", "due set scheduled expected slated")
	// causes stand before an event of which the day behind it may be: "will nach dem Unfall am Freitag".
	causes = words.NewLexicon("nach wegen infolge aufgrund angesichts trotz", "")
	// articles stand before what a day belongs to, or the participle behind it: "die am Montag
	// eröffnete Halle".
	articles = words.NewLexicon("der die das den dem des ein eine einen einem einer eines", "")
	// geParticiples make a passive of "wird", which may also be told of the past.
	geParticiples = regex.MustCompile(`^\pL*ge\pL{2,}en$`)
)

// future says whether a day, tokens i to next-1, stands in a clause that tells what will happen
// on it: "will open on Friday", "am Freitag wird sie öffnen". A day that describes a
// noun, as in "the man arrested on Friday will appear", is told of nothing.
func (s *Reader) future(i, next int) bool {
	attribute := s.Any(i-1, "am", "im") && articles.Has(s.Word(i-2), s.Grammar) && !s.Mark(i-3, ",")
	if s.Any(i-1, "vom", "seit", "of", "from", "since") || attribute || s.dayBefore(i) {
		return false
	}
	verb := s.announced(i, next)
	if verb < 0 || s.Grammar != words.German {
		return verb >= 0 && s.Grammar == words.English
	}
	behind := max(next-1, verb)
	planned := planning.Has(s.Word(verb), words.German)
	return s.infinitive(behind, planned) && !(planned && s.reports(behind))
}

// announced returns the word before the day i that announces its verb, or the one
// behind a day that its clause begins with; -1: there is none.
func (s *Reader) announced(i, next int) int {
	j := i - 1
	for ; j >= 0 && i-j <= NearVerb && !s.EndsClause(j) && !s.Tokens[j+1].Fresh; j-- {
		switch {
		case s.announces(j):
			return j
		case causes.Has(s.Word(j), s.Grammar) && articles.Has(s.Word(j+1), s.Grammar):
			return -1
		case (pastVerbs.Has(s.Word(j), s.Grammar) || s.regularPast(j)) && !s.Any(j-1, "be"):
			return -1
		}
	}
	if j < i-2 || !s.Any(i-1, "on", "am", "in", "im") {
		return -1
	}
	for j = next; j < len(s.Tokens) && j-i <= NearVerb && !s.EndsClause(j) && !s.Tokens[j].Fresh; j++ {
		switch {
		case s.announces(j):
			return j
		case s.Grammar == words.German, pastVerbs.Has(s.Word(j), s.Grammar), s.regularPast(j):
			return -1 // a German verb follows at once
		}
	}
	return -1
}

// announces says whether token j announces a verb of the future.
func (s *Reader) announces(j int) bool {
	switch {
	case planning.Has(s.Word(j), s.Grammar):
		return !s.Tokens[j].Upper
	case s.Grammar == words.English && s.Any(j, "to"):
		return (s.Any(j-1, "is", "are") || due.Has(s.Word(j-1), words.English) && s.Any(j-2, "is", "are")) && !s.Any(j+1, "have", "blame")
	}
	return futures.Has(s.Word(j), s.Grammar) && !s.Tokens[j].Upper && !s.Any(j-1, "the", "a", "his", "her", "their", "free") && !s.Any(j+1, "have")
}

// reports says whether "haben" or "sein" stands in the sentence behind token i.
func (s *Reader) reports(i int) bool {
	for j := i + 1; j < len(s.Tokens) && j-i <= NearVerb && !s.Mark(j, ".") && !s.Tokens[j].Fresh; j++ {
		if s.Any(j, "haben", "sein") {
			return true
		}
	}
	return false
}

// infinitive says whether the clause of token i ends with one. Behind a verb of planning it
// is no participle.
func (s *Reader) infinitive(i int, planned bool) bool {
	j := i
	for ; j+1 < len(s.Tokens) && !s.EndsClause(j+1) && !s.Tokens[j+1].Fresh; j++ {
		if j-i > NearVerb {
			return false
		}
	}
	w := s.Word(j)
	switch {
	case planned && w == "werden":
		return true
	case s.Tokens[j].Upper || words.FunctionWords.Has(w, words.German) || w == "haben":
		return false
	case w == "sein":
		return !participle.MatchString(s.Word(j - 1)) // "wird gewesen sein"
	}
	return (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "ern") || strings.HasSuffix(w, "eln")) && (planned || !geParticiples.MatchString(w))
}

// dayBefore says whether the sentence names another weekday before token i: what
// was said on Monday to come on Tuesday may be over.
func (s *Reader) dayBefore(i int) bool {
	for j := i - 1; j >= 0 && i-j <= NearVerb && !s.Mark(j, ".") && !s.Tokens[j+1].Fresh; j-- {
		if calendar.Weekdays.Has(s.Word(j), s.Grammar) {
			return true
		}
	}
	return false
}
