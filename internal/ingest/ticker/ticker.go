// Package ticker reads the entries of a ticker, a page that is written on as things
// happen. Each has a time of day at its head, and its day stands elsewhere: in the
// markup of the time, or on a line above the entries.
package ticker

import (
	"golang.org/x/net/html"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
)

// maxTimeLineBytes is more than a date has, with white space between.
const maxTimeLineBytes = 2000

// Settle makes the entries of a ticker paragraphs of one article, each with its day.
// The page states its publication so.
func Settle(doc *html.Node, published dateline.Stamp, o dateline.Options) {
	wrapped := wrappedEntries(doc)
	if !dateEntries(doc, published, o) {
		dateDays(doc, published, o)
	}
	unwrapEntries(wrapped)
}
