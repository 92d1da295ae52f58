package service_test

import (
	"testing"

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
