package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Put replaces bytes of a text by words, and what stands before those, with a capital where a sentence begins.
func Put(text string, from, to int, before, words string) string {
	words = before + words
	head := strings.TrimRightFunc(text[:from], unicode.IsSpace)
	if head == "" || strings.HasSuffix(head, ".") && !strings.HasSuffix(head, ".m.") || strings.HasSuffix(head, "?") || strings.HasSuffix(head, "!") {
		words = Capital(words)
	}
	return text[:from] + words + text[to:]
}

// First returns the first letter of a text.
func First(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

// Capital returns a text with a capital in front.
func Capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}
