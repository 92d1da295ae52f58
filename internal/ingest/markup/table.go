package markup

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	// maxDataBytes is more than a cell of data has that holds paragraphs.
	maxDataBytes = 200
	// maxSpan is how many rows or columns a cell covers.
	maxSpan = 1000
)

// A table is one that is being read. Its cells are paragraphs like others until
// its end, which tells whether it holds data or is the layout of a page.
type table struct {
	start  int // of its paragraphs
	rows   []row
	cell   *html.Node // that is open; what looks like one inside is none
	layout bool
}

type row struct {
	cells  []cell
	head   bool // it stands in the head of the table
	header bool // it names the columns
}

// A cell holds the paragraphs [start, end).
type cell struct {
	start, end    int
	columns, rows int // that it covers
	prose         bool
}

// openTable begins a table at an element, or a row or cell of the innermost one.
func (t *paragraphs) openTable(n *html.Node) {
	if n.DataAtom == atom.Table {
		role := Attr(n, "role")
		if len(t.tables) > 0 {
			t.tables[len(t.tables)-1].layout = true
		}
		t.tables = append(t.tables, table{start: len(t.done), layout: role == "presentation" || role == "none" || !t.worded[n]})
		return
	}
	if len(t.tables) == 0 {
		return
	}
	top := &t.tables[len(t.tables)-1]
	if top.cell != nil {
		return
	}
	if n.DataAtom == atom.Tr {
		top.rows = append(top.rows, row{head: n.Parent.DataAtom == atom.Thead, header: true})
		return
	}
	if len(top.rows) == 0 {
		return
	}
	top.cell = n
	r := &top.rows[len(top.rows)-1]
	r.header = r.header && (r.head || n.DataAtom == atom.Th)
	r.cells = append(r.cells, cell{start: len(t.done), columns: span(n, "colspan"), rows: span(n, "rowspan"), prose: HoldsParagraph(n)})
}

// closeTable ends a cell, or a table.
func (t *paragraphs) closeTable(n *html.Node) {
	if len(t.tables) == 0 {
		return
	}
	top := &t.tables[len(t.tables)-1]
	if n.DataAtom == atom.Table {
		if top.holdsData(t.done) {
			t.done = append(t.done[:top.start], top.markdown(t.done, &t.left)...)
		}
		t.tables = t.tables[:len(t.tables)-1]
		return
	}
	if n != top.cell {
		return
	}
	top.cell = nil
	r := &top.rows[len(top.rows)-1]
	r.cells[len(r.cells)-1].end = len(t.done)
}

// span returns how many rows or columns a cell covers.
func span(n *html.Node, key string) int {
	number, err := strconv.Atoi(Attr(n, key))
	if err != nil {
		return 1
	}
	return max(1, min(number, maxSpan))
}

// holdsData reports whether a table has several columns, and no running text in
// its cells.
func (tb *table) holdsData(done []paragraph) bool {
	if tb.layout {
		return false
	}
	columns := 0
	for _, r := range tb.rows {
		filled := 0
		for _, c := range r.cells {
			if c.start == c.end {
				continue
			}
			filled++
			if (c.prose || c.end-c.start > 1) && len(c.text(done)) > maxDataBytes {
				return false
			}
		}
		columns = max(columns, filled)
	}
	return columns > 1
}

// text returns the text of a cell on one line.
func (c cell) text(done []paragraph) string {
	var b strings.Builder
	for i, p := range done[c.start:c.end] {
		switch {
		case i > 0 && p.item:
			b.WriteString("; ")
		case i > 0:
			b.WriteByte(' ')
		}
		b.WriteString(strings.ReplaceAll(p.text, "|", `\|`))
	}
	return b.String()
}

// markdown returns the paragraphs of a table as what stands outside its cells,
// its caption, and a line for each row.
func (tb *table) markdown(done []paragraph, left *int) []paragraph {
	var out []paragraph
	at := tb.start
	for _, r := range tb.rows {
		for _, c := range r.cells {
			out = append(out, done[at:c.start]...)
			at = c.end
		}
	}
	out = append(out, done[at:]...)
	g := grid{left: left}
	rows, first := tb.rows, true
	if heads := tb.heads(); heads > 1 {
		for ; rows[0].title(); heads-- {
			out = append(out, paragraph{text: rows[0].cells[0].text(done)})
			rows = rows[1:]
		}
		out = append(out, paragraph{text: g.names(rows[:heads], done)}, paragraph{text: g.rule(), below: true})
		rows, first = rows[heads:], false
	}
	for i, r := range rows {
		line := g.line(r, done)
		if line == "" {
			continue
		}
		out = append(out, paragraph{text: line, below: !first})
		if first && r.header && i+1 < len(rows) {
			out = append(out, paragraph{text: g.rule(), below: true})
		}
		first = false
	}
	return out
}

// heads returns how many rows at the beginning name the columns together; 1 where there
// are no others, or a title above one.
func (tb *table) heads() int {
	n := 0
	for n < len(tb.rows) && tb.rows[n].header && len(tb.rows[n].cells) > 0 {
		n++
	}
	if n == len(tb.rows) || n > 0 && tb.rows[n-1].title() {
		return 1
	}
	return n
}

// title reports whether a row is one cell above all columns.
func (r row) title() bool {
	return len(r.cells) == 1 && r.cells[0].columns > 1 && r.cells[0].start < r.cells[0].end
}
