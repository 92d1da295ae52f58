package index_test

import (
	"slices"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
)

func TestWhatATextHasAnnouncedIsLookedForInItsOwnSource(t *testing.T) {
	ix := mustIndex(t)
	for id, s := range map[string]factcheck.Source{
		"cable":  {Language: "de", Title: "Seilbahn in Halvern genehmigt", Content: "Der Rat von Halvern hat die Seilbahn genehmigt. Sie soll neun Stützen haben und im Mai öffnen."},
		"choirs": {Language: "en", Title: "Choir festival expects forty groups", Content: "The festival opens in May. Forty choirs are expected."},
		"norvik": {Language: "en", Title: "Norvik raises its sales", Content: "The sales of Norvik rose in May, and the firm is expected to open a plant."},
		"train":  {Language: "de", Title: "Bahnen reden in München", Content: "Die erste Runde der Gespräche war im Mai in München."},
	} {
		s.ID = id
		mustAdd(t, ix, s, index.Created)
	}
	for _, c := range []struct {
		name, text string
		about      []string
		want       []string
	}{
		{"in a compound", "Das Festival beginnt im Mai.", []string{"Die Seilbahn von Halvern und das Chorfestival"}, []string{"cable", "choirs"}},
		{"in a heading", "The festival opens in May.", []string{"The cable car of Halvern and the choir festival"}, []string{"cable", "choirs"}},
		{"behind a number in words", "Forty choirs are expected in May.", []string{"The cable car of Halvern and the choirs"}, []string{"cable", "choirs"}},
		{"in a sentence before", "The festival opens in May.", []string{"The council of Halvern approved the cable car.", "The choir festival is in June."}, []string{"cable", "choirs"}},
		{"a town of its own in the other language", "The first round was in Munich in May.", []string{"The council of Halvern approved the cable car."}, []string{"cable", "choirs", "norvik", "train"}},

		{"what was not announced", "The sales rose in May.", []string{"The council of Halvern approved the cable car."}, []string{"cable"}},
		{"what the first matter has, too", "The cable car opens in May.", []string{"The cable car of Halvern and the choir festival"}, []string{"cable"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := onTopic(mustRetrieve(t, ix, factcheck.Query{Text: c.text, About: c.about, Limit: 50})); !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
