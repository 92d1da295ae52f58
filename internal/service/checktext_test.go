package service_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/testing/protocmp"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// checkText returns the answers about a text, and its end.
func checkText(t testing.TB, s *factchecktest.Server, request *factcheckv1.CheckTextRequest) ([]*factcheckv1.TextClaimCheck, *factcheckv1.TextSummary, error) {
	t.Helper()
	stream, err := s.FactCheck.CheckText(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	return receiveText(t, stream)
}

func receiveText(t testing.TB, stream grpc.ServerStreamingClient[factcheckv1.CheckTextResponse]) (checks []*factcheckv1.TextClaimCheck, summary *factcheckv1.TextSummary, err error) {
	t.Helper()
	for {
		answer, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return checks, summary, nil
		}
		if err != nil {
			return checks, summary, err
		}
		if summary != nil {
			t.Errorf("after the summary came %v", answer)
		}
		if summary = answer.GetSummary(); summary == nil {
			checks = append(checks, answer.GetClaimCheck())
		}
	}
}

func TestATextIsAnsweredInReadingOrderAsEachClaimAlone(t *testing.T) {
	s := startTown(t)
	const text = "News of the town\n\nThe old mill burned down in March. Who will pay for it?\nThe school gets a new roof.\n\nI hope so. Die Schule bekommt kein neues Dach."
	claims := []string{"The old mill burned down in March.", "The school gets a new roof.", "Die Schule bekommt kein neues Dach."}
	options := &factcheckv1.CheckOptions{MaxCitationCount: 1}
	checks, summary, err := checkText(t, s, &factcheckv1.CheckTextRequest{Text: text, Options: options})
	if err != nil {
		t.Fatal(err)
	}
	want := &factcheckv1.TextSummary{PassedOverCount: 3} // heading, question, hope
	for i, claim := range claims {
		if i >= len(checks) {
			t.Fatalf("%d answers, want %d", len(checks), len(claims))
		}
		alone := mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: claim, Options: options})
		if diff := cmp.Diff(alone, checks[i].GetCheck(), protocmp.Transform()); diff != "" {
			t.Errorf("(-alone +in a text):\n%s", diff)
		}
		if got := text[checks[i].GetStartByte():checks[i].GetEndByte()]; got != claim {
			t.Errorf("the claim %q stands at %q", claim, got)
		}
		want.ClaimCount++
		switch alone.GetVerdict() {
		case factcheckv1.Verdict_VERDICT_SUPPORT:
			want.SupportCount++
		case factcheckv1.Verdict_VERDICT_CONFLICT:
			want.ConflictCount++
		case factcheckv1.Verdict_VERDICT_MIXED:
			want.MixedCount++
		case factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE:
			want.InsufficientEvidenceCount++
		}
	}
	if diff := cmp.Diff(want, summary, protocmp.Transform()); diff != "" {
		t.Errorf("summary (-want +got):\n%s", diff)
	}
}

func TestATextWithoutStatementsHasASummary(t *testing.T) {
	s := startTown(t)
	for text, passedOver := range map[string]int32{"Who knows?": 1, "– … –": 0} {
		checks, summary, err := checkText(t, s, &factcheckv1.CheckTextRequest{Text: text})
		if err != nil || len(checks) > 0 || summary == nil || summary.GetClaimCount() != 0 || summary.GetPassedOverCount() != passedOver {
			t.Errorf("%q: %d answers, the summary %v, %v", text, len(checks), summary, err)
		}
	}
}

func TestAStatementThatIsTooLongIsCounted(t *testing.T) {
	text := "The mill burned down in March. " + strings.Repeat("The mill of the town and ", 60) + "the school burned down."
	checks, summary, err := checkText(t, startTown(t), &factcheckv1.CheckTextRequest{Text: text})
	if err != nil {
		t.Fatal(err)
	}
	if len(checks) != 1 || summary.GetClaimCount() != 1 || summary.GetOversizedCount() < 1 {
		t.Errorf("%d answers, the summary %v", len(checks), summary)
	}
}

