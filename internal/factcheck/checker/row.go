package checker

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"regexp"
	"slices"
	"strings"
)

// namedCells returns a row of a table of data with the names of its columns, which
// stand in the first row: "Posten Theater: 2024 40.000 €, 2025 0 €". The judge does
// not count cells. False: the texts are no such rows.
func namedCells(first, row string) (string, bool) {
	names, cells := cellsOf(first), cellsOf(row)
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

// cellsOf returns the cells of a row of a Markdown table; nil: it is none.
func cellsOf(row string) []string {
	row = strings.TrimSpace(row)
	if !strings.HasPrefix(row, "|") {
		return nil
	}
	cells := strings.Split(strings.TrimSuffix(row[len("|"):], "|"), "|")
	for i := range cells {
		cells[i] = strings.TrimSpace(cells[i])
	}
	return cells
}

// headOfRow finds what a row may be about: words, or a year.
var headOfRow = regexp.MustCompile(`\pL{2}|^[12]\d{3}$`)

// A table is known by its source and its first row.
type table struct{ source, first string }

// ownRows leaves out of evidence the rows of a table that are about another thing,
// where the claim names what one of its rows is about: beside "Lohr am Main", the row
// "Lohr" says nothing of it.
func (r *claimReading) ownRows(evidence []factcheck.Evidence) []factcheck.Evidence {
	claim := " " + strings.Join(words(strings.ToLower(r.text)), " ") + " "
	head := func(e *factcheck.Evidence) (table, string) {
		if _, ok := namedCells(e.Passage.Context, e.Passage.Text); !ok {
			return table{}, ""
		}
		cell := cellsOf(unmarked(e.Passage.Text))[0]
		if !headOfRow.MatchString(cell) {
			return table{}, ""
		}
		return table{e.Source.ID, e.Passage.Context}, " " + strings.Join(words(strings.ToLower(cell)), " ") + " "
	}
	named := map[table]string{} // the longest that the claim has
	for i := range evidence {
		if t, h := head(&evidence[i]); h != "" && strings.Contains(claim, h) && len(h) > len(named[t]) {
			named[t] = h
		}
	}
	if len(named) == 0 {
		return evidence
	}
	return slices.DeleteFunc(evidence, func(e factcheck.Evidence) bool {
		t, h := head(&e)
		own := named[t]
		return h != "" && own != "" && (!strings.Contains(claim, h) || h != own && strings.Contains(own, h))
	})
}
