package markup

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// Item returns the text of an item of a feed: that of Fragment without the link to
// the rest that may stand behind the last sentence.
func Item(fragment string) (string, error) {
	root, err := Parse(fragment)
	if err != nil {
		return "", err
	}
	if link := restLink(root); link != nil {
		link.Parent.RemoveChild(link)
	}
	return Text(root), nil
}

// restLink returns the link of few words that a text ends in and that is no part of a
// sentence, or nil.
func restLink(root *html.Node) *html.Node {
	const longest = 40 // bytes
	var link *html.Node
	before, last := "", "" // what is shown before the link, and up to here
	for n := root; n != nil; n = Following(n, root, Hidden[n.DataAtom]) {
		text := strings.TrimSpace(n.Data)
		if n.Type != html.TextNode || text == "" {
			continue
		}
		switch a := linkAround(n); {
		case a != nil && a != link:
			link, before = a, last
		case a == nil && strings.ContainsFunc(text, char.LetterOrDigit):
			link = nil
		}
		last = text
	}
	if link == nil || Line(link, longest) == "" {
		return nil
	}
	if end, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, "\"'”“’»«)]")); !strings.ContainsRune(".!?…", end) {
		return nil
	}
	return link
}

// linkAround returns the link that a text stands in, or nil. An item of a list is told.
func linkAround(n *html.Node) *html.Node {
	var link *html.Node
	for a := n.Parent; a != nil; a = a.Parent {
		switch a.DataAtom {
		case atom.A:
			link = a
		case atom.Li:
			return nil
		}
	}
	return link
}
