package dateline

import (
	"regexp"
	"strings"
	"unicode"
)

// Normal trims a line, makes every run of white space one space and drops
// marks that are not seen.
func Normal(line string) string {
	var b strings.Builder
	space := false
	for _, r := range line {
		switch {
		case unicode.IsSpace(r):
			space = b.Len() > 0
		case Invisible(r):
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// emphasis finds Markdown's marks in front of what is emphasised, and behind it.
var emphasis = regexp.MustCompile(`(^|[\s(|•·])[*_]{1,3}([^\s*_])|([^\s*_])[*_]{1,3}($|[\s.,:;)|•·–—-])`)

// Bare returns a line of Normal without Markdown's marks of emphasis.
func Bare(line string) string { return emphasis.ReplaceAllString(line, "$1$2$3$4") }

// Invisible reports whether a character leaves no ink: white space, controls,
// and format characters such as the soft hyphen and the byte order mark.
func Invisible(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}
