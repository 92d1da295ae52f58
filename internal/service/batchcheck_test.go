package service_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/testing/protocmp"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func mustCheckBatch(t testing.TB, s *factchecktest.Server, request *factcheckv1.BatchCheckClaimsRequest) []*factcheckv1.ClaimCheck {
	t.Helper()
	answer, err := s.FactCheck.BatchCheckClaims(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	return answer.GetChecks()
}

func TestABatchIsAnsweredInItsOrderAsEachClaimAlone(t *testing.T) {
	s := startTown(t)
	claims := []string{
		"The old mill burned down in March.",
		"The school gets a new roof.",
		"The old mill burned down in March.",
		"Die Schule bekommt kein neues Dach.",
		"The old mill burned down in march.",
		"The harbour is closed on Sundays.",
	}
	options := &factcheckv1.CheckOptions{MaxCitationCount: 1, Sources: []string{"sources/mill", "sources/muehle", "sources/school"}}
	var want []*factcheckv1.ClaimCheck
	for _, claim := range claims {
		want = append(want, mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: claim, Options: options}))
	}
	got := mustCheckBatch(t, s, &factcheckv1.BatchCheckClaimsRequest{Claims: claims, Options: options})
	if diff := cmp.Diff(want, got, protocmp.Transform()); diff != "" {
		t.Errorf("(-alone +in a batch):\n%s", diff)
	}
}

func TestEqualClaimsOfABatchCostOneCheck(t *testing.T) {
	s, e, _ := startTurnstile(t)
	const claim = "The old mill burned down in March."
	mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: claim})
	once, _, _ := e.counts()
	checks := mustCheckBatch(t, s, &factcheckv1.BatchCheckClaimsRequest{Claims: slices.Repeat([]string{claim}, 100)})
	if len(checks) != 100 || checks[99].GetClaim() != claim || checks[99].GetVerdict() != checks[0].GetVerdict() {
		t.Errorf("%d answers, the last %v", len(checks), checks[len(checks)-1])
	}
	if both, _, _ := e.counts(); both != 2*once || once == 0 {
		t.Errorf("one claim costs %d queries, and with a hundred equal ones %d", once, both)
	}
}

func TestABadClaimEndsABatchBeforeAnyIsChecked(t *testing.T) {
	for name, bad := range map[string]string{
		"an empty claim":              "",
		"a claim of too many tokens":  strings.Repeat("§q¶x", 200),
		"a claim of 1,001 characters": strings.Repeat("ü", 1001),
	} {
		t.Run(name, func(t *testing.T) {
			s, e, _ := startTurnstile(t)
			_, err := s.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: []string{"The mill burned.", "The mill stands.", "The mill turns.", bad}})
			if diff := cmp.Diff([]string{"claims[3]"}, violatedFields(t, err)); diff != "" {
				t.Errorf("fields (-want +got):\n%s", diff)
			}
			if begun, _, _ := e.counts(); begun != 0 {
				t.Errorf("%d claims were checked", begun)
			}
		})
	}
}

func TestABatchWaitsForTheModels(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Cold: true})
	_, err := s.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: []string{"The mill burned."}})
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_MODEL_NOT_READY {
		t.Errorf("the reason is %s", got)
	}
}

// slowClaims returns n claims that wait at a turnstile.
func slowClaims(n int) []string {
	claims := make([]string, n)
	for i := range claims {
		claims[i] = "The mill is" + strings.Repeat(" slow", i+1)
	}
	return claims
}

func TestABatchWorksOnFewClaimsAtATime(t *testing.T) {
	s, e, _ := startTurnstile(t)
	const window = 4
	answered := make(chan error)
	go func() {
		_, err := s.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: slowClaims(20)})
		answered <- err
	}()
	waitFor(t, "a full window", func() bool { _, waiting, _ := e.counts(); return waiting == window })
	close(e.open)
	if err := <-answered; err != nil {
		t.Error(err)
	}
	if begun, _, most := e.counts(); begun != 20 || most > window {
		t.Errorf("%d claims were checked, %d at once, want 20 and at most %d", begun, most, window)
	}
}

func TestAFaultEndsTheWholeBatch(t *testing.T) {
	s, e, book := startTurnstile(t)
	_, err := s.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: append(slowClaims(3), "They did panic.")})
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_INTERNAL {
		t.Errorf("the reason is %s", got)
	}
	if _, waiting, _ := e.counts(); waiting != 0 {
		t.Errorf("%d claims are still checked", waiting)
	}
	if !strings.Contains(book.String(), "the secret of the embedder") {
		t.Errorf("logged\n%s", book)
	}
	mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down."})
}

// impatience is how a caller may leave.
var impatience = map[string]struct {
	limit func(context.Context) (context.Context, context.CancelFunc)
	want  codes.Code
}{
	"by cancelling": {context.WithCancel, codes.Canceled},
	"by a deadline": {func(ctx context.Context) (context.Context, context.CancelFunc) {
		return context.WithTimeout(ctx, 2*time.Second)
	}, codes.DeadlineExceeded},
}

// wantLeft waits until the method has ended as one that its caller left, with
// nothing still in work and no fault logged.
func wantLeft(t testing.TB, method string, e *turnstile, book *logBook) {
	t.Helper()
	waitFor(t, "the end of the call", func() bool { return len(book.callsOf(method)) == 1 })
	line := book.callsOf(method)[0]
	if line["code"] != codes.Canceled.String() && line["code"] != codes.DeadlineExceeded.String() {
		t.Errorf("logged %v", line)
	}
	if lines := book.named("check"); len(lines) != 0 {
		t.Errorf("logged %v", lines)
	}
	if begun, waiting, _ := e.counts(); waiting != 0 || begun > 4 {
		t.Errorf("%d claims are in work after the end, %d were begun", waiting, begun)
	}
}

func TestABatchWhoseCallerLeavesStops(t *testing.T) {
	for name, test := range impatience {
		t.Run(name, func(t *testing.T) {
			s, e, book := startTurnstile(t)
			ctx, cancel := test.limit(t.Context())
			defer cancel()
			answered := make(chan error)
			go func() {
				_, err := s.FactCheck.BatchCheckClaims(ctx, &factcheckv1.BatchCheckClaimsRequest{Claims: slowClaims(20)})
				answered <- err
			}()
			if test.want == codes.Canceled {
				waitFor(t, "work", func() bool { begun, _, _ := e.counts(); return begun == 4 })
				cancel()
			}
			wantCode(t, <-answered, test.want)
			wantLeft(t, "BatchCheckClaims", e, book)
		})
	}
}
