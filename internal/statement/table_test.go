package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestCellsAreStatedOfTheirRowAndColumn(t *testing.T) {
	for _, c := range []struct {
		name, table string
		want        []string
		places      []string // of the text
		left        int      // beside the heading
	}{
		{"two columns", "| Merkmal | Wert |\n|---|---|\n| Sitz | **Halvern** |\n| Beschäftigte | rund 300 |", []string{"Sitz: Halvern", "Beschäftigte: rund 300"}, []string{"Sitz | **Halvern**", "Beschäftigte | rund 300"}, 1},
		{"a head that tells something", "| Year | Guests |\n|:--|--:|\n| 2024 | 900 |", []string{"2024, Guests: 900"}, []string{"2024 | 900"}, 1},
		{"several columns", "| | 2024 | 2025 |\n|---|---|---|\n| Umsatz | 385 | 412 |", []string{"Umsatz, 2024: 385", "Umsatz, 2025: 412"}, []string{"Umsatz | 385", "412"}, 1},
		{"a sentence", "| Day | What |\n|---|---|\n| May 3 | The council of Halvern closed the old pier. |", []string{"The council of Halvern closed the old pier."}, []string{"The council of Halvern closed the old pier."}, 1},
		{"without a rule", "| Ort | Halvern |\n| Dauer | sechs Stunden |", []string{"Dauer, Halvern: sechs Stunden"}, []string{"Dauer | sechs Stunden"}, 1},
		{"two tables", "| A | Wert |\n|---|---|\n| Sitz | Halvern |\n\n| B | Wert |\n|---|---|\n| Werk | Ostheim |", []string{"Sitz: Halvern", "Werk: Ostheim"}, []string{"Sitz | Halvern", "Werk | Ostheim"}, 2},

		{"a cell without words", "| A | Wert |\n|---|---|\n| Sitz | – |", nil, nil, 2},
		{"a row without a label", "| A | Wert |\n|---|---|\n| | Halvern |", nil, nil, 2},
		{"a sum", "| A | Wert |\n|---|---|\n| Summe | 900 |", nil, nil, 2},
		{"a row of another length", "| A | Wert |\n|---|---|\n| Sitz | Halvern | Ostheim |", nil, nil, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := "# Norvik AG\n\n" + c.table + "\n"
			list, left := statement.OfText(text, "")
			var got, places []string
			for _, s := range list {
				got, places = append(got, s.Text), append(places, s.Span.Of(text))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("statements (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(c.places, places); diff != "" {
				t.Errorf("places (-want +got):\n%s", diff)
			}
			if left != c.left+1 {
				t.Errorf("%d are left out, want %d", left, c.left+1)
			}
		})
	}
}

func TestATableOfNothingIsLeftOut(t *testing.T) {
	list, left := statement.OfText("| Merkmal | Wert |\n|---|---|\n| Sitz | Halvern |\n", "de")
	if len(list) != 0 || left != 2 {
		t.Errorf("%v, %d left out", list, left)
	}
}
