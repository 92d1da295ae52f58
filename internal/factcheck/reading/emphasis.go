package reading

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// unmarked returns a text without Markdown's marks of emphasis, which the judge reads
// as something else than the words between them.
func unmarked(text string) string {
	var b strings.Builder
	at := 0
	for _, m := range segment.Emphasis(text) {
		b.WriteString(text[at:m.Start])
		at = m.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// blanked returns a text with blanks in the place of such marks.
func blanked(text string) string {
	b := []byte(text)
	for _, m := range segment.Emphasis(text) {
		for i := m.Start; i < m.End; i++ {
			b[i] = ' '
		}
	}
	return string(b)
}
