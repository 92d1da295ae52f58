package tense

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/words"
)

var (
	// auxiliaries may make a verb of the past of what stands beside them.
	auxiliaries = words.NewLexicon(
		`hat haben habe hatte hatten ist sind war waren sei seien worden wurde wurden sein`,
		`has have had was were been having did`)
	// anchors stand before a day that is the end of a span, or on which another thing happens.
	anchors = words.NewLexicon(
		`für bis vor nach seit vom zum zur zu des dieser dieses gegen über wegen`,
		`for until till by before after since of through about over from between s`)
	// germanPresent matches what may be a finite verb, and no "tagten", englishPresent a singular one.
	germanPresent  = regex.MustCompile(`^(?:wird|\pL{2,}t|\pL+[^t\PL]en|\pL{2,}(?:er|el)n|\pL*(?:tret|halt|start|biet|bitt|arbeit|rat|leit|reit)en)$`)
	englishPresent = regex.MustCompile(`^\pL{2,}[^su\PL]s$`)
	anyWord        = regex.MustCompile(`^\pL{3,}$`)
	running        = regex.MustCompile(`^\pL{2,}ing$`)
	// determiners stand before a noun, which the verb follows.
	determiners = words.NewLexicon(`der die das den dem ein eine einen seine ihre alle viele beide mehrere keine`, `the a an his her its their`)
	// goesOn stand behind the day of an English verb.
	goesOn = words.NewLexicon(``, `in at on to with as when where for`)
)

// Ahead returns the clause of a day, tokens i to next-1, that tells what is to happen on it if it
// has not been: "reist am Mittwoch", "Am Mittwoch wird gewählt", "is visiting it on Wednesday".
// What is told in the present of a noun with a day, "Karten für Mittwoch kosten", has no such clause.
func (s *Reader) Ahead(i, next int) (from, to int, ok bool) {
	first := i
	switch {
	case s.Any(i-2, "in") && s.Any(i-1, "der", "dem", "den", "the"):
		first = i - 2
	case s.Any(i-1, "am", "im", "in", "ab", "on"):
		first = i - 1
	case anchors.Has(s.Word(i-1), s.Grammar), s.Any(i-1, "der", "dem", "den", "the"), s.Mark(next, "'"):
		return 0, 0, false
	}
	from, to = s.clause(first, next)
	future := s.future(i, next)
	if s.toldAsPast(from, to) || !future && s.Grammar == words.English && s.toldAsPast(s.sentence(from)) {
		return 0, 0, false
	}
	return from, s.goingOn(to), future || s.announcedNow(from, first, next, to)
}

// announcedNow says whether a clause, tokens from to to-1, has a verb of the present to which the
// day belongs, tokens i to next-1.
func (s *Reader) announcedNow(from, i, next, to int) bool {
	german := s.Grammar&words.German != 0
	if german && s.SentenceStart(i) && s.present(next, germanPresent) {
		return true
	}
	for j := from; j < i; j++ {
		behind := j == from && (s.Any(j-1, "und", "and") || s.Mark(j-1, ",")) || j > from && s.Tok(j-1).Upper && !determiners.Has(s.Word(j-1), s.Grammar)
		switch {
		case german:
			if behind && s.present(j, germanPresent) {
				return true
			}
		case s.Any(j, "is", "are"):
			return running.MatchString(s.Word(j + 1))
		case !(next >= to || goesOn.Has(s.Word(next), words.English)):
		case (behind || j > from+1 && determiners.Has(s.Word(j-2), words.English) && !s.Tok(j-1).Upper) && s.present(j, englishPresent):
			return true
		case behind && j > from && s.Any(from-1, "and") && s.present(j, anyWord):
			return true // "Holt and Kane discuss it on Monday"
		}
	}
	return false
}

// present says whether token j may be a finite verb of the present.
func (s *Reader) present(j int, verb *regex.Regexp) bool {
	w := s.Word(j)
	return s.Tok(j).Kind == words.Word && !s.Tok(j).Upper && (w == "wird" || w == "werden" || !words.FunctionWords.Has(w, s.Grammar)) && verb.MatchString(w)
}

// toldAsPast says whether a word of tokens from to to-1 may be a verb of the past.
func (s *Reader) toldAsPast(from, to int) bool {
	for j := from; j < to; j++ {
		if w := s.Word(j); !s.Tokens[j].Upper && (auxiliaries.Has(w, s.Grammar) || s.isPast(j) || strings.HasSuffix(w, "te") && s.Tok(j-1).Upper) {
			return true
		}
	}
	return false
}

// clause returns the clause round tokens i to next-1.
func (s *Reader) clause(i, next int) (from, to int) {
	from, to = i, next
	for from > 0 && !s.EndsClause(from-1) && !s.Tokens[from].Fresh {
		from--
	}
	for to < len(s.Tokens) && !s.EndsClause(to) && !s.Tokens[to].Fresh {
		to++
	}
	return from, to
}

// sentence returns the tokens of the sentence of token i.
func (s *Reader) sentence(i int) (from, to int) {
	from, to = i, i
	for from > 0 && !s.SentenceStart(from) {
		from--
	}
	for to++; to < len(s.Tokens) && !s.SentenceStart(to); to++ {
	}
	return from, to
}

// goingOn returns where a clause ends that goes on behind "und" in the present.
func (s *Reader) goingOn(to int) int {
	for s.Any(to, "und", "and") {
		_, end := s.clause(to+1, to+1)
		if end <= to+1 || s.toldAsPast(to+1, end) {
			break
		}
		to = end
	}
	return to
}
