package service_test

import (
	"testing"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// wantStopping checks how a stream ends of which no more is read.
func wantStopping(t *testing.T, err error) {
	t.Helper()
	if status.Code(err) != codes.Unavailable || reasonOf(t, err) != factcheckv1.ErrorReason_ERROR_REASON_STOPPING {
		t.Errorf("the stream ended with %v", err)
	}
}

func TestWhatWasReadOfAStreamIsAnsweredBeforeTheServerStops(t *testing.T) {
	s, e, book := startTurnstile(t)
	stream := mustOpenChecks(t, s)
	mustSendClaims(t, stream, slowItems(2)...)
	waitFor(t, "both claims", func() bool { _, waiting, _ := e.counts(); return waiting == 2 })
	s.Service.Drain()
	mustSendClaims(t, stream, claimItem("late", "The mill is late."))
	close(e.open)
	for range 2 {
		answer, err := stream.Recv()
		if err != nil {
			t.Fatal(err)
		}
		if answer.GetCheck() == nil || answer.GetCorrelationId() == "late" {
			t.Errorf("%q is answered with %v", answer.GetCorrelationId(), answer.GetError())
		}
	}
	_, err := stream.Recv()
	wantStopping(t, err)
	waitFor(t, "the line", func() bool { return len(book.named("rpc")) > 0 })
	for _, line := range book.named("rpc") {
		if line["code"] == "Unavailable" && line["level"] != "WARN" {
			t.Errorf("logged %v", line)
		}
	}
}

func TestWhatWasBegunOfATextIsAnsweredBeforeTheServerStops(t *testing.T) {
	s, e, _ := startTurnstile(t)
	const window = 4
	const text = "The slow mill burned once. The slow mill burned twice. The slow mill burned in May. The slow mill burned in June. The slow mill burned in July. The slow mill burned in August."
	stream, err := s.FactCheck.CheckText(t.Context(), &factcheckv1.CheckTextRequest{Text: text})
	if err != nil {
		t.Fatal(err)
	}
	waitFor(t, "a full window", func() bool { _, waiting, _ := e.counts(); return waiting == window })
	s.Service.Drain()
	close(e.open)
	checks, summary, err := receiveText(t, stream)
	wantStopping(t, err)
	if got := detail[*errdetails.RetryInfo](t, err).GetRetryDelay().AsDuration(); got <= 0 {
		t.Errorf("it may be sent again after %s", got)
	}
	if len(checks) != window || summary != nil {
		t.Errorf("%d answers, the summary %v", len(checks), summary)
	}
	if begun, _, _ := e.counts(); begun != window {
		t.Errorf("%d statements were begun", begun)
	}
}

func TestATextOfWhichAllWasBegunIsAnsweredWhole(t *testing.T) {
	s, e, _ := startTurnstile(t)
	stream, err := s.FactCheck.CheckText(t.Context(), &factcheckv1.CheckTextRequest{Text: "The slow mill burned once. The slow mill burned twice."})
	if err != nil {
		t.Fatal(err)
	}
	waitFor(t, "both statements", func() bool { _, waiting, _ := e.counts(); return waiting == 2 })
	s.Service.Drain()
	close(e.open)
	checks, summary, err := receiveText(t, stream)
	if err != nil || len(checks) != 2 || summary.GetClaimCount() != 2 {
		t.Errorf("%d answers, the summary %v, %v", len(checks), summary, err)
	}
}

func TestAnImportThatWaitsForSourcesEndsWithTheServer(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	stream, err := s.Sources.ImportSources(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := stream.Send(item("1", &factcheckv1.Source{Name: "sources/a", Content: "Short."})); err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Recv(); err != nil {
		t.Fatal(err)
	}
	s.Service.Drain()
	_, err = stream.Recv()
	wantStopping(t, err)
}
