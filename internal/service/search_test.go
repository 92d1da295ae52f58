package service_test

import (
	"slices"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func mustSearch(t testing.TB, s *factchecktest.Server, request *factcheckv1.SearchEvidenceRequest) []*factcheckv1.Evidence {
	t.Helper()
	answer, err := s.FactCheck.SearchEvidence(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	return answer.GetEvidence()
}

// found returns the names of the sources of the evidence, each once.
func found(list []*factcheckv1.Evidence) map[string]bool {
	names := map[string]bool{}
	for _, e := range list {
		names[e.GetSource()] = true
	}
	return names
}

func startTown(t testing.TB) *factchecktest.Server {
	t.Helper()
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t,
		&factcheckv1.Source{Name: "sources/mill", Title: "The mill", Uri: "https://example.org/mill", Content: "The old mill burned down in March.\n\nNobody was hurt."},
		&factcheckv1.Source{Name: "sources/muehle", LanguageCode: "de", Labels: map[string]string{"desk": "lokal"}, Content: "Die alte Mühle ist im März abgebrannt.\n\nVerletzt wurde niemand."},
		&factcheckv1.Source{Name: "sources/withdrawn", State: factcheckv1.SourceState_SOURCE_STATE_RETRACTED, Content: "The old mill never burned."},
		&factcheckv1.Source{Name: "sources/school", Content: "The school gets a new roof."})
	return s
}

func TestEvidenceIsQuotedWithRanksAndScores(t *testing.T) {
	s := startTown(t)
	list := mustSearch(t, s, &factcheckv1.SearchEvidenceRequest{Query: "When did the old mill burn down?"})
	if len(list) == 0 {
		t.Fatal("nothing was found")
	}
	last := 1.0
	for _, e := range list {
		content := mustGet(t, s, e.GetSource(), "").GetContent()
		if e.StartByte == nil || e.EndByte == nil || content[e.GetStartByte():e.GetEndByte()] != e.GetText() {
			t.Errorf("%s [%d:%d] is not %q", e.GetSource(), e.GetStartByte(), e.GetEndByte(), e.GetText())
		}
		if e.GetScore() > last || e.GetScore() <= 0 {
			t.Errorf("the score %v follows %v", e.GetScore(), last)
		}
		last = e.GetScore()
		if e.KeywordRank == nil && e.VectorRank == nil || e.GetRole() == factcheckv1.PassageRole_PASSAGE_ROLE_UNSPECIFIED {
			t.Errorf("evidence %v", e)
		}
	}
	// The German source says the same: either may be the first.
	mill := slices.IndexFunc(list, func(e *factcheckv1.Evidence) bool { return e.GetSource() == "sources/mill" })
	if mill < 0 || mill > 1 || list[mill].GetTitle() != "The mill" || list[mill].GetUri() != "https://example.org/mill" {
		t.Errorf("the nearest are %v", list[:min(2, len(list))])
	}
}

func TestSearchingReadsRetractedSourcesToo(t *testing.T) {
	if names := found(mustSearch(t, startTown(t), &factcheckv1.SearchEvidenceRequest{Query: "The old mill burned"})); !names["sources/withdrawn"] {
		t.Errorf("found %v", names)
	}
}

func TestSearchingIsNarrowedToTheNamedSources(t *testing.T) {
	names := found(mustSearch(t, startTown(t), &factcheckv1.SearchEvidenceRequest{
		Query: "The old mill burned", Sources: []string{"sources/muehle", "sources/school", "sources/school"},
	}))
	if len(names) != 2 || !names["sources/muehle"] || !names["sources/school"] {
		t.Errorf("found %v", names)
	}
}

func TestTheNumberOfResultsIsReadWithinItsLimits(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	content := ""
	for range 120 {
		content += "The mill stands by the river.\n\n"
	}
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", Content: content})
	for _, test := range []struct {
		asked int32
		want  int
	}{{0, 10}, {1, 1}, {100, 100}, {101, 100}, {1 << 30, 100}} {
		if n := len(mustSearch(t, s, &factcheckv1.SearchEvidenceRequest{Query: "mill", MaxResultCount: test.asked})); n != test.want {
			t.Errorf("asked for %d, got %d, want %d", test.asked, n, test.want)
		}
	}
}

func TestAQueryIsNoQueryLanguage(t *testing.T) {
	s := startTown(t)
	for _, query := range []string{`"`, `mill" OR "x`, "NEAR(mill school)", "mill*", "words:mill", "-mill", "(((", "mill\x00", "🧪"} {
		mustSearch(t, s, &factcheckv1.SearchEvidenceRequest{Query: query})
	}
}
