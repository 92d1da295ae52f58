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

// dateDays writes the days that stand above entries, "Freitag, 16. Mai", in front of the
// first of them in full, where one is another than the page's.
func dateDays(doc *html.Node, published dateline.Stamp, o dateline.Options) {
	if published.Kind == 0 {
		return
	}
	type dated struct {
		first *html.Node // paragraph below
		day   string
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
			found = append(found, dated{first, day})
			other = other || day != own
		}
	}
	if !other {
		return
	}
	for _, d := range found {
		d.first.Parent.InsertBefore(dayLine(d.day), d.first)
	}
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
