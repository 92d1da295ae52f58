package ticker

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/markup"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// wrappers are elements that hold the paragraphs of an entry.
var wrappers = map[atom.Atom]bool{atom.Div: true, atom.Section: true, atom.Article: true, atom.Header: true, atom.Li: true}

// wrappedEntries returns the entries of a ticker that stand beside each other in
// elements of one kind and class, each with a time at its head and words below it.
// Those with a link for a heading are the beginnings of other articles.
func wrappedEntries(doc *html.Node) []*html.Node {
	const enough = 2
	type like struct {
		parent *html.Node
		tag    atom.Atom
		class  string
	}
	words := markup.Worded(doc)
	of := func(n *html.Node) like { return like{n.Parent, n.DataAtom, markup.Attr(n, "class")} }
	alike := map[like]int{}
	found := slices.DeleteFunc(timed(doc), func(n *html.Node) bool { return !wrappers[n.DataAtom] || !tells(n, words) })
	for _, n := range found {
		alike[of(n)]++
	}
	return slices.DeleteFunc(found, func(n *html.Node) bool { return alike[of(n)] < enough })
}

// timed returns for each time that begins a block the largest element that has no
// other such time in it.
func timed(doc *html.Node) []*html.Node {
	const several = 2
	var times []*html.Node
	within := map[*html.Node]int{} // such times in an element, at most several
	for n := doc; n != nil; n = markup.Following(n, doc, false) {
		shown := n.Type == html.TextNode && n.Parent.DataAtom != atom.Time && entryTime.MatchString(dateline.Normal(n.Data))
		if !shown && (n.DataAtom != atom.Time || markup.Line(n, maxTimeBytes) == "") || !begins(n) {
			continue
		}
		times = append(times, n)
		for a := n; a != nil && within[a] < several; a = a.Parent {
			within[a]++
		}
	}
	for i, n := range times {
		for n.Parent != nil && within[n.Parent] == 1 {
			n = n.Parent
		}
		times[i] = n
	}
	return times
}

// tells reports whether an element has a paragraph with words, and neither its first
// words nor a heading are a link, nor is one that of a page.
func tells(root *html.Node, words map[*html.Node]bool) bool {
	told, begun := false, false
	for n := root; n != nil; n = markup.Following(n, root, n.DataAtom == atom.Time || markup.Hidden[n.DataAtom]) {
		switch {
		case n.DataAtom == atom.H1, markup.Headings[n.DataAtom] && !words[n]:
			return false
		case n.DataAtom == atom.P && words[n]:
			told = true
		case n.Type == html.TextNode && !begun && strings.ContainsFunc(n.Data, char.LetterOrDigit) && !entryTime.MatchString(dateline.Normal(n.Data)):
			begun = true
			for a := n.Parent; a != root; a = a.Parent {
				if markup.Linked(a) {
					return false
				}
			}
		}
	}
	return told
}

// unwrapEntries puts the paragraphs of entries side by side: Readability takes the best
// of several elements with paragraphs for the article, and the others for something
// else.
func unwrapEntries(found []*html.Node) {
	for _, n := range found {
		if list := n.Parent; list.DataAtom == atom.Ul || list.DataAtom == atom.Ol {
			list.Data, list.DataAtom = "div", atom.Div
		}
		unwrap(n)
	}
}

// unwrap puts what an element holds in its place, its loose words as paragraphs.
func unwrap(e *html.Node) {
	var loose *html.Node
	for c := e.FirstChild; c != nil; c = e.FirstChild {
		e.RemoveChild(c)
		switch {
		case markup.Blocks[c.DataAtom]:
			loose = nil
			e.Parent.InsertBefore(c, e)
			if wrappers[c.DataAtom] && markup.HoldsParagraph(c) {
				unwrap(c)
			}
		case loose != nil:
			loose.AppendChild(c)
		case c.Type != html.TextNode || strings.TrimSpace(c.Data) != "":
			loose = &html.Node{Type: html.ElementNode, Data: "p", DataAtom: atom.P}
			loose.AppendChild(c)
			e.Parent.InsertBefore(loose, e)
		}
	}
	e.Parent.RemoveChild(e)
}
