package sentence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

// superscripts holds the digits of note numbers without brackets.
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// Notes matches the numbers of notes in brackets, "[12]", "[^3]", "[1, 2]", the address
// of one behind it, and what language models write in their place: "【4:0†source】".
const Notes = `(?:\[\^?\d{1,3}(?:[,;–-] ?\d{1,3})*\](?:\([^()\s]*\))?|【[^【】\s]+】)`

var note = regex.MustCompile(`^` + Notes)

// mostCaret is the longest number of a note behind a caret, in bytes.
const mostCaret = len("^123")

// caret matches the number of a note behind a caret: "^12", "^12^".
var caret = regex.MustCompile(`^\^\d{1,3}\^?(?:[\s\p{Z}]|$)`)

// noteNumber returns the length of a note number such as "[12]", "¹²" or "^12" at the
// start of text, or 0.
func noteNumber(text string) int {
	if raised := strings.TrimLeft(text, superscripts); len(raised) < len(text) {
		return len(text) - len(raised)
	}
	if strings.HasPrefix(text, "^") {
		return len(strings.TrimRight(caret.FindString(text), " \t\r\n\u00a0"))
	}
	if !strings.HasPrefix(text, "[") && !strings.HasPrefix(text, "【") {
		return 0
	}
	return len(note.FindString(text))
}
