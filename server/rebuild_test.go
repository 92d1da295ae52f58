package main

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/store"
)

// An otherModel is an embedder that the server does not have.
type otherModel struct{}

func (otherModel) Dim() int      { return 3 }
func (otherModel) Model() string { return "other 1" }

func (otherModel) EmbedQuery(context.Context, string) ([]float32, error) {
	return []float32{1, 0, 0}, nil
}

func (m otherModel) EmbedPassages(_ context.Context, texts []string) ([][]float32, error) {
	return slices.Repeat([][]float32{{1, 0, 0}}, len(texts)), nil
}

func TestSourcesOfAnotherModelAreReadAnewAndTheLogSaysSo(t *testing.T) {
	db := filepath.Join(t.TempDir(), "old.db")
	st, err := store.Open(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	ix, err := index.Open(t.Context(), st, otherModel{}, index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"a", "b"} {
		if _, _, err := ix.Add(t.Context(), factcheck.Source{ID: id, Content: "The bridge was opened in May."}); err != nil {
			t.Fatal(err)
		}
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"done=2 total=2", ""} { // the second time there is nothing to do
		var log strings.Builder
		r, stop := startLogged(t, &log, nil, "-db", db)
		answer, err := factcheckv1.NewFactCheckServiceClient(mustDial(t, r.addr)).SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "Wann wurde die Brücke eröffnet?"})
		if err != nil || len(answer.GetEvidence()) != 2 || answer.GetEvidence()[0].VectorRank == nil {
			t.Errorf("found %v, %v", answer, err)
		}
		if err := stop(); err != nil {
			t.Fatal(err)
		}
		if told := strings.Contains(log.String(), "reading sources anew"); told != (want != "") || !strings.Contains(log.String(), want) {
			t.Errorf("the log reads\n%s", log.String())
		}
	}
}
