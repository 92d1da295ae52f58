package sentence

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/maker"
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
	if i := strings.LastIndexByte(text, '^'); i > 0 && len(text)-i <= mostCaret && noteNumber(text[i:]) == len(text)-i {
		return len(text) - i
	}
	start := max(0, len(text)-char.MaxWordBytes)
	i := strings.LastIndexAny(text[start:], "([")
	if i < 0 {
		return 0
	}
	note := text[start+i:]
	if noteNumber(note) == len(note) || maker.Signs(note) {
		return len(note)
	}
	return 0
}
