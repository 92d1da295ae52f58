package page

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/markup"
)

// facts are what a page states about itself, each in the order of the page.
type facts struct {
	meta      map[string][]string // by name, property or itemprop, lower case, dots for colons
	linked    []string            // scripts of JSON-LD
	headings  []string            // of level one
	marked    []string            // times that are marked as a publication
	times     []string            // all machine-readable times
	timeLines []string            // paragraphs with time elements in them
	dated     []string            // texts of elements that are named as a date
	title     string
	canonical string
	savedFrom string // the address that a browser notes when it saves a page
	language  string

	line timeLine
}

// savedFrom is the comment that browsers write into a page that they save.
var savedFrom = regexp.MustCompile(`^\s*saved from url=\(\d+\)(\S+)`)

func gather(doc *html.Node, comments map[*html.Node]bool) facts {
	f := facts{meta: map[string][]string{}}
	for n := doc; n != nil; {
		if markup.Blocks[n.DataAtom] {
			f.endLine()
		}
		switch {
		case comments[n]: // other people's text
		case n.Type == html.CommentNode:
			if m := savedFrom.FindStringSubmatch(n.Data); m != nil && f.savedFrom == "" {
				f.savedFrom = m[1]
			}
		case n.Type == html.TextNode:
			f.line.addText(n)
		case n.Type == html.ElementNode:
			f.add(n)
		}
		next := markup.Following(n, doc, comments[n])
		for a := n; a != nil && (next == nil || a != next.Parent); a = a.Parent {
			if markup.Blocks[a.DataAtom] {
				f.endLine()
			}
		}
		n = next
	}
	return f
}

func (f *facts) endLine() {
	if line, ok := f.line.end(); ok {
		f.timeLines = append(f.timeLines, line)
	}
}

func (f *facts) add(n *html.Node) {
	switch n.DataAtom {
	case atom.Html:
		if f.language == "" {
			f.language = markup.Attr(n, "lang")
		}
	case atom.Title:
		if f.title == "" && n.Namespace == "" {
			f.title = markup.Line(n, maxTitleBytes)
		}
	case atom.H1:
		if text := markup.Line(n, maxTitleBytes); text != "" {
			f.headings = append(f.headings, text)
		}
	case atom.Link:
		if f.canonical == "" && strings.EqualFold(markup.Attr(n, "rel"), "canonical") {
			f.canonical = markup.Attr(n, "href")
		}
	case atom.Script:
		if n.Namespace == "" && n.FirstChild != nil && strings.EqualFold(markup.Attr(n, "type"), "application/ld+json") {
			f.linked = append(f.linked, n.FirstChild.Data) // all its text
		}
	case atom.Meta:
		content := dateline.Normal(html.UnescapeString(markup.Attr(n, "content")))
		if content == "" {
			return
		}
		for _, kind := range []string{"property", "name", "itemprop"} {
			if name := strings.ReplaceAll(strings.ToLower(markup.Attr(n, kind)), ":", "."); name != "" {
				f.meta[name] = append(f.meta[name], content)
			}
		}
	}
	f.addTime(n)
}

var (
	// dateClasses are classes and ids in general use for the date of an article: words
	// that end in one, behind what they belong to.
	dateClasses = regexp.MustCompile(`(?i)(?:^|\s)(?:(?:[a-z]+[-_]+)*(?:date|datum)|(?:entry|post|article|story|news|pub|publish|publication|creation|created)date|published(?:[-_]?(?:on|at|date))?)(?:\s|$)`)
	// otherDates are words of such names for another day: of what happens, of a life, of a
	// change, today's, and of what is no article.
	otherDates = regexp.MustCompile(`(?i)event|termin|veranstaltung|calendar|kalender|concert|match|game|start|begin|end[-_]|due[-_]|deadline|expir` +
		`|birth|geburt|death|sterbe` +
		`|updated?[-_]|edited[-_]|revised[-_]|lastmod|modif|change` +
		`|today|heute|current|clock|weather|wetter` +
		`|header|footer|sidebar|copyright|comment|archive?|teaser|related|popular`)
)

// addTime keeps the time that an element states. Microdata, an older HTML and
// the class names of microformats mark a publication.
func (f *facts) addTime(n *html.Node) {
	marked := strings.EqualFold(markup.Attr(n, "itemprop"), "datePublished")
	for _, a := range n.Attr {
		marked = marked || (a.Key == "pubdate" && n.DataAtom == atom.Time)
	}
	for class := range strings.FieldsSeq(markup.Attr(n, "class")) {
		marked = marked || ((class == "published" || class == "dt-published") && (n.DataAtom == atom.Time || n.DataAtom == atom.Abbr))
	}
	if n.DataAtom == atom.Meta || (!marked && n.DataAtom != atom.Time) {
		if named(n, dateClasses) && !named(n, otherDates) {
			if text := markup.Line(n, maxTimeBytes); text != "" {
				f.dated = append(f.dated, text)
			}
		}
		return
	}
	for _, value := range []string{markup.Attr(n, "datetime"), markup.Attr(n, "content"), markup.Attr(n, "title"), markup.Line(n, maxTimeBytes)} {
		if value == "" {
			continue
		}
		if f.times = append(f.times, value); marked {
			f.marked = append(f.marked, value)
		}
		if n.DataAtom == atom.Time {
			f.line.addTime(value)
		}
		return
	}
}

// first returns the first value that the page states under one of the names,
// the earlier name first.
func (f *facts) first(names ...string) string {
	for _, name := range names {
		if values := f.meta[name]; len(values) > 0 {
			return values[0]
		}
	}
	return ""
}

const (
	// maxTitleBytes is more than a title has, with white space between.
	maxTitleBytes = 16 * maxTitleChars
	// maxTimeBytes is more than a date has, likewise.
	maxTimeBytes = 2000
)
