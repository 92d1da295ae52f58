package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
)

// Following returns the next node in reading order below root, or nil.
func Following(n, root *html.Node, skipChildren bool) *html.Node {
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

// HoldsParagraph reports whether a paragraph stands directly in an element.
func HoldsParagraph(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.P {
			return true
		}
	}
	return false
}

// Attr returns an attribute of an element, or nothing.
func Attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Namespace == "" && a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// Line returns the text below a node on one line, or nothing when it is longer
// than so many bytes: elements may be nested, and each would hold all of it.
func Line(root *html.Node, most int) string {
	var b strings.Builder
	for n := root; n != nil; n = Following(n, root, false) {
		text := n.Data
		switch {
		case n.Type == html.TextNode:
		case n.DataAtom == atom.Br || Blocks[n.DataAtom]:
			text = " "
		default:
			continue
		}
		if b.Len()+len(text) > most {
			return ""
		}
		b.WriteString(text)
	}
	return dateline.Normal(b.String())
}
