package service

import (
	"context"
	"log/slog"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
)

// CheckClaim implements factcheckv1.FactCheckServiceServer.
func (s *Service) CheckClaim(ctx context.Context, request *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
	if err := s.validator.Validate(request); err != nil {
		return nil, err
	}
	if err := s.modelsReady(); err != nil {
		return nil, err
	}
	place, err := s.enter(ctx, 1)
	if err != nil {
		return nil, err
	}
	defer place.leave()
	check, err := s.check(ctx, request.GetClaim(), checkOptions(request.GetOptions()))
	if err != nil {
		return nil, err
	}
	return &factcheckv1.CheckClaimResponse{Check: check}, nil
}

// check checks a claim that has passed validation.
func (s *Service) check(ctx context.Context, claim string, options factcheck.Options) (*factcheckv1.ClaimCheck, error) {
	s.log.DebugContext(ctx, "check", slog.String("claim", claim))
	ctx, ended := s.telemetry.Claim(ctx)
	defer ended()
	done, err := s.admission.claimTurn(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	options.Filter.Within = within(ctx)
	check, err := s.checker.Check(ctx, claim, options)
	if err != nil {
		return nil, err
	}
	s.telemetry.Checked(check)
	return checkProto(check), nil
}

func checkOptions(o *factcheckv1.CheckOptions) factcheck.Options {
	threshold := defaultCitationThreshold
	if o != nil && o.CitationThreshold != nil {
		threshold = o.GetCitationThreshold()
	}
	return factcheck.Options{
		Filter:            factcheck.Filter{SourceIDs: sourceIDs(o.GetSources()), Labels: o.GetLabels(), PublishedUpTo: timeOf(o.GetAsOfTime(), nil)},
		ClaimTime:         timeOf(o.GetClaimTime(), o.GetClaimUtcOffset()),
		MaxCitations:      atMost(o.GetMaxCitationCount(), defaultCitationCount, maxCitationCount),
		CitationThreshold: threshold,
		Language:          o.GetLanguageCode(),
	}
}
