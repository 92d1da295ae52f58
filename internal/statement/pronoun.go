package statement

import (
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
)

var betweenParagraphs = regex.MustCompile(`\n[ \t\r]*\n`)

// resolved puts what the statement before names in place of a pronoun that begins this
// one, where the pronoun can mean nobody and nothing else.
func (s Statement) resolved(text string, before *Statement, language string) Statement {
	pronoun, ok := s.pronoun(language)
	if before == nil || !ok {
		return s
	}
	at, ok := before.antecedent(pronoun, text)
	if !ok {
		return s
	}
	return s.naming(text, pronoun, before, at)
}

// antecedent returns where a statement has what a pronoun in the next stands for.
func (s *Statement) antecedent(pronoun grammar.Pronoun, text string) (segment.Span, bool) {
	return pronoun.Antecedent(s.Text, s.opens(text), s.opensParagraph(text))
}

// pronoun returns the one that a statement begins with; false: none may be replaced.
func (s *Statement) pronoun(language string) (grammar.Pronoun, bool) {
	p, ok := grammar.PronounOf(s.Text, language)
	return p, ok && len(p.Text) < s.Parts[0].Len()
}

// naming returns the statement with what another one has at a place in the pronoun's.
func (s Statement) naming(text string, pronoun grammar.Pronoun, other *Statement, at segment.Span) Statement {
	name, ok := other.Of(at.Start, at.End)
	if !ok {
		return s
	}
	rest := s.Parts[0]
	rest.Start += len(pronoun.Text) + len(" ")
	return stated(text, s.Span, append([]segment.Span{name, rest}, s.Parts[1:]...)...)
}

// A narration is what a text has told up to a sentence.
type narration struct {
	people *grammar.People
	before []Statement // as they were read, since the last heading
	above  Statement   // the line above the next sentence
}

// mostBefore is how many sentences before one may have the name for its pronoun.
const mostBefore = 3

// resolved puts what a sentence before names in place of a pronoun that begins this
// one: the line above, where that is but a name, or the last. Where this tells of nobody, it is
// one before that in the same paragraph or list.
func (n *narration) resolved(s Statement, text, language string) Statement {
	pronoun, ok := s.pronoun(language)
	if !ok {
		return n.owned(s, text, language)
	}
	if at, ok := pronoun.Captioned(n.above.Text); ok {
		return s.naming(text, pronoun, &n.above, at)
	}
	if len(n.before) == 0 {
		return s
	}
	last := len(n.before) - 1
	if at, ok := n.before[last].antecedent(pronoun, text); ok && n.people.Tell(at.Of(n.before[last].Text), pronoun) {
		return s.naming(text, pronoun, &n.before[last], at)
	}
	for i := last; i >= max(0, last+1-mostBefore); i-- {
		other := &n.before[i]
		if i < last && betweenParagraphs.MatchString(text[other.End:n.before[last].Start]) {
			break
		}
		if at, ok := n.people.Subject(pronoun, other.Text); ok && n.people.Tell(at.Of(other.Text), pronoun) {
			return s.naming(text, pronoun, other, at)
		}
		if !n.people.Nobody(pronoun, other.Text) {
			break
		}
	}
	return s
}

// owned puts whom the last sentence tells of in place of a possessive that begins this one:
// "Carla Wendts Anwalt" for "Ihr Anwalt".
func (n *narration) owned(s Statement, text, language string) Statement {
	pronoun, ok := grammar.PossessiveOf(s.Text, language)
	if !ok || len(s.Parts) != 1 || len(n.before) == 0 {
		return s
	}
	other := &n.before[len(n.before)-1]
	at, ok := n.people.Subject(pronoun, other.Text)
	if !ok || betweenParagraphs.MatchString(text[other.End:s.Start]) || !n.people.Tell(at.Of(other.Text), pronoun) {
		return s
	}
	owner, ok := other.Of(at.Start, at.End)
	if !ok {
		return s
	}
	rest := s.Parts[0]
	rest.Start += len(pronoun.Text) + len(" ")
	return stated(text, s.Span, owner, rest).marked(text, []string{grammar.OwnMark(owner.Of(text), language)})
}

// head takes up a heading, or what else is none of the sentences of a text.
func (n *narration) head(s Statement) {
	n.before = nil
	n.above = s
}

// tell takes up a sentence.
func (n *narration) tell(s Statement) {
	n.before = append(n.before, s)
	n.above = s
	n.people.Meet(s.Text)
}

// Referent returns what the sentence before has for a pronoun, or a word for where something
// is, at the beginning of a sentence in a BCP-47 language, and how many bytes of this that
// takes the place of: "Carla Wendt" and 3 of "Sie kam", "In Halvern" and 4 of "Dort kam
// sie". 0: it begins with none, or with one that may stand for something else.
func Referent(before, sentence, language string) (n int, referent string) {
	if n, place := grammar.There(before, sentence, language); n > 0 {
		return n, place
	}
	pronoun, ok := grammar.PronounOf(sentence, language)
	if !ok {
		return 0, ""
	}
	at, ok := pronoun.Antecedent(before, true, true)
	if !ok {
		at, ok = pronoun.Person(before)
	}
	if !ok {
		return Successor([]string{before}, sentence, language)
	}
	return len(pronoun.Text), at.Of(before)
}

// Successor returns as Referent does whom a pronoun stands for whose sentence tells that one took
// another's place, where the sentences before it name nobody else.
func Successor(before []string, sentence, language string) (n int, referent string) {
	pronoun, ok := grammar.PronounOf(sentence, language)
	if !ok {
		return 0, ""
	}
	i, at, ok := pronoun.Succeeds(before)
	if !ok {
		return 0, ""
	}
	return len(pronoun.Text), at.Of(before[i])
}

// opens says whether a statement is the first of its text.
func (s *Statement) opens(text string) bool {
	return strings.IndexFunc(text[:s.Start], unicode.IsLower) < 0
}

// opensParagraph says whether a statement is the first of its paragraph.
func (s *Statement) opensParagraph(text string) bool {
	before := text[:s.Start]
	return !strings.ContainsAny(before[strings.LastIndexByte(before, '\n')+1:], ".!?")
}
