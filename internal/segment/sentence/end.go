package sentence

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// LastMark returns the last rune of text in front of what closes it: quotes,
// brackets, marks of emphasis, note numbers and agencies in brackets.
func LastMark(text string) rune {
	for text != "" {
		if n := closingNote(text); n > 0 {
			text = text[:len(text)-n]
			continue
		}
		r, n := utf8.DecodeLastRuneInString(text)
		if !char.Closing(r) && !char.Blank(r) && !char.Emphasis(r) {
			return r
		}
		text = text[:len(text)-n]
	}
	return 0
}

// closingNote returns the length of the note number or the agency in brackets
// at the end of text, or 0.
func closingNote(text string) int {
	if words := strings.TrimRight(text, superscripts); len(words) < len(text) {
		return len(text) - len(words)
	}
	start := max(0, len(text)-char.MaxWordBytes)
	i := strings.LastIndexAny(text[start:], "([")
	if i < 0 {
		return 0
	}
	note := text[start+i:]
	if noteNumber(note) == len(note) || strings.HasSuffix(note, ")") && signs(note) {
		return len(note)
	}
	return 0
}

// superscripts holds the digits of note numbers without brackets.
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// noteNumber returns the length of a note number such as "[12]" or "¹²" at the
// start of text, or 0.
func noteNumber(text string) int {
	if raised := strings.TrimLeft(text, superscripts); len(raised) < len(text) {
		return len(text) - len(raised)
	}
	if !strings.HasPrefix(text, "[") {
		return 0
	}
	for i := 1; i < len(text) && i <= 4; i++ {
		if text[i] == ']' && i > 1 {
			return i + 1
		}
		if text[i] < '0' || text[i] > '9' {
			break
		}
	}
	return 0
}
