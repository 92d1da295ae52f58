package service_test

import (
	"log/slog"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.opentelemetry.io/otel/attribute"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"google.golang.org/grpc/metadata"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
	"github.com/beleg-dev/beleg/internal/telemetry"
)

// startTraced starts a server whose spans the test reads.
func startTraced(t *testing.T, log *slog.Logger) (*factchecktest.Server, *telemetry.Telemetry, *tracetest.SpanRecorder) {
	t.Helper()
	recorder := tracetest.NewSpanRecorder()
	watched := telemetry.New(sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(recorder)))
	s := factchecktest.Start(t, factchecktest.Config{Telemetry: watched, Judge: agreeing{}, Log: log})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/mill", Content: "The old mill burned down in March."})
	return s, watched, recorder
}

// below returns the names of the spans that have ended and stand right below one.
func below(recorder *tracetest.SpanRecorder, parent sdktrace.ReadOnlySpan) (names []string, spans []sdktrace.ReadOnlySpan) {
	for _, span := range recorder.Ended() {
		if span.Parent().SpanID() == parent.SpanContext().SpanID() {
			names, spans = append(names, span.Name()), append(spans, span)
		}
	}
	return names, spans
}

// waitForSpan waits until the span of a call has ended.
func waitForSpan(t *testing.T, recorder *tracetest.SpanRecorder, name string) (call sdktrace.ReadOnlySpan) {
	t.Helper()
	waitFor(t, "the span of the call", func() bool {
		for _, span := range recorder.Ended() {
			if span.Name() == name {
				call = span
			}
		}
		return call != nil
	})
	return call
}

func TestACallIsASpanWithItsStagesBelowIt(t *testing.T) {
	s, _, recorder := startTraced(t, nil)
	wantHealth(t, s, map[string]bool{"": true})
	const trace, parent = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
	ctx := metadata.AppendToOutgoingContext(t.Context(), "traceparent", "00-"+trace+"-"+parent+"-01")
	var header headerOf
	if _, err := s.FactCheck.CheckClaim(ctx, &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down."}, header.option()); err != nil {
		t.Fatal(err)
	}
	call := waitForSpan(t, recorder, checkMethod)
	if got := call.Parent(); got.TraceID().String() != trace || got.SpanID().String() != parent {
		t.Errorf("the call is below %v of %v", got.SpanID(), got.TraceID())
	}
	attributes := attribute.NewSet(call.Attributes()...)
	if id, _ := attributes.Value("request_id"); id.AsString() != header.requestID(t) {
		t.Errorf("the span has the request id %q", id.AsString())
	}
	claims, spans := below(recorder, call)
	if diff := cmp.Diff([]string{"claim"}, claims); diff != "" {
		t.Fatalf("below the call (-want +got):\n%s", diff)
	}
	stages, _ := below(recorder, spans[0])
	if diff := cmp.Diff([]string{"read", "find", "judge", "decide"}, stages); diff != "" {
		t.Errorf("stages (-want +got):\n%s", diff)
	}
	waitForSpan(t, recorder, indexMethod)
	if n := len(recorder.Ended()); n != 7 {
		t.Errorf("%d spans, want that of indexing beside these", n)
	}
}

func TestEachClaimOfABatchIsASpan(t *testing.T) {
	s, _, recorder := startTraced(t, nil)
	claims := []string{"The old mill burned down.", "The old mill burned down in March.", "The old mill burned down."}
	if _, err := s.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: claims}); err != nil {
		t.Fatal(err)
	}
	names, spans := below(recorder, waitForSpan(t, recorder, "factcheck.v1.FactCheckService/BatchCheckClaims"))
	if diff := cmp.Diff([]string{"claim", "claim"}, names); diff != "" {
		t.Fatalf("below the call (-want +got):\n%s", diff)
	}
	for _, span := range spans {
		if stages, _ := below(recorder, span); len(stages) != 4 {
			t.Errorf("a claim has the stages %q", stages)
		}
	}
}
