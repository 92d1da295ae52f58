// Package masthead finds title and date at the top of a plain news text.
//
// A text that was copied from a page begins with what stood above the article:
// a section, the headline, once or twice, a date, a byline, captions. The
// package tells these lines apart by their form. It takes only a date that
// dates the whole text, on a line of its own or before the first sentence, or in the last,
// never that of another text below, and no title where the text starts at once.
package masthead

import (
	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/segment/role/archive"
)

// Read returns the title and the date that a text shows at its top, else the date that the
// agencies at its end sign it with, that its last line states, or that its first sentence has.
// Where it shows none, the title is empty and the Stamp zero, and so is that of several texts
// in one, each with its own day.
func Read(text string, o dateline.Options) (string, dateline.Stamp) {
	title, stamp := read(text, o)
	if several(text, stamp, o) {
		return title, dateline.Stamp{}
	}
	return title, stamp
}

func read(text string, o dateline.Options) (string, dateline.Stamp) {
	if archive.Coded(text) {
		return parts(text, o)
	}
	lines := head(text, o)
	stamp := publishStamp(lines)
	if stamp.Kind == 0 {
		stamp = signed(text, o)
	}
	if stamp.Kind == 0 {
		stamp = closing(text, o)
	}
	if stamp.Kind == 0 {
		stamp = lede(lines, o)
	}
	return title(lines), stamp
}
