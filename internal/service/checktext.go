package service

import (
	"context"
	"errors"
	"unicode/utf8"

	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/service/validate"
	"github.com/beleg-dev/beleg/internal/statement"
)

// CheckText implements factcheckv1.FactCheckServiceServer. At most checkWindow
// statements are checked and not answered, so that a slow reader holds up the
// work. Once the server stops, no further one is begun.
func (s *Service) CheckText(request *factcheckv1.CheckTextRequest, stream grpc.ServerStreamingServer[factcheckv1.CheckTextResponse]) error {
	if err := s.validator.Validate(request); err != nil {
		return err
	}
	if err := s.modelsReady(); err != nil {
		return err
	}
	statements, left := statement.OfText(request.GetText(), request.GetOptions().GetLanguageCode())
	var list []*textCheck
	for _, st := range statements {
		list = append(list, &textCheck{statement: st, done: make(chan struct{})})
	}
	place, err := s.enter(stream.Context(), len(list))
	if err != nil {
		return err
	}
	defer place.leave()
	summary := &factcheckv1.TextSummary{PassedOverCount: int32(left)}
	work, ctx := errgroup.WithContext(stream.Context())
	window := make(chan struct{}, checkWindow)
	work.Go(func() error { return s.checkStatements(ctx, work, list, window, checkOptions(request.GetOptions())) })
	work.Go(func() error { return sendChecks(ctx, stream, place, list, window, summary) })
	if err := work.Wait(); err != nil {
		return err
	}
	answer := &factcheckv1.CheckTextResponse{Result: &factcheckv1.CheckTextResponse_Summary{Summary: summary}}
	return place.outside(func() error { return stream.Send(answer) })
}

// A textCheck is a statement and, once done is closed, its check or why it has none.
type textCheck struct {
	statement statement.Statement
	done      chan struct{}
	check     *factcheckv1.ClaimCheck
	oversized bool // and so without a check
	notBegun  bool // for the server stops
}

// checkStatements starts the check of each statement when there is room in the
// window, until the server stops.
func (s *Service) checkStatements(ctx context.Context, work *errgroup.Group, list []*textCheck, window chan<- struct{}, o factcheck.Options) error {
	for _, t := range list {
		select {
		case window <- struct{}{}:
		case <-s.health.open.Done():
		case <-ctx.Done():
			return ctx.Err()
		}
		if s.health.open.Err() != nil {
			t.notBegun = true
			close(t.done)
			return nil // nor are those behind it
		}
		work.Go(func() error {
			defer close(t.done)
			return guard(func() error { return s.checkStatement(ctx, t, o) })
		})
	}
	return nil
}

func (s *Service) checkStatement(ctx context.Context, t *textCheck, o factcheck.Options) (err error) {
	if t.oversized = utf8.RuneCountInString(t.statement.Text) > validate.MaxClaimCharacters; t.oversized {
		return nil
	}
	o.Language, o.About, o.Turn = t.statement.Language, t.statement.About, t.statement.Turn
	t.check, err = s.check(ctx, t.statement.Text, o)
	if long := (*factcheck.ClaimTooLongError)(nil); errors.As(err, &long) {
		t.oversized = true
		return nil
	}
	return err
}

// sendChecks sends the checks in reading order and counts them, up to one that was not
// begun, at which it fails with a *stoppingError.
func sendChecks(ctx context.Context, stream grpc.ServerStreamingServer[factcheckv1.CheckTextResponse], p *place, list []*textCheck, window <-chan struct{}, summary *factcheckv1.TextSummary) error {
	for _, t := range list {
		select {
		case <-t.done:
		case <-ctx.Done():
			return ctx.Err()
		}
		if t.notBegun {
			return &stoppingError{}
		}
		if t.oversized {
			summary.OversizedCount++
			<-window
			continue
		}
		if t.check == nil {
			return ctx.Err() // the check has failed, and its error ends the work
		}
		start, end := int32(t.statement.Start), int32(t.statement.End)
		answer := &factcheckv1.CheckTextResponse{Result: &factcheckv1.CheckTextResponse_ClaimCheck{
			ClaimCheck: &factcheckv1.TextClaimCheck{StartByte: &start, EndByte: &end, Check: t.check},
		}}
		if err := p.outside(func() error { return stream.Send(answer) }); err != nil {
			return err
		}
		<-window
		count(summary, t.check.GetVerdict())
		t.check = nil
	}
	return nil
}

func count(summary *factcheckv1.TextSummary, v factcheckv1.Verdict) {
	summary.ClaimCount++
	switch v {
	case factcheckv1.Verdict_VERDICT_SUPPORT:
		summary.SupportCount++
	case factcheckv1.Verdict_VERDICT_CONFLICT:
		summary.ConflictCount++
	case factcheckv1.Verdict_VERDICT_MIXED:
		summary.MixedCount++
	case factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE:
		summary.InsufficientEvidenceCount++
	}
}
