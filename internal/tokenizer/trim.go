package tokenizer

import (
	"strings"
	"unicode"
)

// Trim leaves out white space, and characters without width, at both ends of a
// text. Vocabularies make tokens of them there, and models read what nobody said.
func Trim(text string) string { return strings.TrimFunc(text, blank) }

func blank(r rune) bool {
	const wordJoiner, byteOrderMark = '\u2060', '\ufeff'
	return unicode.IsSpace(r) || '\u200b' <= r && r <= '\u200f' || r == wordJoiner || r == byteOrderMark
}
