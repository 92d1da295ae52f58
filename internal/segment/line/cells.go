package line

import (
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

const (
	minColumns    = 3  // of a row without bars
	maxCellBytes  = 48 // of one of its cells: longer ones are clauses with wide blanks between
	minCellBlanks = 2
)

// between matches what parts the cells of a row without bars: a tab, or several blanks.
var between = regex.MustCompile(`[ \x{00a0}]*\t\s*|[ \x{00a0}]{2,}`)

// Cells returns the cells of a row of a table, with bars or, as agencies and banks send them,
// aligned by tabs or blanks; nil: it is none.
func Cells(row string) []char.Span {
	all := char.Trim(row, char.Span{End: len(row)})
	if strings.HasPrefix(all.Of(row), "|") {
		return barred(row, all)
	}
	if !strings.Contains(row, "\t") && !strings.Contains(row, "  ") {
		return nil
	}
	var cells []char.Span
	at := all.Start
	for _, m := range between.FindAllStringIndex(all.Of(row), -1) {
		cells = append(cells, char.Span{Start: at, End: all.Start + m[0]})
		at = all.Start + m[1]
	}
	cells = append(cells, char.Span{Start: at, End: all.End})
	if len(cells) < minColumns {
		return nil
	}
	for _, c := range cells {
		if c.Len() > maxCellBytes {
			return nil
		}
	}
	return cells
}

// barred returns the cells of a row with bars.
func barred(row string, all char.Span) []char.Span {
	var cells []char.Span
	add := func(start, end int) {
		s := char.Trim(row, char.Span{Start: start, End: end})
		if s.Len() == 0 {
			s = char.Span{Start: start, End: start}
		}
		cells = append(cells, s)
	}
	begin := all.Start + len("|")
	for i := begin; i < all.End; i++ {
		if row[i] == '|' && row[i-1] != '\\' {
			add(begin, i)
			begin = i + 1
		}
	}
	if begin < all.End { // the last bar is left out
		add(begin, all.End)
	}
	return cells
}

// year matches the only number that heads a column.
var year = regex.MustCompile(`^(?:19|20)\d\d$`)

// HeadsColumns returns how many columns a row without bars names; 0: it names none, or has figures
// but years.
func HeadsColumns(row string) int {
	cells := Cells(row)
	for _, c := range cells {
		cell := c.Of(row)
		figure := strings.ContainsFunc(cell, unicode.IsDigit) && !year.MatchString(cell)
		sentence := strings.HasSuffix(cell, ".") && strings.Contains(cell, " ")
		if figure || sentence {
			return 0
		}
	}
	if TableRow(row) {
		return 0
	}
	return len(cells)
}

// Below says whether a row without bars stands below the names of columns: it has as many cells,
// or one more where nothing heads the first column, and figures.
func Below(columns int, row string) bool {
	cells := Cells(row)
	if columns == 0 || TableRow(row) || len(cells) != columns && len(cells) != columns+1 {
		return false
	}
	for _, c := range cells[1:] {
		if figure := strings.TrimLeft(c.Of(row), "+-–−±$£€"); figure != "" && unicode.IsDigit(rune(figure[0])) {
			return true
		}
	}
	return false
}