func TestATextIsRefusedWhole(t *testing.T) {
	s, e, _ := startTurnstile(t)
	for name, text := range map[string]string{"empty": "", "blank": " \n\t", "blank in another way": "\u00a0\u200b\u3000", "of 50,001 characters": strings.Repeat("ü", 50001)} {
		_, _, err := checkText(t, s, &factcheckv1.CheckTextRequest{Text: text})
		if diff := cmp.Diff([]string{"text"}, violatedFields(t, err)); diff != "" {
			t.Errorf("%s: fields (-want +got):\n%s", name, diff)
		}
	}
	_, _, err := checkText(t, s, &factcheckv1.CheckTextRequest{Text: "The mill burned down.", Options: &factcheckv1.CheckOptions{Sources: []string{"sources/none"}}})
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_SOURCE_NOT_FOUND {
		t.Errorf("the reason is %s: %v", got, err)
	}
	if begun, _, _ := e.counts(); begun > 1 {
		t.Errorf("%d claims were checked", begun)
	}
}

func TestATextWorksOnFewStatementsAtATime(t *testing.T) {
	s, e, _ := startTurnstile(t)
	const window = 4
	stream, err := s.FactCheck.CheckText(t.Context(), &factcheckv1.CheckTextRequest{
		Text: "The slow mill burned once. The slow mill burned twice. The slow mill burned in May. The slow mill burned in June. The slow mill burned in July. The slow mill burned in August.",
	})
	if err != nil {
		t.Fatal(err)
	}
	waitFor(t, "a full window", func() bool { _, waiting, _ := e.counts(); return waiting == window })
	close(e.open)
	checks, summary, err := receiveText(t, stream)
	if err != nil || len(checks) != 6 || summary.GetClaimCount() != 6 {
		t.Errorf("%d answers, the summary %v, %v", len(checks), summary, err)
	}
	if _, _, most := e.counts(); most > window {
		t.Errorf("%d statements were checked at a time", most)
	}
}

func TestAFaultOfOneStatementEndsTheText(t *testing.T) {
	s, e, _ := startTurnstile(t)
	close(e.open)
	checks, summary, err := checkText(t, s, &factcheckv1.CheckTextRequest{Text: "The mill burned once. The mill had a panic then. The mill burned twice."})
	wantCode(t, err, codes.Internal)
	if summary != nil || len(checks) > 1 {
		t.Errorf("%d answers and the summary %v came all the same", len(checks), summary)
	}
}

func TestACancelledTextStopsItsChecks(t *testing.T) {
	s, e, book := startTurnstile(t)
	ctx, cancel := context.WithCancel(t.Context())
	stream, err := s.FactCheck.CheckText(ctx, &factcheckv1.CheckTextRequest{Text: "The slow mill burned once. The slow mill burned twice."})
	if err != nil {
		t.Fatal(err)
	}
	waitFor(t, "both statements", func() bool { _, waiting, _ := e.counts(); return waiting == 2 })
	cancel()
	_, _, err = receiveText(t, stream)
	wantCode(t, err, codes.Canceled)
	waitFor(t, "the end of the call", func() bool { return len(book.callsOf("CheckText")) == 1 })
	if _, waiting, _ := e.counts(); waiting != 0 {
		t.Errorf("%d statements still wait", waiting)
	}
}

func TestWhoDoesNotReadAnswersKeepsNobodyOut(t *testing.T) {
	e, _ := factchecktest.Models(t)
	s := factchecktest.Start(t, factchecktest.Config{Embedder: e, Judge: agreeing{}, QueueLimit: 1})
	mustIndexWitnesses(t, s)
	const count = 40
	var text strings.Builder
	for i := range count {
		fmt.Fprintf(&text, "The old mill burned down in March of %d.\n", 1900+i)
	}
	stream, err := s.FactCheck.CheckText(t.Context(), &factcheckv1.CheckTextRequest{
		Text: text.String(), Options: &factcheckv1.CheckOptions{MaxCitationCount: 20},
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Recv(); err != nil { // the text has been taken on
		t.Fatal(err)
	}
	// What the transport takes unread keeps the place for a while.
	waitFor(t, "another call's turn", func() bool {
		_, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down."})
		if err != nil {
			wantOverloaded(t, err, "1")
		}
		return err == nil
	})
	if checks, summary, err := receiveText(t, stream); err != nil || len(checks) != count-1 || summary.GetClaimCount() != count {
		t.Errorf("then came %d checks and %v: %v", len(checks), summary, err)
	}
}
