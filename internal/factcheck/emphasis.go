package factcheck

import "regexp"

// emphasized finds words between Markdown's marks of emphasis: "**drei** Pfeiler".
var emphasized = regexp.MustCompile(`(^|[^\pL\pN*_])(?:\*{1,3}|_{1,3})([^\s*_](?:[^*_\n]*[^\s*_])?)(?:\*{1,3}|_{1,3})($|[^\pL\pN*_])`)

// unmarked returns a text without marks of emphasis, which the judge reads as
// something else than the words between them.
func unmarked(text string) string { return emphasized.ReplaceAllString(text, "$1$2$3") }

// blanked returns a text with blanks in the place of such marks.
func blanked(text string) string {
	found := emphasized.FindAllStringSubmatchIndex(text, -1)
	if found == nil {
		return text
	}
	b := []byte(text)
	for _, m := range found {
		for i := m[3]; i < m[6]; i++ {
			if i < m[4] || i >= m[5] {
				b[i] = ' '
			}
		}
	}
	return string(b)
}
