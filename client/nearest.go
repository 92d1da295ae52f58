package main

import (
	"context"

	"google.golang.org/grpc"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// nearest returns for people the passage that came nearest to a claim of which nothing is
// quoted, so that they see what there is; nothing where the search fails, cannot be limited
// as the check was, or finds what is retracted.
func (s *session) nearest(ctx context.Context, conn *grpc.ClientConn, options *factcheckv1.CheckOptions, check *factcheckv1.ClaimCheck) string {
	quoted := len(check.GetCitations()) + len(check.GetUncertainCitations()) + len(check.GetStatements())
	if s.json || quoted > 0 || check.GetCoverage().GetJudgedPassageCount() == 0 || len(options.GetLabels()) > 0 || options.GetAsOfTime() != nil {
		return ""
	}
	const most = 3 // headings among them
	found, err := ask(ctx, s, factcheckv1.NewFactCheckServiceClient(conn).SearchEvidence, &factcheckv1.SearchEvidenceRequest{
		Query: check.GetClaim(), Sources: options.GetSources(), MaxResultCount: most,
	})
	if err != nil {
		return ""
	}
	for _, e := range found.GetEvidence() {
		if e.GetRole() != factcheckv1.PassageRole_PASSAGE_ROLE_BODY {
			continue
		}
		of, err := ask(ctx, s, factcheckv1.NewSourceServiceClient(conn).GetSource, &factcheckv1.GetSourceRequest{Name: e.GetSource()})
		if err == nil && of.GetSource().GetState() == factcheckv1.SourceState_SOURCE_STATE_CURRENT {
			return "\n" + s.format().Nearest(e, of.GetSource())
		}
	}
	return ""
}
