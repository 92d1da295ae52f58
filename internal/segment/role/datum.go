package role

import (
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

var (
	// score finds a time of day, a score or a count of votes at the start of a text.
	score = regex.MustCompile(`^\d{1,3}\s?:\s?\d{1,3}\b|^\d{1,2}\.\d{2}\b`)
	// result finds two names and the score between them.
	result = regex.MustCompile(`^\pL.*\s[-–:]\s.*\s\d{1,3}:\d{1,3}(\s\([^()]*\))?$`)
)

// isDatum says whether a short line states figures, and is no heading therefore: it
// names what the score, the time or the numbers behind its colon are of, or it is the
// result of a game.
func isDatum(text string) bool {
	_, value, _ := strings.Cut(text, ": ")
	return score.MatchString(value) || inFigures(value) || result.MatchString(text)
}

// inFigures says whether text is numbers without a word, or several of them with a word
// each: "Ja 9, Nein 4".
func inFigures(text string) bool {
	if char.HasLetter(text) && !strings.Contains(text, ", ") {
		return false
	}
	for part := range strings.SplitSeq(text, ", ") {
		figures, words := 0, 0
		for field := range strings.FieldsSeq(part) {
			if char.HasLetter(field) {
				words++
			} else if strings.IndexFunc(field, unicode.IsDigit) >= 0 {
				figures++
			}
		}
		if figures == 0 || words > 1 || words > 0 && figures > 1 {
			return false
		}
	}
	return true
}
