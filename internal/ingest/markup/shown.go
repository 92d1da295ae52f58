package markup

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// show makes the text of a page say what its markup shows: words that are
// struck out or for screen readers alone are taken out, and so are the numbers
// of notes; other superscripts stand apart from what they are written to.
func show(doc *html.Node) {
	for n := doc; n != nil; {
		text, unread := "", unseen(n) || noteNumber(n)
		if n.DataAtom == atom.Sup && !unread {
			text = superscript(n)
		}
		next := Following(n, doc, unread || text != "")
		if text != "" {
			n.Parent.InsertBefore(&html.Node{Type: html.TextNode, Data: text}, n)
		}
		if unread || text != "" {
			n.Parent.RemoveChild(n)
		}
		n = next
	}
}

// unseenNames are the classes by which the frameworks in general use hide text
// from all but screen readers.
var unseenNames = regexp.MustCompile(`(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)`)

// unseen reports whether an element is struck out or hidden by its class. A
// heading of level one is kept: the page may show its title as a picture.
func unseen(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Del, atom.S, atom.Strike:
		return true
	case atom.Html, atom.Body, atom.H1:
		return false
	}
	return n.Type == html.ElementNode && unseenNames.MatchString(Attr(n, "class"))
}

// noteNumber reports whether a superscript is a link to a note of the page.
func noteNumber(n *html.Node) bool {
	if n.DataAtom != atom.Sup {
		return false
	}
	link := n.FirstChild
	for link != nil && link.Type != html.ElementNode {
		link = link.NextSibling
	}
	return linksWithin(n.Parent) || linksWithin(link)
}

// linksWithin reports whether a node links to a place in a page: saved pages
// have the address of their own in front of it.
func linksWithin(n *html.Node) bool {
	return n != nil && n.DataAtom == atom.A && strings.Contains(Attr(n, "href"), "#")
}

var raise = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹",
	"+", "⁺", "-", "⁻", "−", "⁻")

// superscript returns the text of a superscript that is or begins with a number,
// "m²" or, where it might be taken for more of the number before, "10^6".
// Others, such as that of "19th", are nothing special.
func superscript(n *html.Node) string {
	const longest = 16 // bytes
	text := Line(n, longest)
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, "+-−"))
	if !unicode.IsDigit(first) {
		return ""
	}
	if strings.Trim(text, "+-−0123456789") != "" || unicode.IsDigit(lastRune(n.PrevSibling)) {
		return "^" + text
	}
	return raise.Replace(text)
}

// lastRune returns the last character of a node's text.
func lastRune(n *html.Node) rune {
	for n != nil && n.LastChild != nil {
		n = n.LastChild
	}
	if n == nil || n.Type != html.TextNode {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(n.Data)
	return r
}
