package index_test

import (
	"slices"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
)

var _ factcheck.Retriever = (*index.Index)(nil)

func TestAPassageGainsByTheOthersOfItsSource(t *testing.T) {
	ix := mustIndex(t)
	const said = "It was repaired by a firm from Lund."
	mustAdd(t, ix, factcheck.Source{ID: "alone", Language: "en", Content: said}, index.Created)
	mustAdd(t, ix, factcheck.Source{ID: "beside", Language: "en", Content: "The lock on the Aller canal was opened again in June.\n\n" + said}, index.Created)
	r := mustRetrieve(t, ix, factcheck.Query{Text: "The lock on the Aller canal was repaired by a firm from Lund"})
	var order []string
	for _, e := range r.Evidence {
		if e.Passage.Text == said {
			order = append(order, e.Source.ID)
		}
	}
	if !slices.Equal(order, []string{"beside", "alone"}) {
		t.Errorf("the passage is found in %q", order)
	}
}

func TestTheNearestPassageComesFirst(t *testing.T) {
	ix := mustIndex(t)
	mustAdd(t, ix, factcheck.Source{ID: "bridge", Language: "en", Content: "The bridge was opened in May.\n\nIt cost four million euros."}, index.Created)
	mustAdd(t, ix, factcheck.Source{ID: "harbour", Language: "en", Content: "The harbour was closed for a week."}, index.Created)
	r := mustRetrieve(t, ix, factcheck.Query{Text: "The bridge cost four million euros"})
	if len(r.Evidence) != 3 {
		t.Fatalf("%d passages, want 3", len(r.Evidence))
	}
	e := r.Evidence[0]
	if e.Source.ID != "bridge" || e.Passage.Text != "It cost four million euros." {
		t.Errorf("first is %s: %q", e.Source.ID, e.Passage.Text)
	}
	if e.KeywordRank != 1 || e.VectorRank != 1 || !(e.Score > r.Evidence[1].Score && e.Score <= 1) {
		t.Errorf("ranks %d and %d, score %v", e.KeywordRank, e.VectorRank, e.Score)
	}
	if r.SourceCount != 2 || r.PassageCount != 3 {
		t.Errorf("%d sources, %d passages", r.SourceCount, r.PassageCount)
	}
}

func TestANumberIsFoundWhateverMarkFollowsIt(t *testing.T) {
	for name, content := range map[string]string{
		"a footnote": "Die Fähre verkehrt seit 1987² auch im Winter.",
		"a fraction": "Der Umweg ist 1987¾ Schritte lang.",
		"an item":    "Gezählt wurden 1987① Boote.",
	} {
		t.Run(name, func(t *testing.T) {
			ix := mustIndex(t)
			mustAdd(t, ix, factcheck.Source{ID: "a", Language: "de", Content: content}, index.Created)
			r := mustRetrieve(t, ix, factcheck.Query{Text: "1987", Language: "de"})
			if len(r.Evidence) != 1 || r.Evidence[0].KeywordRank != 1 {
				t.Errorf("found are %d passages, not one by its words", len(r.Evidence))
			}
		})
	}
}

func TestAQueryReadsTheSourcesAloneThatAnEarlierOneFound(t *testing.T) {
	ix := mustIndex(t)
	mustAdd(t, ix, factcheck.Source{ID: "bridge", Language: "en", Content: "The bridge was opened in May.\n\nA third round was agreed."}, index.Created)
	mustAdd(t, ix, factcheck.Source{ID: "talks", Language: "en", Content: "A third round was agreed."}, index.Created)
	first := factcheck.Query{Text: "The bridge was opened in May", Filter: factcheck.Filter{SourceIDs: []string{"bridge"}}, Limit: 8}
	found, err := ix.Retrieve(t.Context(), []factcheck.Query{first, {Text: "a third round was agreed", FoundBy: 1, Limit: 8}})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range found[1].Evidence {
		if e.Source.ID != "bridge" {
			t.Errorf("found %s", e.Source.ID)
		}
	}
	if len(found[1].Evidence) != 2 {
		t.Errorf("%d passages, want 2", len(found[1].Evidence))
	}
	if _, err := ix.Retrieve(t.Context(), []factcheck.Query{{Text: "a third round", FoundBy: 1, Limit: 8}}); err == nil {
		t.Error("a query reads what it finds itself")
	}
}
