package tongue

import (
	"regexp"
)

// AnyWord returns a pattern that finds whole words, in capitals or not. The words may be patterns,
// with "|" between them.
func AnyWord(alternatives string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|\PL)(?:` + alternatives + `)(?:\PL|$)`)
}

// GermanEndings are those of adjectives and ordinals, longer ones first.
var GermanEndings = [...]string{"en", "er", "es", "em", "e"}
