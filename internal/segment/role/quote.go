package role

import "github.com/beleg-dev/beleg/internal/segment/line"

// markQuotes marks the lines that a letter quotes from another one. They stand below
// its head, or below the line that says who wrote them and when; elsewhere the marks
// of quoting set off what the text itself shows.
func (d *document) markQuotes() {
	letter := false
	for i := range d.units {
		u := &d.units[i]
		text := u.Of(d.text)
		if line.QuoteLen(text) > 0 {
			if letter && u.kind.role() != Caption {
				u.kind = quoted
			}
			continue
		}
		letter = letter || d.letterHead(i) > i || hasClock(u.plain) && isReplyHead(u.plain, text)
	}
}
