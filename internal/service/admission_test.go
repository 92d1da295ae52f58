package service_test

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func wantOverloaded(t testing.TB, err error, limit string) {
	t.Helper()
	wantCode(t, err, codes.ResourceExhausted)
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_OVERLOADED {
		t.Fatalf("the reason is %s: %v", got, err)
	}
	if got := infoOf(t, err).GetMetadata()["queue_limit"]; got != limit {
		t.Errorf("the limit is %q, want %q", got, limit)
	}
	if delay := detail[*errdetails.RetryInfo](t, err).GetRetryDelay().AsDuration(); delay <= 0 {
		t.Errorf("to be repeated after %v", delay)
	}
	detail[*errdetails.QuotaFailure](t, err)
}

// startFull starts a server that takes on two calls at a time and has them;
// release ends them.
func startFull(t *testing.T) (s *factchecktest.Server, book *logBook, release func()) {
	t.Helper()
	real, _ := factchecktest.Models(t)
	e := &turnstile{Embedder: real, open: make(chan struct{})}
	book = &logBook{}
	s = factchecktest.Start(t, factchecktest.Config{Embedder: e, QueueLimit: 2, Log: slog.New(slog.NewJSONHandler(book, nil))})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/mill", Content: "The old mill burned down in March."})
	e.closed.Store(true)
	var calls sync.WaitGroup
	for i := range 2 {
		calls.Go(func() {
			if _, err := s.FactCheck.CheckClaim(context.Background(), &factcheckv1.CheckClaimRequest{Claim: fmt.Sprint("slow ", i)}); err != nil {
				t.Error(err)
			}
		})
	}
	waitFor(t, "two calls", func() bool { _, waiting, _ := e.counts(); return waiting == 2 })
	release = sync.OnceFunc(func() {
		close(e.open)
		calls.Wait()
	})
	t.Cleanup(release)
	return s, book, release
}

func TestMoreCallsThanTheLimitAreRefusedUntilOneEnds(t *testing.T) {
	s, book, release := startFull(t)
	for name, call := range map[string]func() error{
		"a claim": func() error {
			_, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The mill burned."})
			return err
		},
		"a batch": func() error {
			_, err := s.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: []string{"The mill burned."}})
			return err
		},
		"a search": func() error {
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			defer cancel()
			_, err := s.FactCheck.SearchEvidence(ctx, &factcheckv1.SearchEvidenceRequest{Query: "a"})
			return err
		},
		"a text": func() error {
			_, _, err := checkText(t, s, &factcheckv1.CheckTextRequest{Text: "The old mill burned down."})
			return err
		},
	} {
		t.Run(name, func(t *testing.T) { wantOverloaded(t, call(), "2") })
	}
	release()
	if _, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down."}); err != nil {
		t.Errorf("after the end of the others: %v", err)
	}
	mustSearch(t, s, &factcheckv1.SearchEvidenceRequest{Query: "mill"})
	for _, line := range book.named("rpc") {
		if line["code"] == codes.ResourceExhausted.String() && line["level"] != "WARN" {
			t.Errorf("a refusal is logged as %v", line["level"])
		}
	}
}

// A sluggish judge takes a while for every claim.
type sluggish struct{ mute }

func (sluggish) Judge(ctx context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	select {
	case <-time.After(100 * time.Millisecond):
		return slices.Repeat([]factcheck.Judgement{{Neutral: 1}}, len(pairs)), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// tooShort is less than a hundred claims take beside a sluggish judge, and enough for
// a busy machine to read them.
const tooShort = 1500 * time.Millisecond

func TestACallThatCannotEndInItsTimeIsRefusedAtOnce(t *testing.T) {
	s, e, _ := startTurnstileWith(t, sluggish{})
	if _, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down."}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var held sync.WaitGroup
	held.Go(func() {
		_, _ = s.FactCheck.CheckClaim(ctx, &factcheckv1.CheckClaimRequest{Claim: "The slow mill burned."}) // ends with the test
	})
	defer held.Wait()
	defer cancel()
	waitFor(t, "the call before", func() bool { _, waiting, _ := e.counts(); return waiting == 1 })
	before, _, _ := e.counts()
	short, cancelShort := context.WithTimeout(t.Context(), tooShort)
	defer cancelShort()
	var claims []string
	for i := range 100 {
		claims = append(claims, fmt.Sprintf("The mill burned %d times.", i))
	}
	_, err := s.FactCheck.BatchCheckClaims(short, &factcheckv1.BatchCheckClaimsRequest{Claims: claims})
	wantOverloaded(t, err, "128")
	if after, _, _ := e.counts(); after != before {
		t.Errorf("%d claims were begun", after-before)
	}
}

func TestALongCallLeavesShortOnesTheirTurn(t *testing.T) {
	s, e, _ := startTurnstileWith(t, sluggish{})
	if _, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down."}); err != nil {
		t.Fatal(err)
	}
	var claims []string
	for i := range 100 {
		claims = append(claims, fmt.Sprint("slow ", i))
	}
	ctx, cancel := context.WithCancel(t.Context())
	var held sync.WaitGroup
	held.Go(func() {
		_, _ = s.FactCheck.BatchCheckClaims(ctx, &factcheckv1.BatchCheckClaimsRequest{Claims: claims}) // ends with the test
	})
	defer held.Wait()
	defer cancel()
	waitFor(t, "the batch before", func() bool { _, waiting, _ := e.counts(); return waiting == 4 })
	short, cancelShort := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer cancelShort()
	// Where the batch has all turns, the claim waits in vain, but it is not refused.
	_, err := s.FactCheck.CheckClaim(short, &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down."})
	if code := status.Code(err); code != codes.OK && code != codes.DeadlineExceeded {
		t.Error(err)
	}
}
