package evidence

import (
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// mostRow is how many bytes a row has at most in which what it is about stands in front
// of each cell.
const mostRow = 600

// about matches what a row may be about without the name of its column: words, or a year.
var about = regex.MustCompile(`\pL{2}|^[12]\d{3}$`)

// NamesRow says whether the first cell of a row may say what the row is about.
func NamesRow(cell string) bool { return about.MatchString(cell) }

// NamedCells returns a row of a table of data with the names of its columns, which
// stand in the first row, and its numbers with their unit: "Theater, 2024: 4 Mio. Euro.
// Theater, 2025: 0 Mio. Euro." The judge does not count cells, and of several in one
// sentence takes any for that of the claim. False: the passage is no such row.
func NamedCells(e *factcheck.Evidence) (string, bool) {
	names, cells, ok := Names(e)
	if !ok {
		return "", false
	}
	first, row := labelOf(names[0], e.Language), labelOf(cells[0], e.Language)
	if row.name != "" && !NamesRow(row.name) {
		row.name = strings.TrimSpace(first.name + " " + row.name)
	}
	table := labelOf(e.Passage.Heading, e.Language)
	if c := e.Passage.Change; c != (factcheck.Change{}) {
		is, was := labelOf(names[c.Is], e.Language), labelOf(names[c.Was], e.Language)
		if text, ok := changedCells(row.name, is.name, is.measure(cells[c.Is], row, first, table), was.name, was.measure(cells[c.Was], row, first, table), e.Language); ok {
			return text, true
		}
	}
	var each, together []string
	for i, cell := range cells[1:] {
		if cell == "" || e.Passage.Columns != nil && !slices.Contains(e.Passage.Columns, i+1) {
			continue
		}
		column := labelOf(names[i+1], e.Language)
		amount := column.measure(cell, row, first, table)
		if r := e.Passage.Rank; r.Column == i+1 {
			amount += " (" + inPlace(r.Place, column.name, e.Language) + ")"
		}
		each = append(each, stated(row.name, column.name, amount))
		together = append(together, strings.TrimSpace(column.name+" "+amount))
	}
	if len(each) == 0 || row.name == "" && len(each) == 1 {
		return "", false
	}
	if text := strings.Join(each, " "); row.name == "" || len(text) <= mostRow {
		return text, true
	}
	return row.name + ": " + strings.Join(together, ", "), true
}

// startsWithNumber matches a cell that has an amount.
var startsWithNumber = regex.MustCompile(`^\PL*\d`)

// Figure says whether a cell has an amount.
func Figure(cell string) bool { return startsWithNumber.MatchString(cell) }

// Figures returns how many amounts a row of a table has, beside what it is about.
func Figures(e *factcheck.Evidence) int {
	if _, ok := NamedCells(e); !ok {
		return 0
	}
	n := 0
	for _, cell := range Cells(e.Passage.Text)[1:] {
		if Figure(cell) {
			n++
		}
	}
	return n
}

// stated returns what a cell says as a sentence. A number stands apart from one before it.
func stated(row, column, cell string) string {
	switch {
	case column == "":
	case strings.TrimRightFunc(column, unicode.IsDigit) == column:
		cell = column + " " + cell
	case row == "":
		cell = column + ": " + cell
	default:
		row += ", " + column
	}
	if row != "" {
		cell = row + ": " + cell
	}
	return strings.TrimSuffix(cell, ".") + "."
}

// Cells returns the cells of a row of a table; nil: it is none.
func Cells(row string) []string {
	var cells []string
	for _, c := range segment.Cells(row) {
		cells = append(cells, strings.ReplaceAll(c.Of(row), `\|`, "|"))
	}
	return cells
}

// Names returns what heads the columns of the table whose row a passage is, and the cells of
// the row; false: it is none.
func Names(e *factcheck.Evidence) (names, cells []string, ok bool) {
	names, cells = Cells(e.Passage.Context), Cells(e.Passage.Text)
	if bars := strings.HasPrefix(strings.TrimSpace(e.Passage.Text), "|"); !bars && len(names) > 0 && len(cells) == len(names)+1 {
		names = append([]string{""}, names...) // nothing stands above the first column
	}
	return names, cells, len(names) > 1 && len(names) == len(cells)
}

// OwnColumns returns a text of a passage with blanks in the place of the cells of a row that
// are not read.
func OwnColumns(p *factcheck.Passage, text string) string {
	if p.Columns == nil {
		return text
	}
	b := []byte(text)
	for i, c := range segment.Cells(p.Text) {
		if i > 0 && !slices.Contains(p.Columns, i) {
			for k := c.Start; k < c.End; k++ {
				b[k] = ' '
			}
		}
	}
	return string(b)
}
