// Package ticker reads the entries of a ticker, a page that is written on as things
// happen. Each has a time of day at its head, and its day stands elsewhere: in the
// markup of the time, or on a line above the entries.
package ticker

import (
	"golang.org/x/net/html"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
)

// maxTimeBytes is more than the time of an entry has, with white space between.
const maxTimeBytes = 2000

// Settle makes the entries of a ticker paragraphs of one article. Where one is of another
// day than the page, which was published then, each has its day in front or on a line
// above it. A page that is no ticker stays as it is.
func Settle(doc *html.Node, published dateline.Stamp, o dateline.Options) {
	wrapped := wrappedEntries(doc)
	if !dateEntries(doc, published, o) {
		dateDays(doc, published, o)
	}
	unwrapEntries(wrapped)
}
