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
	cells, filled := g.cells(r, done, false)
	if !filled {
		return ""
	}
	return bars(cells)
}

// names returns the rows of a head as one. A cell of several columns names each.
func (g *grid) names(head []row, done []paragraph) string {
	var names, last []string
	for _, r := range head {
		cells, _ := g.cells(r, done, true)
		for i, text := range cells {
			if i == len(names) {
				names, last = append(names, ""), append(last, "")
			}
			if text != "" && text != last[i] {
				names[i], last[i] = strings.TrimSpace(names[i]+" "+text), text
			}
		}
	}
	return bars(names)
}

// rule returns what stands below the names of the columns.
func (g *grid) rule() string { return strings.Repeat("| --- ", g.column) + "|" }

// bars writes cells between bars.
func bars(cells []string) string {
	var b strings.Builder
	for _, text := range cells {
		b.WriteString("| ")
		if b.WriteString(text); text != "" {
			b.WriteByte(' ')
		}
	}
	return b.String() + "|"
}

// cells returns the texts of a row by column, with those that reach into it from above,
// and whether one of its own has text. One of several columns stands in the first, or
// in each.
func (g *grid) cells(r row, done []paragraph, each bool) (cells []string, filled bool) {
	add := func(text string) {
		cells = append(cells, text)
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
	for _, c := range r.cells {
		fromAbove()
		put := func(text string) {
			if c.rows > 1 {
				g.reach(reach{text, c.rows - 1})
			}
			add(text)
		}
		text := c.text(done)
		filled = filled || text != ""
		put(text)
		if !each {
			text = ""
		}
		for i := 1; i < c.columns && *g.left > 0; i++ {
			*g.left -= len(text) + 1
			put(text)
		}
	}
	fromAbove()
	return cells, filled
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
