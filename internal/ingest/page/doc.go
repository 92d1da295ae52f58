// Package page finds the article in a web page.
//
// A saved page is mostly not its article: menus, notices, comments and the
// beginnings of other articles surround it. The package returns the article's
// paragraphs and what the page says about it in its metadata; the entries of a
// ticker have the days in front that their markup or a line above them states. It
// takes no title, date or address from text; one that the page does not
// state, or states in two ways, is left empty.
package page

import (
	"net/url"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/markup"
	"github.com/beleg-dev/beleg/internal/ingest/ticker"
)

// A Page is the article of a web page.
type Page struct {
	Title     string
	URI       string // absolute, http or https
	Publisher string
	Language  string // BCP-47
	// Published is the zero Stamp when the page does not say it; Shown: its markup says no day,
	// so that what its text shows may be believed.
	Published dateline.Stamp
	Shown     bool
	Text      string // as of markup.Text; empty when there is none
}

// Read finds the article in the HTML of a page. A page that is nested too deep
// or has too many elements is an error; one without text is not.
func Read(text string, o dateline.Options) (Page, error) {
	doc, err := markup.Parse(text)
	if err != nil {
		return Page{}, err
	}
	comments := readersComments(doc)
	f := gather(doc, comments)
	about := f.article()
	p := describe(f, about, o)
	removeClutter(doc, comments)
	ticker.Settle(doc, p.Published, o)
	whole := markup.Text(doc)
	// The address has no effect but that links become absolute, which the text
	// does not show; Readability wants one.
	parser := readability.NewParser()
	parser.DisableJSONLD = true
	article, err := parser.ParseAndMutate(doc, &url.URL{})
	if err == nil && article.Node != nil {
		setAtoms(article.Node)
		p.Text = withLead(markup.Text(article.Node), whole, f.descriptions(about))
	}
	if p.Text == "" {
		p.Text = whole
	}
	p.Shown = f.undated(about)
	return p, nil
}

// setAtoms makes the atoms of elements those of their names: Readability makes
// and renames elements by name alone.
func setAtoms(root *html.Node) {
	for n := root; n != nil; n = markup.Following(n, root, false) {
		if n.Type == html.ElementNode {
			n.DataAtom = atom.Lookup([]byte(n.Data))
		}
	}
}
