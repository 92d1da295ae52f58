package ticker

import (
	"regexp"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/markup"
)

// entryTime is how the time of an entry is shown, without its year: "18:20 Uhr",
// "15.9., 9.30 pm".
var entryTime = regexp.MustCompile(`(?i)^(?:\d{1,2}\.\s?\d{1,2}\.?,?\s?[-–|]?\s?)?\d{1,2}[:.]\d{2}(?:\s?(?:uhr|h|[ap]\.?m\.?|[a-z]{2,4}))?\.?:?$`)

// An entry is one of a ticker, which is written over days.
type entry struct {
	top *html.Node // what holds its time and no more
	day string
}

// dateEntries writes the days of a ticker's entries above them, where one is another
// than the page's: by its own "today" an entry does not mean that of the page. It
// reports whether there are such entries.
func dateEntries(doc *html.Node, published dateline.Stamp, o dateline.Options) bool {
	const enough = 2
	own := ""
	if published.Kind > 0 {
		own = localDay(published, o)
	}
	found, other := entries(doc, o), false
	for _, e := range found {
		other = other || e.day != own
	}
	if len(found) < enough || !other {
		return false
	}
	end := entriesEnd(found)
	for _, e := range found {
		e.head()
	}
	if end != nil && own != "" && textBehind(end, doc) != nil {
		end.Parent.InsertBefore(dayLine(own), end.NextSibling)
	}
	return true
}

// localDay returns the day of a stamp where it was written.
func localDay(s dateline.Stamp, o dateline.Options) string {
	if _, seconds := s.Time.Zone(); seconds == 0 && o.Zone != nil && !s.DayOnly {
		s.Time = s.Time.In(o.Zone)
	}
	return s.Time.Format(time.DateOnly)
}

// entries finds the times that begin a block and show no more than a time of day.
func entries(doc *html.Node, o dateline.Options) []entry {
	var found []entry
	for n := doc; n != nil; n = markup.Following(n, doc, false) {
		if n.DataAtom != atom.Time {
			continue
		}
		text := markup.Line(n, maxTimeBytes)
		s, ok := dateline.Parse(markup.Attr(n, "datetime"), o)
		if !ok || !entryTime.MatchString(text) {
			continue
		}
		top := n
		for top.Parent.DataAtom != atom.Body && top.Parent.Parent != nil && only(top) {
			top = top.Parent
		}
		if begins(top) {
			found = append(found, entry{top, localDay(s, o)})
		}
	}
	return found
}

// begins reports whether no text stands before a node in its block.
func begins(n *html.Node) bool {
	for ; !markup.Blocks[n.DataAtom] && n.Parent != nil; n = n.Parent {
		for s := n.PrevSibling; s != nil && !markup.Blocks[s.DataAtom]; s = s.PrevSibling {
			if !blank(s) {
				return false
			}
		}
	}
	return true
}

// only reports whether a node holds all text of its parent. It looks no further than
// the nearest text, so that the entries of a long list are read in linear time.
func only(n *html.Node) bool {
	for s := n.PrevSibling; s != nil; s = s.PrevSibling {
		if !blank(s) {
			return false
		}
	}
	for s := n.NextSibling; s != nil; s = s.NextSibling {
		if !blank(s) {
			return false
		}
	}
	return true
}

// blank reports whether a node has no text.
func blank(root *html.Node) bool {
	for n := root; n != nil; n = markup.Following(n, root, false) {
		if n.Type == html.TextNode && strings.TrimSpace(n.Data) != "" {
			return false
		}
	}
	return true
}

// head puts the day in front of the entry's heading, or on a line above its text.
func (e entry) head() {
	next := e.top.NextSibling
	for next != nil && next.Type == html.TextNode && blank(next) {
		next = next.NextSibling
	}
	switch {
	case next != nil && markup.Headings[next.DataAtom]:
		next.InsertBefore(&html.Node{Type: html.TextNode, Data: e.day + ": "}, next.FirstChild)
		return
	case next != nil && markup.Blocks[next.DataAtom]:
		next.Parent.InsertBefore(dayLine(e.day), next)
		return
	}
	at := e.top
	for a := at.Parent; a != nil; a = a.Parent {
		if markup.Prose[a.DataAtom] || a.DataAtom == atom.Li {
			at = a
		} else if markup.Blocks[a.DataAtom] {
			break
		}
	}
	at.Parent.InsertBefore(dayLine(e.day), at)
}

// dayLine returns a day as tickers write it between their entries.
func dayLine(day string) *html.Node {
	p := &html.Node{Type: html.ElementNode, Data: "p", DataAtom: atom.P}
	p.AppendChild(&html.Node{Type: html.TextNode, Data: "+++ " + day + " +++"})
	return p
}

// entriesEnd returns the element that is the last entry, or nil where the entries
// are no elements of their own.
func entriesEnd(found []entry) *html.Node {
	above := map[*html.Node]bool{}
	for n := found[0].top; n != nil; n = n.Parent {
		above[n] = true
	}
	last := found[len(found)-1].top
	n := last
	for n.Parent != nil && !above[n.Parent] {
		n = n.Parent
	}
	if n == last {
		return nil
	}
	return n
}
