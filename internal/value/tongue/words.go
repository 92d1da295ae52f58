package tongue

import (
	"github.com/beleg-dev/beleg/internal/regex"
)

// AnyWord returns a pattern that finds whole words, in capitals or not. The words may be patterns,
// with "|" between them.
func AnyWord(alternatives string) *regex.Regexp {
	return regex.MustCompile(`(?i)(?:^|\PL)(?:` + alternatives + `)(?:\PL|$)`)
}

// GermanEndings are those of adjectives and ordinals, longer ones first.
var GermanEndings = [...]string{"en", "er", "es", "em", "e"}
