package checker_test

import (
	"fmt"
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test takes the damage of one town for that of another.
func TestASourceThatNeverNamesTheTownWeighsLessWhereAnotherDoes(t *testing.T) {
	const claim = "Der Brand in Hohenfels hat einen Schaden von 300.000 Euro verursacht."
	score := func(others ...string) float64 {
		s := factchecktest.Start(t, factchecktest.Config{Judge: hearing(map[string]factcheck.Judgement{"300.000": {Support: .8, Neutral: .2}})})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/hohenfelde", Title: "Stall in Hohenfelde abgebrannt", LanguageCode: "de", Content: "Der Schaden beträgt rund 300.000 Euro."})
		for i, text := range others {
			s.MustIndex(t, &factcheckv1.Source{Name: fmt.Sprintf("sources/other-%d", i), LanguageCode: "de", Content: text})
		}
		got := check(t, s, claim, nil)
		for _, c := range append(got.GetCitations(), got.GetUncertainCitations()...) {
			if c.GetSource() == "sources/hohenfelde" {
				return c.GetScore()
			}
		}
		return 0
	}
	alone := score()
	if alone == 0 {
		t.Fatal("nothing is cited")
	}
	if got := score("Das Wetter bleibt in Hohenfelde heiter."); got != alone {
		t.Errorf("beside a source without the town its score is %v, alone %v", got, alone)
	}
	if got := score("Der Brand in Hohenfels ist gelöscht."); got >= alone {
		t.Errorf("beside a source with the town its score is %v, alone %v", got, alone)
	}
}

func TestSourcesThatNameTheTownAreReadFirst(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: hearing(map[string]factcheck.Judgement{"Schaden": {Conflict: 1}})})
	for i := range 12 {
		s.MustIndex(t, &factcheckv1.Source{Name: fmt.Sprintf("sources/near-%d", i), LanguageCode: "de",
			Content: fmt.Sprintf("Der Brand in Hohenfeld %d hat einen Schaden von 3%02d.000 Euro verursacht.", i, i)})
	}
	for i := range 6 {
		s.MustIndex(t, &factcheckv1.Source{Name: fmt.Sprintf("sources/town-%d", i), LanguageCode: "de",
			Content: fmt.Sprintf("Feuerwehr zählt %d Einsätze. In Hohenfels entstand ein Schaden.", 40+i)})
	}
	got := check(t, s, "Der Brand in Hohenfels hat einen Schaden von 300.000 Euro verursacht.", &factcheckv1.CheckOptions{MaxCitationCount: 20})
	near := 0
	for _, c := range got.GetCitations() {
		if strings.HasPrefix(c.GetSource(), "sources/near") {
			near++
		}
	}
	if n := len(got.GetCitations()); n != 8 || near != 3 {
		t.Errorf("%d sources are cited, %d of them of another town", n, near)
	}
}
