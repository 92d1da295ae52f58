package page

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// removeClutter takes out of a page what its markup declares not to be the
// article. It also takes the classes of html and body, such as "has-sidebar":
// they describe the site, and Readability would take them for the content's.
func removeClutter(doc *html.Node) {
	total := textBytes(doc)
	var found []*html.Node
	for n := doc; n != nil; {
		if n.DataAtom == atom.Html || n.DataAtom == atom.Body {
			n.Attr = nil
		}
		clutter := declaredClutter(n) && minor(n, total)
		if clutter {
			found = append(found, n)
		}
		n = following(n, doc, clutter)
	}
	for _, n := range found {
		n.Parent.RemoveChild(n)
	}
}

// minor reports whether a node has less than a third of the page's text. What
// has more is left alone: then its declaration is wrong.
func minor(n *html.Node, total int) bool {
	return 3*textBytes(n) < total
}

// following returns the next node in reading order below root, or nil.
func following(n, root *html.Node, skipChildren bool) *html.Node {
	if n.FirstChild != nil && !skipChildren {
		return n.FirstChild
	}
	for n != root && n.NextSibling == nil {
		n = n.Parent
	}
	if n == root {
		return nil
	}
	return n.NextSibling
}

// textBytes measures the text below a node.
func textBytes(root *html.Node) int {
	size := 0
	for n := root; n != nil; n = following(n, root, n.Type == html.ElementNode && hidden[n.DataAtom]) {
		if n.Type == html.TextNode {
			size += len(strings.TrimSpace(n.Data))
		}
	}
	return size
}

// clutterTags are elements for what stands beside an article.
var clutterTags = map[atom.Atom]bool{
	atom.Aside: true, atom.Nav: true, atom.Footer: true, atom.Dialog: true, atom.Menu: true,
}

// clutterRoles are landmarks of WAI-ARIA for the same.
var clutterRoles = map[string]bool{
	"navigation": true, "complementary": true, "contentinfo": true, "banner": true, "search": true,
	"dialog": true, "alertdialog": true,
}

// commentNames are classes and ids in general use for readers' comments.
var commentNames = regexp.MustCompile(`(?i)(?:^|[^a-z])(?:comments?|kommentare?|disqus_thread)(?:[^a-z]|$)`)

// asideNames are those for bylines and notes about author and copyright.
var asideNames = regexp.MustCompile(`(?i)(?:^|[^a-z])(?:byline|author-?(?:box|bio|info)|(?:post|entry)-?meta|copyright|print-only)(?:[^a-z]|$)`)

// named reports whether a class or id of an element matches.
func named(n *html.Node, pattern *regexp.Regexp) bool {
	return n.Type == html.ElementNode && n.DataAtom != atom.Body && n.DataAtom != atom.Html &&
		(pattern.MatchString(attr(n, "class")) || pattern.MatchString(attr(n, "id")))
}

func declaredClutter(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	switch n.DataAtom {
	case atom.Html, atom.Head, atom.Body, atom.Main, atom.Article:
		return false
	}
	if clutterTags[n.DataAtom] || named(n, commentNames) || named(n, asideNames) {
		return true
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "role":
			if clutterRoles[a.Val] {
				return true
			}
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "style":
			if strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none") {
				return true
			}
		}
	}
	return false
}
