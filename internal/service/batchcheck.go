package service

import (
	"context"
	"errors"

	"golang.org/x/sync/errgroup"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/service/validate"
	"github.com/beleg-dev/beleg/internal/statement"
)

// BatchCheckClaims implements factcheckv1.FactCheckServiceServer. The first
// claim that fails ends the work on the others.
func (s *Service) BatchCheckClaims(ctx context.Context, request *factcheckv1.BatchCheckClaimsRequest) (*factcheckv1.BatchCheckClaimsResponse, error) {
	if err := s.validateBatch(request); err != nil {
		return nil, err
	}
	if err := s.modelsReady(); err != nil {
		return nil, err
	}
	claims, options := request.GetClaims(), checkOptions(request.GetOptions())
	place, err := s.enter(ctx, len(claims))
	if err != nil {
		return nil, err
	}
	defer place.leave()
	checks := make([]*factcheckv1.ClaimCheck, len(claims))
	first := make(map[string]int, len(claims)) // where a claim stands first
	work, workCtx := errgroup.WithContext(ctx)
	work.SetLimit(checkWindow)
	for i, claim := range claims {
		if _, again := first[claim]; again {
			continue
		}
		first[claim] = i
		work.Go(func() error {
			if err := workCtx.Err(); err != nil {
				return err
			}
			return guard(func() (err error) {
				checks[i], err = s.check(workCtx, claim, options)
				return claimFault(i, err)
			})
		})
	}
	if err := work.Wait(); err != nil {
		return nil, err
	}
	for i, claim := range claims {
		checks[i] = checks[first[claim]]
	}
	return &factcheckv1.BatchCheckClaimsResponse{Checks: checks}, nil
}

// validateBatch validates a batch, the length of its claims in tokens included,
// so that a bad one is found before any is checked.
func (s *Service) validateBatch(request *factcheckv1.BatchCheckClaimsRequest) error {
	err := s.validator.Validate(request)
	if err != nil {
		return err
	}
	for i, claim := range request.GetClaims() {
		n := 0
		for _, part := range statement.OfClaim(claim, request.GetOptions().GetLanguageCode()) {
			n = max(n, s.judge.ClaimTokens(part.Text))
		}
		if n > factcheck.MaxClaimTokens {
			long := &factcheck.ClaimTooLongError{Tokens: n, Limit: factcheck.MaxClaimTokens}
			err = validate.With(err, tooLong(validate.ClaimField(i), long))
		}
	}
	return err
}

// claimFault names the claim of a batch that only now is too long: with the day
// written out that "yesterday" means.
func claimFault(i int, err error) error {
	if long := (*factcheck.ClaimTooLongError)(nil); errors.As(err, &long) {
		return &validate.Error{Violations: []validate.Violation{tooLong(validate.ClaimField(i), long)}}
	}
	return err
}
