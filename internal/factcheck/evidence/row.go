package evidence

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// mostRow is how many bytes a row has at most in which what it is about stands in front
// of each cell.
const mostRow = 600

// about matches what a row may be about without the name of its column: words, or a year.
var about = regexp.MustCompile(`\pL{2}|^[12]\d{3}$`)

// NamesRow says whether the first cell of a row may say what the row is about.
func NamesRow(cell string) bool { return about.MatchString(cell) }

// NamedCells returns a row of a table of data with the names of its columns, which
// stand in the first row, and its numbers with their unit: "Theater, 2024: 4 Mio. Euro.
// Theater, 2025: 0 Mio. Euro." The judge does not count cells, and of several in one
// sentence takes any for that of the claim. False: the passage is no such row.
func NamedCells(e *factcheck.Evidence) (string, bool) {
	names, cells := Cells(e.Passage.Context), Cells(e.Passage.Text)
	if len(names) < 2 || len(names) != len(cells) {
		return "", false
	}
	first, row := labelOf(names[0], e.Language), labelOf(cells[0], e.Language)
	if row.name != "" && !NamesRow(row.name) {
		row.name = strings.TrimSpace(first.name + " " + row.name)
	}
	table := labelOf(e.Passage.Heading, e.Language)
	var each, together []string
	for i, cell := range cells[1:] {
		if cell == "" {
			continue
		}
		column := labelOf(names[i+1], e.Language)
		amount := column.measure(cell, row, first, table)
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
var startsWithNumber = regexp.MustCompile(`^\PL*\d`)

// Figures returns how many amounts a row of a table has, beside what it is about.
func Figures(e *factcheck.Evidence) int {
	if _, ok := NamedCells(e); !ok {
		return 0
	}
	n := 0
	for _, cell := range Cells(e.Passage.Text)[1:] {
		if startsWithNumber.MatchString(cell) {
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

// Cells returns the cells of a row of a Markdown table; nil: it is none.
func Cells(row string) []string {
	row = strings.TrimSpace(row)
	if !strings.HasPrefix(row, "|") {
		return nil
	}
	var cells []string
	add := func(cell string) {
		cells = append(cells, strings.TrimSpace(strings.ReplaceAll(cell, `\|`, "|")))
	}
	begin := len("|")
	for i := begin; i < len(row); i++ {
		if row[i] == '|' && row[i-1] != '\\' {
			add(row[begin:i])
			begin = i + 1
		}
	}
	if begin < len(row) { // the last bar is left out
		add(row[begin:])
	}
	return cells
}
