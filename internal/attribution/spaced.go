package attribution

import (
	"strings"
	"unicode/utf8"
)

// hard puts a space in place of one at which no line is broken.
var hard = strings.NewReplacer("\u00a0", " ", "\u202f", " ")

// spaced returns a text with simple spaces, and where a byte of it stands in the
// text.
func spaced(text string) (string, func(int) int) {
	plain := hard.Replace(text)
	return plain, func(at int) int {
		if len(plain) == len(text) {
			return at
		}
		for i := 0; i < len(text); {
			if at == 0 {
				return i
			}
			_, n := utf8.DecodeRuneInString(text[i:])
			at -= len(hard.Replace(text[i : i+n]))
			i += n
		}
		return len(text)
	}
}
