package factchecktest_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestAnIndexedSourceIsFoundByTheRealModels(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	stored := s.MustIndex(t, &factcheckv1.Source{Name: "sources/bridge", Content: "Die Brücke wurde im Mai eröffnet."})
	if got := stored[0].GetPassageCount(); got != 1 {
		t.Errorf("%d passages, want 1", got)
	}
	answer, err := s.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "When was the bridge opened?"})
	if err != nil {
		t.Fatal(err)
	}
	if len(answer.GetEvidence()) != 1 || answer.GetEvidence()[0].GetSource() != "sources/bridge" {
		t.Errorf("found %v", answer.GetEvidence())
	}
}
