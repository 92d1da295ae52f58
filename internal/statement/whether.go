package statement

import (
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

var (
	// asksWhether finds what is put in front of a statement to ask whether it is so:
	// "Stimmt es, dass", "Is it true that". A check asks that itself.
	asksWhether = regex.MustCompile(`(?i)^\P{L}*(?:(?:stimmt (?:es|das)|(?:ist|wäre) (?:es|das) (?:wirklich |tatsächlich )?(?:wahr|richtig|so)|` +
		`(?:habt ihr|haben sie|hast du|wusstet ihr|wussten sie|wusstest du)(?: schon| auch)*(?: gehört| gelesen| mitbekommen)?)(?: wirklich| tatsächlich| eigentlich)?,? dass +|` +
		`(?:is it (?:really |actually )?(?:true|correct|right|the case)|did you (?:know|hear)|have you (?:heard|read)),? that +)`)
	// itsClause is the clause of a German "dass", up to a comma, and its verb, which comes
	// last. The group is the verb.
	itsClause = regex.MustCompile(`^[^,;:–—]+ (\p{Ll}+)$`)
)

// unasked returns what a statement asks whether it is so, as a statement: "bleibt die
// Schule offen" of "Stimmt es, dass die Schule offen bleibt?" A German verb comes first,
// which reads as if it came second. False: it asks no such thing.
func (s *Statement) unasked(text, language string) (Statement, bool) {
	frame := asksWhether.FindString(s.Text)
	if frame == "" {
		return Statement{}, false
	}
	end := len(strings.TrimRightFunc(s.Text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(`)"”“«»%€`, r)
	}))
	rest := segment.Span{Start: len(frame), End: max(end, len(frame))}
	spans := []segment.Span{rest}
	if strings.HasSuffix(strings.TrimRight(strings.ToLower(frame), " "), "dass") {
		clause, _, _ := strings.Cut(rest.Of(s.Text), ", ")
		if m := itsClause.FindStringSubmatchIndex(clause); m != nil {
			verb := segment.Span{Start: rest.Start + m[2], End: rest.Start + m[3]}
			spans = []segment.Span{verb, {Start: rest.Start, End: verb.Start - 1}}
			if verb.End < rest.End {
				spans = append(spans, segment.Span{Start: verb.End, End: rest.End})
			}
		}
	}
	parts, ok := s.of(spans...)
	if !ok {
		return Statement{}, false
	}
	bare := stated(text, s.Span, parts...)
	return bare, states(bare.Text, language)
}

// whether says whether a sentence asks if something is so that it states.
func whether(sentence string) bool {
	frame := asksWhether.FindString(sentence)
	return frame != "" && len(sentence) > len(frame)
}

// AsksWhether returns the length of what a question has in front of a statement to ask whether
// it is so; 0: it asks otherwise.
func AsksWhether(question string) int { return len(asksWhether.FindString(question)) }
