package page

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/ingest/markup"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// removeClutter takes out of a page what its markup declares not to be the
// article. It also takes the classes of html and body, such as "has-sidebar":
// they describe the site, and Readability would take them for the content's.
func removeClutter(doc *html.Node, comments map[*html.Node]bool) {
	total := textBytes(doc)
	var found []*html.Node
	for n := doc; n != nil; {
		if n.DataAtom == atom.Html || n.DataAtom == atom.Body {
			n.Attr = nil
		}
		clutter := (comments[n] && !neverClutter[n.DataAtom]) || (declaredClutter(n) && minor(textBytes(n), total))
		if clutter {
			found = append(found, n)
		}
		n = markup.Following(n, doc, clutter)
	}
	for _, n := range found {
		n.Parent.RemoveChild(n)
	}
}

// minor reports whether so many bytes are less than a third of the page's text.
// What has more is left alone: then its declaration is wrong.
func minor(bytes, total int) bool {
	return 3*bytes < total
}

// readersComments returns the elements that hold them by their names: none
// where those are not minor together, as in an editorial, a "Kommentar".
func readersComments(doc *html.Node) map[*html.Node]bool {
	found := map[*html.Node]bool{}
	total, size := textBytes(doc), 0
	for n := doc; n != nil; {
		removable := false
		if named(n, commentNames) && !markup.Prose[n.DataAtom] {
			bytes := textBytes(n)
			found[n] = minor(bytes, total)
			if removable = found[n] && !neverClutter[n.DataAtom]; removable {
				size += bytes
			}
		}
		n = markup.Following(n, doc, removable)
	}
	if !minor(size, total) {
		return nil
	}
	return found
}

// textBytes measures the text below a node.
func textBytes(root *html.Node) int {
	size := 0
	for n := root; n != nil; n = markup.Following(n, root, n.Type == html.ElementNode && markup.Hidden[n.DataAtom]) {
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

// neverClutter are elements that hold the article, whatever they are named.
var neverClutter = map[atom.Atom]bool{
	atom.Html: true, atom.Head: true, atom.Body: true, atom.Main: true, atom.Article: true,
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

var (
	// noticeNames are those for what a site asks of its readers: all of a class or id,
	// for an article may be tagged with their subjects.
	noticeNames = regexp.MustCompile(`(?i)(?:^|\s)(?:(?:eu[-_])?cookies?[-_]?(?:banner|notice|consent|bar|hint|law|layer|overlay|message|hinweis)|skip-?(?:link|to-content|nav)|` +
		`newsletter[-_]?(?:sign-?up|box|form|banner|teaser|widget|promo|cta|anmeldung)|paywall[-_]{0,2}(?:overlay|notice|banner|box|offer|promo|prompt|message|layer|cta|hinweis)|(?:user|star|post|article)-?ratings?)(?:\s|$)`)
	// noticeClasses are classes for the same. As an id each may be a heading's words.
	noticeClasses = regexp.MustCompile(`(?i)(?:^|\s)(?:cookies?|ratings?)(?:\s|$)`)
	// boxClasses are classes of what is asked for in a few words, with a button or a field to
	// fill in, and of articles on which such a thing lies, or which are about it.
	boxClasses = regexp.MustCompile(`(?i)(?:^|\s)(?:(?:[a-z]+[-_]{1,2})?newsletter(?:[-_]{1,2}[a-z]+)?|paywall(?:[-_]{1,2}[a-z]+)?)(?:\s|$)`)
	// sentOut finds the words for a newsletter.
	sentOut = regexp.MustCompile(`(?i)newsletter|abonnieren|subscribe|sign up|your inbox`)
)

// linkNames are words of classes and ids in general use for links to other articles. The lead
// of an article may be a teaser too, so that only links and headings are taken for them.
var linkNames = regexp.MustCompile(`(?i)(?:^|[^a-z])(?:related(?:posts|articles)?|teasers?|teaserliste|recommend(?:ed|ations?)?|read-?more|read-?also)(?:[^a-z]|$)`)

// linksOnly reports whether all words below an element, but for headings, are those of links.
func linksOnly(root *html.Node) bool {
	linked := false
	for n := root; n != nil; {
		skip := markup.Linked(n) || markup.Headings[n.DataAtom] || markup.Hidden[n.DataAtom]
		linked = linked || n.DataAtom == atom.A && markup.Linked(n)
		if n.Type == html.TextNode && strings.ContainsFunc(n.Data, char.LetterOrDigit) {
			return false
		}
		n = markup.Following(n, root, skip)
	}
	return linked
}

// inCaption reports whether an element stands in the text of a picture: there a copyright
// tells what the text is.
func inCaption(n *html.Node) bool {
	for n != nil && n.DataAtom != atom.Figcaption {
		n = n.Parent
	}
	return n != nil
}

// notice reports whether an element is named as what a site asks of its readers.
func notice(n *html.Node) bool {
	heading := markup.Prose[n.DataAtom] && n.DataAtom != atom.P
	class := markup.Attr(n, "class")
	return markup.Blocks[n.DataAtom] && !heading && (named(n, noticeNames) || noticeClasses.MatchString(class) || boxClasses.MatchString(class) && asks(n))
}

// asks reports whether an element is short, and has something to press or to fill in or
// offers a newsletter: it is a box in an article. What is to be paid for may be all that
// stands in one, too.
func asks(root *html.Node) bool {
	const most = 400 // bytes
	if textBytes(root) > most {
		return false
	}
	for n := root; n != nil; n = markup.Following(n, root, false) {
		switch n.DataAtom {
		case atom.Form, atom.Button, atom.Input:
			return true
		}
		if n.Type == html.TextNode && sentOut.MatchString(n.Data) && sentOut.MatchString(markup.Attr(root, "class")) {
			return true
		}
	}
	return false
}

// named reports whether a class or id of an element matches.
func named(n *html.Node, pattern *regexp.Regexp) bool {
	return n.Type == html.ElementNode && n.DataAtom != atom.Body && n.DataAtom != atom.Html &&
		(pattern.MatchString(markup.Attr(n, "class")) || pattern.MatchString(markup.Attr(n, "id")))
}

func declaredClutter(n *html.Node) bool {
	if n.Type != html.ElementNode || neverClutter[n.DataAtom] {
		return false
	}
	if clutterTags[n.DataAtom] || named(n, asideNames) && !inCaption(n) || notice(n) {
		return true
	}
	if markup.Blocks[n.DataAtom] && !markup.Headings[n.DataAtom] && named(n, linkNames) && linksOnly(n) {
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
