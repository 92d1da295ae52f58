package statement

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

const (
	ofSeveral = `(?: (?:im|in|am|an|auf|of|at|für|for) (?:(?:der|den|dem|the) )?[\pL-]+)?$`
	figure    = `(?:(?i:rund|etwa|knapp|gut|mehr als|über|about|around|some|more than|over|nearly|almost) )?\d{1,3}(?:[.,]\d{3})*`
	// behindFigure may follow a number that has no noun: its verb, or where it is so.
	behindFigure = `(?:sind|waren|wurden|werden|haben|hatten|sollen|sollten|können|fehlen|fehlten|kamen|kommen|entfallen|entfielen|bleiben|blieben|are|were|have|had|will|would|remain|remained)`
	whereFigure  = `(?:in|im|am|bei|auf|an|seit|insgesamt|at|on|by|since|across|so far)`
)

var (
	// tally finds a sentence whose subject is a number without what it counts: "18 sind im
	// Einsatz", "Es gibt 1.240." The group is the number.
	tally = regex.MustCompile(`^(?:(` + figure + `) ` + behindFigure + ` |(?:Es (?:gibt|gab|sind|waren)|There (?:are|were)) (?:\p{Ll}+ )?(` + figure + `)(?:\.?$| ` + whereFigure + ` ))`)
	// several finds the label of what may be counted: a noun that may be one in the plural,
	// "Stellen im Bauhof".
	several = map[string]*regex.Regexp{
		"de": regex.MustCompile(`^\p{Lu}[\pL-]*(?:e|n|er|s)` + ofSeveral),
		"en": regex.MustCompile(`^\p{Lu}[\pL-]*[^s]s` + ofSeveral),
	}
)

// tallying returns the words of a sentence that tells a number of what its label names, with
// that behind the number: "18", "Busse", "sind im Einsatz"; nil: it tells none.
func tallying(text string, label, sentence segment.Span, language string) []segment.Span {
	m := tally.FindStringSubmatchIndex(sentence.Of(text))
	plural := several[value.Primary(language)]
	if m == nil || plural == nil || !plural.MatchString(label.Of(text)) {
		return nil
	}
	end := sentence.Start + max(m[3], m[5])
	front, rest := segment.Span{Start: sentence.Start, End: end}, segment.Span{Start: end, End: sentence.End}
	if strings.Trim(rest.Of(text), " .") == "" {
		return []segment.Span{front, label}
	}
	return []segment.Span{front, label, rest}
}
