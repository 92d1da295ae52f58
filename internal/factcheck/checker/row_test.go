package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestARowOfAnotherThingSaysNothing(t *testing.T) {
	const content = "| Ort | Einwohner |\n|---|---|\n| Ostheim | 920 |\n| Ostheim am See | 4.310 |\n| Halvern | 4.100 |"
	for claim, want := range map[string]string{
		"Ostheim am See hat 920 Einwohner.":              "| Ostheim am See | 4.310 |",
		"Ostheim hat 4.310 Einwohner.":                   "| Ostheim | 920 |",
		"Halvern hat mehr Einwohner als Ostheim am See.": "| Ostheim am See | 4.310 || Halvern | 4.100 |",
		"Ein Ort hat 4.100 Einwohner.":                   "| Ostheim | 920 || Ostheim am See | 4.310 || Halvern | 4.100 |",
	} {
		j := &listening{times: map[factcheck.Pair]int{}}
		s := factchecktest.Start(t, factchecktest.Config{Judge: j})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/towns", LanguageCode: "de", Content: content})
		check(t, s, claim, nil)
		var got string
		for _, row := range []string{"| Ostheim | 920 |", "| Ostheim am See | 4.310 |", "| Halvern | 4.100 |"} {
			for p := range j.times {
				if cells := strings.Split(row, " | "); strings.HasPrefix(p.Passage, "Ort"+strings.TrimPrefix(cells[0], "|")+": ") {
					got += row
					break
				}
			}
		}
		if got != want {
			t.Errorf("%q: judged %s, want %s", claim, got, want)
		}
	}
}

func TestARowIsJudgedWithTheNamesOfItsColumns(t *testing.T) {
	for name, test := range map[string]struct{ content, want string }{
		"a row of a table":            {"| Posten | 2024 | 2025 |\n|---|---|---|\n| Theater | 40.000 € | 0 € |", "Posten Theater: 2024 40.000 €, 2025 0 €"},
		"an empty cell is left out":   {"| Posten | 2024 | 2025 |\n|---|---|---|\n| Theater | | 0 € |", "Posten Theater: 2025 0 €"},
		"an empty cell without space": {"| Posten | 2024 | 2025 |\n|---|---|---|\n| Theater || 0 € |", "Posten Theater: 2025 0 €"},
		"an empty cell at either end": {"| Posten | 2024 ||\n|---|---|---|\n|| 40.000 € | 0 € |", "2024 40.000 €: 0 €"},
		"a column without a name":     {"| | 2024 |\n|---|---|\n| Theater | 40.000 € |", "Theater: 2024 40.000 €"},
		"a row with a cell too many":  {"| Posten | 2024 |\n|---|---|\n| Theater | 1 € | 2 € |", "| Theater | 1 € | 2 € |"},
		"a bar in a cell":             {"| Posten | 2024 | 2025 |\n|---|---|---|\n| Theater \\| Musik | 40.000 € | 0 € |", "Posten Theater | Musik: 2024 40.000 €, 2025 0 €"},
		"the first row":               {"| Theater | 40.000 € |\n|---|---|", "| Theater | 40.000 € |"},
	} {
		t.Run(name, func(t *testing.T) {
			j := &listening{times: map[factcheck.Pair]int{}}
			s := factchecktest.Start(t, factchecktest.Config{Judge: j})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/budget", LanguageCode: "de", Content: test.content})
			check(t, s, "Das Theater bekommt Geld von der Stadt.", nil)
			asked := false
			for p := range j.times {
				asked = asked || p.Passage == test.want
			}
			if !asked {
				t.Errorf("asked %v, want %q among them", j.times, test.want)
			}
		})
	}
}
