package ticker

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/markup"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// maxTickerDays is how far from its page's publication the day of a ticker's entries is.
const maxTickerDays = 31

// beginsWithClock finds the time of day that an entry begins with.
var beginsWithClock = regexp.MustCompile(`(?i)^\d{1,2}[:.]\d{2}(?:\s?(?:uhr|h|[ap]\.?m)\b|:|\s|$)`)

// dateDays writes the days that stand above entries, "Freitag, 16. Mai", in full in front
// of the first of them and of the headings of all, where one is another than the page's.
func dateDays(doc *html.Node, published dateline.Stamp, o dateline.Options) {
	if published.Kind == 0 {
		return
	}
	var found []dated
	own, other := localDay(published, o), false
	for n := doc; n != nil; n = markup.Following(n, doc, markup.Hidden[n.DataAtom]) {
		if n.DataAtom != atom.P && !markup.Headings[n.DataAtom] {
			continue
		}
		day, ok := dayOf(n, published, o)
		if !ok {
			continue
		}
		if first := firstEntry(n, doc); first != nil {
			found = append(found, dated{n, first, day})
			other = other || day != own
		}
	}
	if !other {
		return
	}
	for i, d := range found {
		var end *html.Node
		if i+1 < len(found) {
			end = found[i+1].above
		}
		for _, h := range entryHeadings(d.above, end, doc) {
			h.InsertBefore(&html.Node{Type: html.TextNode, Data: d.day + ": "}, h.FirstChild)
		}
		if !markup.Headings[d.first.DataAtom] {
			d.first.Parent.InsertBefore(dayLine(d.day), d.first)
		}
	}
}

// A dated day stands above entries, the first of which begins with a paragraph or a
// heading.
type dated struct {
	above, first *html.Node
	day          string
}

// entryHeadings returns the headings of entries from a node to another, or to the end:
// those that a time of day stands above, or in front of.
func entryHeadings(from, to, doc *html.Node) []*html.Node {
	const longest = 300 // bytes
	var found []*html.Node
	before := ""
	for n := markup.Following(from, doc, true); n != nil && n != to; n = markup.Following(n, doc, markup.Hidden[n.DataAtom]) {
		switch {
		case n.Type == html.TextNode && strings.ContainsFunc(n.Data, char.LetterOrDigit):
			before = dateline.Normal(n.Data)
		case markup.Headings[n.DataAtom] && (entryTime.MatchString(before) || beginsWithClock.MatchString(markup.Line(n, longest))):
			found = append(found, n)
		}
	}
	return found
}

// dayOf returns the day that is all of an element's text. A year that is not shown is
// the page's, or the one beside it.
func dayOf(n *html.Node, published dateline.Stamp, o dateline.Options) (string, bool) {
	const longest = 40 // bytes
	text := strings.TrimRight(markup.Line(n, longest), ":")
	if !strings.ContainsAny(text, "0123456789") {
		return "", false
	}
	lines := []string{text}
	for year := published.Time.Year() - 1; year <= published.Time.Year()+1; year++ {
		lines = append(lines, text+" "+strconv.Itoa(year))
	}
	for _, line := range lines {
		s, ok := dateline.Parse(line, o)
		if ok && s.DayOnly && s.Kind == dateline.Plain && s.Time.Sub(published.Time).Abs() <= maxTickerDays*24*time.Hour {
			return s.Time.Format(time.DateOnly), true
		}
	}
	return "", false
}

// firstEntry returns the paragraph of the entry that follows a node, without the time
// that it begins with where that stands above it, or nil.
func firstEntry(n, doc *html.Node) *html.Node {
	text := textBehind(n, doc)
	if text == nil || !beginsWithClock.MatchString(dateline.Normal(text.Data)) {
		return nil
	}
	if entryTime.MatchString(dateline.Normal(text.Data)) {
		text = textBehind(text, doc)
	}
	if text == nil {
		return nil
	}
	above := map[*html.Node]bool{}
	for a := n.Parent; a != nil; a = a.Parent {
		above[a] = true
	}
	for !markup.Blocks[text.DataAtom] && !above[text.Parent] {
		text = text.Parent
	}
	return text
}

// textBehind returns the first text with words behind a node, or nil.
func textBehind(n, root *html.Node) *html.Node {
	for n = markup.Following(n, root, true); n != nil; n = markup.Following(n, root, markup.Hidden[n.DataAtom]) {
		if n.Type == html.TextNode && strings.ContainsFunc(n.Data, char.LetterOrDigit) {
			return n
		}
	}
	return nil
}
