package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// A part that names nothing is borne out by the source that bears out what it leans on, and
// by no other one.
func TestAPartThatLeansIsCheckedInTheSourcesThatDecide(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/talks", LanguageCode: "de", Content: "Die Nordlinie und die Gewerkschaft haben in Halvern neun Stunden lang beraten. Ein Schlichter soll vorerst nicht hinzugezogen werden. Bei einem Brand im Werk der Nordlinie wurden fünf Menschen verletzt, unter ihnen zwei Feuerwehrleute."})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/strangers", LanguageCode: "de", Content: "Eine dritte Runde der Gespräche wurde vereinbart. Der Gutachter soll im Mai seinen Bericht vorlegen. Drei Kinder wurden verletzt."})
	rows := []struct {
		claim      string
		want       factcheckv1.Verdict
		statements int
	}{
		{"In Halvern haben die Nordlinie und die Gewerkschaft neun Stunden lang beraten, und ein Schlichter soll vorerst nicht hinzugezogen werden.", support, 2},
		{"In Halvern haben die Nordlinie und die Gewerkschaft neun Stunden lang beraten, und eine dritte Runde wurde vereinbart.", nothing, -1},
		{"Bei einem Brand im Werk der Nordlinie wurden fünf Menschen verletzt, darunter zwei Feuerwehrleute.", support, 2},
	}
	if testing.Short() {
		rows = rows[:2]
	}
	for _, c := range rows {
		t.Run(c.claim, func(t *testing.T) {
			got := check(t, s, c.claim, nil)
			if got.GetVerdict() != c.want || c.statements >= 0 && len(got.GetStatements()) != c.statements {
				t.Errorf("%v, want %v: %v", got.GetVerdict(), c.want, got.GetStatements())
			}
			if got.GetCoverage().GetSourceCount() != 2 {
				t.Errorf("searched %d sources", got.GetCoverage().GetSourceCount())
			}
			for _, x := range got.GetCitations() {
				if x.GetStance() == factcheckv1.Stance_STANCE_SUPPORT && x.GetSource() == "sources/strangers" {
					t.Errorf("quotes %q", x.GetQuote())
				}
			}
		})
	}
}
