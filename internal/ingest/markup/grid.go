package markup

import "strings"

// maxSpread bounds what the cells of several rows or columns add to a page, in
// bytes.
const maxSpread = 500_000

// A grid puts the cells of rows into columns. A cell of several rows stands in
// each, of several columns in the first.
type grid struct {
	column int // the next one of the row
	above  []reach
	left   *int // of maxSpread
}

// A reach is what a cell puts into rows below its own.
type reach struct {
	text string
	rows int
}

// line returns a row, or nothing when no cell of its own has text.
func (g *grid) line(r row, done []paragraph) string {
	var b strings.Builder
	add := func(text string) {
		b.WriteString("| ")
		if b.WriteString(text); text != "" {
			b.WriteByte(' ')
		}
		g.column++
	}
	fromAbove := func() {
		for g.column < len(g.above) && g.above[g.column].rows > 0 && *g.left > 0 {
			from := &g.above[g.column]
			from.rows--
			*g.left -= len(from.text) + 1
			add(from.text)
		}
	}
	g.column = 0
	filled := false
	for _, c := range r.cells {
		fromAbove()
		text := c.text(done)
		filled = filled || text != ""
		for i := 0; i < c.columns && (i == 0 || *g.left > 0); i++ {
			if i > 0 {
				*g.left--
				text = ""
			}
			if c.rows > 1 {
				g.reach(reach{text, c.rows - 1})
			}
			add(text)
		}
	}
	fromAbove()
	if !filled {
		return ""
	}
	return b.String() + "|"
}

// reach notes what the next column of the rows below holds. A long text does
// not stand in each.
func (g *grid) reach(r reach) {
	if len(r.text) > maxDataBytes {
		r.text = ""
	}
	for len(g.above) <= g.column {
		g.above = append(g.above, reach{})
	}
	g.above[g.column] = r
}
