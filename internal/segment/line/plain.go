package line

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// Plain returns the start of a line as lists of standing words hold it: in lower case, with
// single spaces, without what opens and closes it (marks of lists, headings,
// emphasis and links, a colon, an ellipsis, an arrow).
func Plain(text string) string {
	const most = 240 // bytes; nothing that is looked up is longer
	text = char.PrefixBytes(text, most)
	text = text[MarkerLen(text):]
	var b strings.Builder
	gap := false
	for _, r := range text {
		switch {
		case char.Blank(r):
			gap = b.Len() > 0
			continue
		case r == '*' || r == '_' || r == '`' || r == '#' || r == '\u00AD' || r == utf8.RuneError:
			continue
		case r == '’':
			r = '\''
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return strings.Trim(b.String(), " :.…>»›→▸|·-–—[]")
}

// Entries returns the entries of a list with bars between them, in the form of Plain.
func Entries(list string) map[string]bool {
	words := make(map[string]bool)
	for line := range strings.Lines(list) {
		for entry := range strings.SplitSeq(line, "|") {
			if entry = strings.TrimSpace(entry); entry != "" {
				words[entry] = true
			}
		}
	}
	return words
}
