package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// told returns the lists below a node that say something: at least half of
// their items have words that are no links. Others are menus.
func told(root *html.Node, worded map[*html.Node]bool) map[*html.Node]bool {
	items := map[*html.Node]int{}
	for n := root; n != nil; n = Following(n, root, false) {
		switch {
		case n.DataAtom != atom.Li:
		case worded[n]:
			items[n.Parent]++
		default:
			items[n.Parent]--
		}
	}
	lists := map[*html.Node]bool{}
	for list, balance := range items {
		lists[list] = balance >= 0
	}
	return lists
}

// Worded returns the elements that have words outside links.
func Worded(root *html.Node) map[*html.Node]bool {
	found := map[*html.Node]bool{}
	for n := root; n != nil; n = Following(n, root, Linked(n) || Hidden[n.DataAtom]) {
		if n.Type != html.TextNode || !strings.ContainsFunc(n.Data, char.LetterOrDigit) {
			continue
		}
		for a := n.Parent; a != nil && !found[a]; a = a.Parent {
			found[a] = true
		}
	}
	return found
}

// Linked reports whether an element is a link, or declared to hold links.
func Linked(n *html.Node) bool {
	return n.DataAtom == atom.Nav || (n.DataAtom == atom.A && Attr(n, "href") != "")
}
