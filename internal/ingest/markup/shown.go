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
// of notes; other superscripts stand apart from what they are written to, and so do the
// parts of headings and of pictures' texts that only a style sets apart.
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
	for n := doc; n != nil; n = Following(n, doc, false) {
		if n.Type == html.ElementNode && styledApart(n) {
			n.Parent.InsertBefore(&html.Node{Type: html.TextNode, Data: " "}, n)
		}
	}
}

// styledApart reports whether an element begins a part of a heading, such as the headline
// behind its kicker, or of the text of a picture, such as its credit, though no blank stands
// in front of it.
func styledApart(n *html.Node) bool {
	if n.PrevSibling == nil || n.PrevSibling.Type != html.ElementNode {
		return false
	}
	switch a := around(n); {
	case a == atom.Figcaption:
		return true
	case a != atom.H1 && !Headings[a]:
		return false
	}
	before := lastRune(n.PrevSibling)
	return (unicode.IsLower(before) || unicode.IsDigit(before)) && unicode.IsUpper(firstRune(n))
}

// around returns the block that an element stands in.
func around(n *html.Node) atom.Atom {
	for n = n.Parent; n != nil && !Blocks[n.DataAtom]; {
		n = n.Parent
	}
	if n == nil {
		return 0
	}
	return n.DataAtom
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

// firstRune returns the first character of a node's text.
func firstRune(n *html.Node) rune {
	for n != nil && n.FirstChild != nil {
		n = n.FirstChild
	}
	if n == nil || n.Type != html.TextNode {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(n.Data)
	return r
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
