package index_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
)

var _ factcheck.Retriever = (*index.Index)(nil)

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
	if e.KeywordRank != 1 || e.VectorRank != 1 || e.Score != 1 {
		t.Errorf("ranks %d and %d, score %v", e.KeywordRank, e.VectorRank, e.Score)
	}
	if r.SourceCount != 2 || r.PassageCount != 3 {
		t.Errorf("%d sources, %d passages", r.SourceCount, r.PassageCount)
	}
}
