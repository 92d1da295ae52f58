package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	// maxTermBytes is more than a term has that names what is described.
	maxTermBytes = 100
	// maxSaidBytes is more than its short descriptions have together. Joining more would
	// take quadratic time.
	maxSaidBytes = 1000
)

// A term is what a list of descriptions describes. It is a paragraph until its
// description begins, to which it is joined.
type term struct {
	start int    // of its paragraphs
	end   int    // behind the only one; 0 where there are none or several
	text  string // while its description has no text
	open  bool   // its description is
	said  int    // behind its short description, to which further ones are joined; 0: there is none
	more  bool   // a further one is open, which begins behind that
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
	if d.said > 0 && d.said == len(t.done) {
		t.term.said, t.term.more = d.said, true
	}
	if d.end > 0 && d.end == len(t.done) && t.worded[n] {
		t.term.text, t.term.start, t.term.open = t.done[d.start].text, d.start, true
		t.done = t.done[:d.start]
		t.begun = true
	}
}

// closeTerm ends a term or its description.
func (t *paragraphs) closeTerm(n *html.Node) {
	d := &t.term
	switch {
	case n.DataAtom == atom.Dd:
		said := t.saidBy(*d)
		t.leaveTerm()
		t.begun, t.term.said = false, said
	case len(t.done) == d.start+1 && len(t.done[d.start].text) <= maxTermBytes:
		d.end = len(t.done)
	}
}

// saidBy joins a further short description to the one before it, "34 °C; 11. Juli", and
// returns where a short one ends; 0: it is none.
func (t *paragraphs) saidBy(d term) int {
	at := d.start
	if d.more {
		at = d.said
	}
	short := len(t.done) == at+1 && len(t.done[at].text) <= maxTermBytes
	switch {
	case d.more && short && !t.done[at].item && len(t.done[at-1].text) <= maxSaidBytes:
		t.done[at-1].text += "; " + t.done[at].text
		t.done = t.done[:at]
		return at
	case d.open && short && d.text == "":
		return at + 1
	}
	return 0
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
