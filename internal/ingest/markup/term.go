package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxTermBytes is more than a term has that names what is described.
const maxTermBytes = 100

// A term is what a list of descriptions describes. It is a paragraph until its
// description begins, to which it is joined.
type term struct {
	start int    // of its paragraphs
	end   int    // behind the only one; 0 where there are none or several
	text  string // while its description has no text
}

// openTerm begins a term or its description. A description of nothing but links
// is a menu.
func (t *paragraphs) openTerm(n *html.Node) {
	if n.DataAtom == atom.Dt {
		t.leaveTerm()
		t.term.start = len(t.done)
		return
	}
	d := t.term
	t.leaveTerm()
	if d.end > 0 && d.end == len(t.done) && t.worded[n] {
		t.term.text = t.done[d.start].text
		t.done = t.done[:d.start]
		t.begun = true
	}
}

// closeTerm ends a term or its description.
func (t *paragraphs) closeTerm(n *html.Node) {
	d := &t.term
	switch {
	case n.DataAtom == atom.Dd:
		t.leaveTerm()
		t.begun = false
	case len(t.done) == d.start+1 && len(t.done[d.start].text) <= maxTermBytes:
		d.end = len(t.done)
	}
}

// leaveTerm ends what waits for a description, which stays a paragraph.
func (t *paragraphs) leaveTerm() {
	if text := t.term.text; text != "" {
		t.done = append(t.done, paragraph{text: text})
	}
	t.term = term{}
}

// described returns the first paragraph of a description behind its term. A
// question needs no colon.
func (t *paragraphs) described(text string) string {
	name := t.term.text
	t.term.text = ""
	switch {
	case name == "":
		return text
	case strings.ContainsAny(name[len(name)-1:], ".:?!"):
		return name + " " + text
	}
	return name + ": " + text
}
