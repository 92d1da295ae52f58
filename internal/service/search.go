package service

import (
	"context"
	"fmt"
	"log/slog"
	"strconv"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/service/validate"
)

// SearchEvidence implements factcheckv1.FactCheckServiceServer.
func (s *Service) SearchEvidence(ctx context.Context, request *factcheckv1.SearchEvidenceRequest) (*factcheckv1.SearchEvidenceResponse, error) {
	if err := s.validator.Validate(request); err != nil {
		return nil, err
	}
	if err := s.modelsReady(); err != nil {
		return nil, err
	}
	// The built-in models read the same tokens; beside a model of the operator's,
	// the embedder cuts.
	if n := s.judge.ClaimTokens(request.GetQuery()); n > maxQueryTokens {
		return nil, validate.Bad("query", strconv.Itoa(maxQueryTokens), fmt.Sprintf("must be at most %d tokens of the judge, has %d", maxQueryTokens, n))
	}
	place, err := s.enter(ctx, 1)
	if err != nil {
		return nil, err
	}
	defer place.leave()
	s.log.DebugContext(ctx, "search", slog.String("query", request.GetQuery()))
	done, err := s.admission.turn(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	found, err := s.index.Retrieve(ctx, []factcheck.Query{{
		Text:     request.GetQuery(),
		Filter:   factcheck.Filter{SourceIDs: sourceIDs(request.GetSources()), Within: within(ctx)},
		Limit:    atMost(request.GetMaxResultCount(), defaultResultCount, maxResultCount),
		AllRoles: true,
	}})
	if err != nil {
		return nil, err
	}
	evidence := make([]*factcheckv1.Evidence, len(found[0].Evidence))
	for i := range found[0].Evidence {
		evidence[i] = evidenceProto(&found[0].Evidence[i])
	}
	return &factcheckv1.SearchEvidenceResponse{Evidence: evidence}, nil
}

func evidenceProto(e *factcheck.Evidence) *factcheckv1.Evidence {
	start, end := int32(e.Passage.Start), int32(e.Passage.End)
	return &factcheckv1.Evidence{
		Source:      sourceName(e.Source.ID),
		Title:       e.Source.Title,
		Uri:         e.Source.URI,
		Text:        e.Passage.Text,
		StartByte:   &start,
		EndByte:     &end,
		Role:        roles[e.Passage.Role],
		Score:       e.Score,
		KeywordRank: rank(e.KeywordRank),
		VectorRank:  rank(e.VectorRank),
	}
}

// rank returns nil for a passage that a search did not find.
func rank(n int) *int32 {
	if n == 0 {
		return nil
	}
	r := int32(n)
	return &r
}

var roles = map[segment.Role]factcheckv1.PassageRole{
	segment.Body:      factcheckv1.PassageRole_PASSAGE_ROLE_BODY,
	segment.Heading:   factcheckv1.PassageRole_PASSAGE_ROLE_HEADING,
	segment.Caption:   factcheckv1.PassageRole_PASSAGE_ROLE_CAPTION,
	segment.Teaser:    factcheckv1.PassageRole_PASSAGE_ROLE_TEASER,
	segment.Duplicate: factcheckv1.PassageRole_PASSAGE_ROLE_DUPLICATE,
}
