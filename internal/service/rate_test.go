package service_test

import (
	"log/slog"
	"strings"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/access"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// standing is a clock that stands still.
func standing() time.Time { return time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC) }

// startPaced starts a server that allows so many claims a second, by a clock that
// moves with the returned function alone.
func startPaced(t *testing.T, perSecond int) (s *factchecktest.Server, book *logBook, pass func(time.Duration)) {
	t.Helper()
	now := standing()
	book = &logBook{}
	s = factchecktest.Start(t, factchecktest.Config{
		Judge:   agreeing{mute{model: "agreeing 1"}},
		Limiter: access.NewLimiter(perSecond, func() time.Time { return now }),
		Log:     slog.New(slog.NewJSONHandler(book, nil)),
	})
	s.MustIndex(t, &factcheckv1.Source{Content: "The bridge was opened in May."})
	return s, book, func(d time.Duration) { now = now.Add(d) }
}

// wantPaid fails unless the call passed, or, with a time, was refused for so long.
func wantPaid(t *testing.T, what string, err error, want time.Duration) {
	t.Helper()
	if want == 0 {
		if err != nil {
			t.Errorf("%s: %v", what, err)
		}
		return
	}
	if err == nil {
		t.Errorf("%s was not refused", what)
		return
	}
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_RATE_LIMITED {
		t.Errorf("%s: the reason is %s", what, got)
	}
	if got := detail[*errdetails.RetryInfo](t, err).GetRetryDelay().AsDuration(); got != want {
		t.Errorf("%s may be repeated after %v, want %v", what, got, want)
	}
}

func TestEachClaimCountsHoweverItComes(t *testing.T) {
	const claim = "The bridge was opened in May."
	s, book, pass := startPaced(t, 4) // and 8 at once
	one := func() error {
		_, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: claim})
		return err
	}
	batch := func(n int) error {
		_, err := s.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: strings.Split(strings.Repeat(claim+"|", n-1)+claim, "|")})
		return err
	}
	search := func() error {
		_, err := s.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "bridge"})
		return err
	}
	text := func() error {
		stream, err := s.FactCheck.CheckText(t.Context(), &factcheckv1.CheckTextRequest{Text: "The bridge was opened in May. The mayor paid for the bridge. The school was closed in June."})
		for err == nil {
			var answer *factcheckv1.CheckTextResponse
			if answer, err = stream.Recv(); answer.GetSummary() != nil {
				return nil
			}
		}
		return err
	}
	wantPaid(t, "a claim", one(), 0)
	wantPaid(t, "a batch of three", batch(3), 0)
	wantPaid(t, "a search", search(), 0)
	wantPaid(t, "a text of three", text(), 0)
	wantPaid(t, "a claim too many", one(), time.Second/4)
	wantPaid(t, "a search too many", search(), time.Second/4)
	wantPaid(t, "a text too many", text(), 3*time.Second/4)
	wantPaid(t, "a batch too many", batch(2), time.Second/2)
	if _, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{}); reasonOf(t, err) != factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD {
		t.Errorf("a bad claim is answered with %v", err)
	}
	if _, err := s.Sources.ListSources(t.Context(), &factcheckv1.ListSourcesRequest{}); err != nil {
		t.Errorf("what checks nothing is refused: %v", err)
	}
	pass(time.Second / 2)
	wantPaid(t, "a batch in time", batch(2), 0)
	for _, line := range book.named("rpc") {
		if line["code"] == "ResourceExhausted" && line["level"] != "WARN" {
			t.Errorf("logged %v", line)
		}
	}
}

// TestAStreamWaitsForItsTurn holds that nothing on a stream is refused: its clock
// stands, and what is beyond the eight at once waits for its own time.
func TestAStreamWaitsForItsTurn(t *testing.T) {
	s, _, _ := startPaced(t, 40) // 80 at once, then one each 25 ms
	stream := mustOpenChecks(t, s)
	const claims = 84
	go func() {
		for i := range claims {
			if stream.Send(claimItem(strings.Repeat("x", i%60+1)+string(rune('a'+i/60)), "The bridge was opened in May.")) != nil {
				return
			}
		}
		_ = stream.CloseSend()
	}()
	for i := range claims {
		answer, err := stream.Recv()
		if err != nil {
			t.Fatal(err)
		}
		if answer.GetCheck() == nil {
			t.Errorf("claim %d is answered with %v", i, answer.GetError())
		}
	}
	_, err := s.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "bridge"})
	wantPaid(t, "a search after it", err, 5*time.Second/40)
}

func TestEachTokenHasItsOwnAllowance(t *testing.T) {
	g := startGuardedWith(t, factchecktest.Config{Limiter: access.NewLimiter(1, standing)})
	g.mustIndexAll(t, &factcheckv1.Source{Name: "sources/a", Content: "The bridge was opened in May."})
	search := func(name string) error {
		_, err := g.FactCheck.SearchEvidence(g.as(t, name), &factcheckv1.SearchEvidenceRequest{Query: "bridge"})
		return err
	}
	wantPaid(t, "the first", search("reader"), 0)
	wantPaid(t, "the second", search("reader"), 0)
	wantPaid(t, "the third", search("reader"), time.Second)
	wantPaid(t, "another's first", search("keeper"), 0)
	if _, err := g.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "bridge"}); reasonOf(t, err) != factcheckv1.ErrorReason_ERROR_REASON_UNAUTHENTICATED {
		t.Errorf("nobody is answered with %v", err)
	}
}
