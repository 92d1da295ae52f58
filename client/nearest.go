package main

import (
	"context"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// nearest returns for people the passage that came nearest to a claim of which nothing is
// quoted, so that they see what there is; nothing where the search fails, or cannot be
// limited as the check was.
func (f *checkFlags) nearest(ctx context.Context, s *session, service factcheckv1.FactCheckServiceClient, check *factcheckv1.ClaimCheck) string {
	quoted := len(check.GetCitations()) + len(check.GetUncertainCitations()) + len(check.GetStatements())
	if s.json || quoted > 0 || check.GetCoverage().GetJudgedPassageCount() == 0 || len(f.options.GetLabels()) > 0 || f.options.AsOfTime != nil {
		return ""
	}
	const most = 3 // headings among them
	answer, err := ask(ctx, s, service.SearchEvidence, &factcheckv1.SearchEvidenceRequest{
		Query: check.GetClaim(), Sources: f.options.GetSources(), MaxResultCount: most,
	})
	if err != nil {
		return ""
	}
	for _, e := range answer.GetEvidence() {
		if e.GetRole() == factcheckv1.PassageRole_PASSAGE_ROLE_BODY {
			return "\n" + s.format().Nearest(e)
		}
	}
	return ""
}
