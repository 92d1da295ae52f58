package main

import (
	"context"
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestWhereNothingIsQuotedTheNearestPassageIsShown(t *testing.T) {
	silent := &factcheckv1.ClaimCheck{
		Claim: "Ostholm has a cinema.", Verdict: factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		Coverage: &factcheckv1.Coverage{SourceCount: 1, PassageCount: 2, JudgedPassageCount: 2},
	}
	var query string
	addr := mustServe(t, &server{
		check: func(context.Context, *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
			return &factcheckv1.CheckClaimResponse{Check: silent}, nil
		},
		stream: (&desk{checks: []*factcheckv1.ClaimCheck{silent}}).serve,
		text:   (&reader{checks: []*factcheckv1.ClaimCheck{silent}, summary: &factcheckv1.TextSummary{}}).serve,
		search: func(r *factcheckv1.SearchEvidenceRequest) (*factcheckv1.SearchEvidenceResponse, error) {
			query = r.GetQuery()
			return &factcheckv1.SearchEvidenceResponse{Evidence: []*factcheckv1.Evidence{
				{Role: factcheckv1.PassageRole_PASSAGE_ROLE_HEADING, Text: "Ostholm", Source: "sources/a"},
				{Role: factcheckv1.PassageRole_PASSAGE_ROLE_BODY, Text: "Ostholm had a cinema.", Source: "sources/retracted"},
				{Role: factcheckv1.PassageRole_PASSAGE_ROLE_BODY, Text: "Ostholm has a theatre.", Source: "sources/a"},
			}}, nil
		},
		get: func(r *factcheckv1.GetSourceRequest) (*factcheckv1.GetSourceResponse, error) {
			source := &factcheckv1.Source{Name: r.GetName(), State: factcheckv1.SourceState_SOURCE_STATE_CURRENT, Publisher: "Küstenkurier", PublishTime: mustTime(t, "2025-05-12T00:00:00Z")}
			if r.GetName() == "sources/retracted" {
				source.State = factcheckv1.SourceState_SOURCE_STATE_RETRACTED
			}
			return &factcheckv1.GetSourceResponse{Source: source}, nil
		},
	})
	r := setting{}.run(t, addr, "check", silent.GetClaim())
	wantParts(t, "stdout", r.stdout, "\nThe nearest passage, which was not enough:\n\n  │ Ostholm has a theatre.\n  Küstenkurier, 2025-05-12\n  sources/a\n\nSearched 1 source with 2 passages")
	if query != silent.GetClaim() {
		t.Errorf("searched for %q", query)
	}
	for _, args := range [][]string{{"text", mustWriteText(t, silent.GetClaim())}, {"batch", mustWriteText(t, silent.GetClaim())}} {
		wantParts(t, "stdout", setting{}.run(t, addr, args...).stdout, "\nThe nearest passage, which was not enough:\n\n  │ Ostholm has a theatre.\n")
	}
	line := `{"claim": "` + silent.GetClaim() + `", "options": {"labels": {"desk": "local"}}}`
	if r = (setting{}).run(t, addr, "batch", mustWriteText(t, line)); strings.Contains(r.stdout, "theatre") {
		t.Errorf("what may not have the label of the line is shown:\n%s", r.stdout)
	}
	r = setting{}.run(t, addr, "check", "-as-of", "2025-05-12", silent.GetClaim())
	if strings.Contains(r.stdout, "theatre") {
		t.Errorf("what may be later than -as-of is shown:\n%s", r.stdout)
	}
}
