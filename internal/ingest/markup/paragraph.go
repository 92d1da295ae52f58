package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
)

// Text returns the text below a node: paragraphs separated by an empty line,
// single spaces within them; two line breaks end one outside tables. The items
// of a list are lines that start with "- ", those of a list of descriptions with
// "- Term: "; tables of data are those of Markdown, a line for each row; the
// items of a menu, and the cells of other tables, are paragraphs.
func Text(root *html.Node) string {
	t := paragraphs{worded: Worded(root), left: maxSpread}
	t.told = told(root, t.worded)
	t.walk(root)
	t.flush()
	var b strings.Builder
	for i, p := range t.done {
		switch {
		case i == 0:
		case p.below, p.item && t.done[i-1].item:
			b.WriteByte('\n')
		default:
			b.WriteString("\n\n")
		}
		if p.item {
			b.WriteString("- ")
		}
		b.WriteString(p.text)
	}
	return b.String()
}

// paragraphs gathers text paragraph by paragraph.
type paragraphs struct {
	done    []paragraph
	current strings.Builder
	begun   bool    // an item of a list, without text so far
	term    term    // of the list of descriptions
	tables  []table // that are open, the innermost last
	left    int     // of maxSpread
	told    map[*html.Node]bool
	worded  map[*html.Node]bool
}

type paragraph struct {
	text  string
	item  bool // it begins an item of a list
	below bool // it is a row of a table and not the first
}

func (t *paragraphs) flush() {
	if text := dateline.Normal(t.current.String()); text != "" {
		text = t.described(text)
		t.done = append(t.done, paragraph{text: text, item: t.begun})
		t.begun = false
	}
	t.current.Reset()
}

// walk visits the nodes below root in reading order, without recursion: pages
// may be nested deeper than a stack should be.
func (t *paragraphs) walk(root *html.Node) {
	for n := root; n != nil; {
		enter := !(n.Type == html.ElementNode && Hidden[n.DataAtom])
		if enter {
			t.open(n)
		}
		if enter && n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != nil && n != root && n.NextSibling == nil {
			t.close(n)
			n = n.Parent
		}
		if n == nil || n == root {
			return
		}
		t.close(n)
		n = n.NextSibling
	}
}

func (t *paragraphs) open(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		t.current.WriteString(n.Data)
	case n.Type != html.ElementNode:
	case parts(n):
		t.flush()
	case n.DataAtom == atom.Br && againBr(n) && len(t.tables) == 0:
		t.flush()
	case n.DataAtom == atom.Br:
		t.current.WriteByte(' ')
	}
	switch n.DataAtom {
	case atom.Table, atom.Tr, atom.Td, atom.Th:
		t.begun = false
		t.leaveTerm()
		t.openTable(n)
	case atom.Li:
		t.leaveTerm()
		t.begun = t.told[n.Parent]
	case atom.Dt, atom.Dd:
		t.openTerm(n)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		t.begun = false // the item is a section
		t.leaveTerm()
	}
}

func (t *paragraphs) close(n *html.Node) {
	if parts(n) {
		t.flush()
	}
	switch n.DataAtom {
	case atom.Li:
		t.begun = false
	case atom.Dt, atom.Dd:
		t.closeTerm(n)
	case atom.Table, atom.Td, atom.Th:
		t.leaveTerm()
		t.closeTable(n)
	}
}

// againBr says whether a line break follows another, so that an empty line is shown.
func againBr(n *html.Node) bool {
	before := n.PrevSibling
	for before != nil && (before.Type == html.CommentNode || before.Type == html.TextNode && dateline.Normal(before.Data) == "") {
		before = before.PrevSibling
	}
	return before != nil && before.DataAtom == atom.Br
}

// parts says whether an element parts its text from what stands around it.
func parts(n *html.Node) bool {
	return Blocks[n.DataAtom] || n.DataAtom == atom.Td || n.DataAtom == atom.Th
}
