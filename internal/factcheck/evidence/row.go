package evidence

import "strings"

// NamedCells returns a row of a table of data with the names of its columns, which
// stand in the first row: "Posten Theater: 2024 40.000 €, 2025 0 €". The judge does
// not count cells. False: the texts are no such rows.
func NamedCells(first, row string) (string, bool) {
	names, cells := Cells(first), Cells(row)
	if len(names) < 2 || len(names) != len(cells) {
		return "", false
	}
	var named []string
	for i, cell := range cells {
		if cell != "" {
			named = append(named, strings.TrimSpace(names[i]+" "+cell))
		}
	}
	if len(named) < 2 {
		return "", false
	}
	return named[0] + ": " + strings.Join(named[1:], ", "), true
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
