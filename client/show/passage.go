package show

import (
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/client/screen"
)

// A passage is a part of a source as it is shown.
type passage struct {
	heads      []string // may hold styles; the rest is shown visibly
	text       string
	notes      []string // on the text
	title      string
	byline     string
	uri        string
	source     string
	start, end *int32
}

// passageText returns a passage with where it stands, two columns in. The text
// stands behind bars, so that its own quotation marks are not mistaken.
func (f Format) passageText(p passage) string {
	const margin = "  "
	bar := margin + f.in(screen.Faint, "│") + " "
	columns := f.Columns
	if columns > 0 {
		columns = max(columns-len("    "), 1)
	}
	var b strings.Builder
	add := func(look screen.Style, text string) {
		if text == "" {
			return
		}
		for _, line := range screen.Wrap(screen.OneLine(text), columns) {
			b.WriteString(screen.Indented(margin, []string{f.in(look, line)}))
		}
	}
	b.WriteString(screen.Indented(margin, p.heads))
	b.WriteString(screen.Indented(bar, screen.Wrap(screen.Visible(p.text), columns)))
	for _, note := range p.notes {
		add(screen.Yellow, note)
	}
	if p.title != p.text { // of a title that was found
		add(screen.Bold, p.title)
	}
	add(screen.Plain, p.byline)
	add(screen.Plain, p.uri)
	add(screen.Faint, p.place())
	return b.String()
}

// place returns the source and the bytes of the passage in it.
func (p passage) place() string {
	if p.start == nil || p.end == nil {
		return p.source
	}
	return fmt.Sprintf("%s, bytes %d–%d", p.source, *p.start, *p.end)
}
