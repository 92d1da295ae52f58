package statement

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
)

// clauses returns the clauses of a statement of a text that stand for themselves, the
// statement itself where it has but one, or where one of them states nothing.
func (s *Statement) clauses(text, language string) []Statement {
	if s.Marks != nil {
		return []Statement{*s}
	}
	for _, apart := range []func() []grammar.Clause{
		func() []grammar.Clause { return grammar.Voices(s.Text, language) },
		func() []grammar.Clause { return grammar.Sayings(s.Text, language) },
		func() []grammar.Clause { return grammar.Gapping(s.Text, language) },
		func() []grammar.Clause { return grammar.Lives(s.Text, language) },
		func() []grammar.Clause { return grammar.Relative(s.Text, language) },
		func() []grammar.Clause { return grammar.Contrasted(s.Text, language) },
		func() []grammar.Clause { return grammar.Told(s.Text, language) },
		func() []grammar.Clause { return grammar.Clauses(s.Text, language, s.opens(text)) },
	} {
		var list []Statement
		for _, part := range s.apart(text, language, apart()) {
			list = append(list, part.clauses(text, language)...)
		}
		if list != nil {
			return list
		}
	}
	return []Statement{*s}
}

// sameAgain finds a clause that says of somebody that they did what another did.
var sameAgain = regex.MustCompile(`(?i)(?:^|\PL)(?:follow(?:s|ed|ing)? suit|(?:do|does|did|done|doing) (?:so|the same|likewise)|(?:tat|taten|tut|tun|getan|machte|machten|macht|machen) (?:es|das|dies)?(?: auch| ebenfalls)?(?: ihr| ihm| ihnen)? ?(?:gleich|nach)|` +
	`zog(?:en)? (?:nun |jetzt |inzwischen )?nach|nachgezogen|folgte(?:n)? (?:dem|diesem|ihrem|seinem) beispiel)(?:\PL|$)`)

// apart returns the statements that clauses of one are; none where the words of one do not
// stand together in the text, or state nothing.
func (s *Statement) apart(text, language string, clauses []grammar.Clause) []Statement {
	var list []Statement
	for _, c := range clauses {
		spans, ok := s.of(append([]segment.Span{c.Own}, c.Words...)...)
		if !ok {
			return nil
		}
		part := stated(text, spans[0], spans[1:]...)
		if c.Marks != nil {
			part = part.marked(text, c.Marks)
		}
		part.Some = c.Some
		if !states(part.Text, language) || sameAgain.MatchString(part.Text) {
			return nil
		}
		list = append(list, part)
	}
	return list
}

// atSemicolons returns sentences of a text, those taken apart at a semicolon which stand
// for themselves on both sides of it. Elsewhere it parts what is enumerated, or what
// somebody says.
func atSemicolons(text string, sentences, marks []segment.Span, language string) []segment.Span {
	var list []segment.Span
	for _, s := range sentences {
		if n := strings.Count(s.Of(text), "; "); n == 0 || n >= MostOfClaim || grammar.Tells(s.Of(text)) {
			list = append(list, s)
			continue
		}
		for at := s.Start; ; {
			n := strings.Index(text[at:s.End], "; ")
			if n < 0 {
				break
			}
			at += n + len("; ")
			front := sentence(text, segment.Span{Start: s.Start, End: at - len("; ")}, marks, language)
			rest := sentence(text, segment.Span{Start: at, End: s.End}, marks, language)
			whole := rest.resolved(text, &front, language)
			if grammar.Predicates(front.Text, language) && grammar.Predicates(rest.Text, language) && grammar.Alone(whole.Text, language) {
				list = append(list, front.Span)
				s = segment.Span{Start: at, End: at + len(strings.TrimRight(text[at:s.End], ". "))}
			}
		}
		list = append(list, s)
	}
	return list
}
