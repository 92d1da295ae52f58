package screen

// A Style is the sequence that gives text on a terminal its looks.
type Style string

// The styles.
const (
	Plain  Style = ""
	Bold   Style = "\x1b[1m"
	Faint  Style = "\x1b[2m"
	Red    Style = "\x1b[1;31m"
	Green  Style = "\x1b[1;32m"
	Yellow Style = "\x1b[1;33m"

	normal = "\x1b[0m"
)

// Of returns text in the style.
func (s Style) Of(text string) string {
	if s == Plain || text == "" {
		return text
	}
	return string(s) + text + normal
}
