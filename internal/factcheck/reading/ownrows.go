package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/alike/comparison"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
)

// A table is known by its source and its first row.
type table struct{ source, first string }

// withoutFigures leaves out of evidence the rows of several figures, where the claim has none
// and compares: which is the larger, or which is the budget, the judge guesses, but of what was and is.
func (r *Claim) withoutFigures(list []factcheck.Evidence) []factcheck.Evidence {
	amounts := slices.ContainsFunc(r.values, func(v value.Value) bool { return v.Quantity.Low.Valid() })
	if amounts || !comparison.Compares(r.read(r.text)) {
		return list
	}
	return slices.DeleteFunc(list, func(e factcheck.Evidence) bool {
		return evidence.Figures(&e) > 1 && e.Passage.Change == (factcheck.Change{})
	})
}

// OwnRows leaves out of evidence the rows of a table that are about another thing,
// where the claim names what one of its rows is about: beside "Lohr am Main", the row
// "Lohr" says nothing of it. Nor do rows of several figures remain that it may compare.
func (r *Claim) OwnRows(list []factcheck.Evidence) []factcheck.Evidence {
	r.ofColumns(list)
	list = r.withoutFigures(list)
	claim := " " + strings.Join(words(strings.ToLower(r.text)), " ") + " "
	head := func(e *factcheck.Evidence) (table, string) {
		if _, ok := evidence.NamedCells(e); !ok {
			return table{}, ""
		}
		cell := evidence.Cells(unmarked(e.Passage.Text))[0]
		if !evidence.NamesRow(cell) {
			return table{}, ""
		}
		return table{e.Source.ID, e.Passage.Context}, " " + strings.Join(words(strings.ToLower(cell)), " ") + " "
	}
	named := map[table]string{} // the longest that the claim has
	for i := range list {
		if t, h := head(&list[i]); h != "" && strings.Contains(claim, h) && len(h) > len(named[t]) {
			named[t] = h
		}
	}
	if len(named) == 0 {
		return list
	}
	return slices.DeleteFunc(list, func(e factcheck.Evidence) bool {
		t, h := head(&e)
		own := named[t]
		return h != "" && own != "" && (!strings.Contains(claim, h) || h != own && strings.Contains(own, h))
	})
}
