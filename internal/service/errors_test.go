package service_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/testing/protocmp"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/access"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// A promised error is one row of the schema's table of reasons.
type promised struct {
	code     codes.Code
	details  []string // beside the ErrorInfo
	metadata []string
	provoke  func(t *testing.T) error
}

var promises = map[factcheckv1.ErrorReason]promised{
	factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD: {
		codes.InvalidArgument, []string{"google.rpc.BadRequest"}, []string{"field", "limit", "violation_count"},
		func(t *testing.T) error {
			_, err := factchecktest.Start(t, factchecktest.Config{}).FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_INVALID_PAGE_TOKEN: {
		codes.InvalidArgument, []string{"google.rpc.BadRequest"}, []string{"field"},
		func(t *testing.T) error {
			_, err := factchecktest.Start(t, factchecktest.Config{}).Sources.ListSources(t.Context(), &factcheckv1.ListSourcesRequest{PageToken: "x"})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_SOURCE_NOT_FOUND: {
		codes.NotFound, []string{"google.rpc.ResourceInfo"}, []string{"source"},
		func(t *testing.T) error {
			_, err := factchecktest.Start(t, factchecktest.Config{}).Sources.GetSource(t.Context(), &factcheckv1.GetSourceRequest{Name: "sources/none"})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_INDEX_EMPTY: {
		codes.FailedPrecondition, []string{"google.rpc.PreconditionFailure"}, []string{"source_count"},
		func(t *testing.T) error {
			_, err := factchecktest.Start(t, factchecktest.Config{}).FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "bridge"})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_MODEL_NOT_READY: {
		codes.Unavailable, []string{"google.rpc.RetryInfo"}, []string{"model"},
		func(t *testing.T) error {
			s := factchecktest.Start(t, factchecktest.Config{Cold: true})
			_, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The bridge was opened."})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_STORAGE_UNAVAILABLE: {
		codes.Unavailable, []string{"google.rpc.RetryInfo"}, nil,
		func(t *testing.T) error {
			s := factchecktest.Start(t, factchecktest.Config{})
			if err := s.Store.Close(); err != nil {
				t.Fatal(err)
			}
			_, err := s.Sources.ListSources(t.Context(), &factcheckv1.ListSourcesRequest{})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_STORAGE_DAMAGED: {
		codes.DataLoss, nil, nil,
		func(t *testing.T) error {
			s := factchecktest.Start(t, factchecktest.Config{})
			mustRun(t, s.Path, "ALTER TABLE state RENAME TO hidden")
			_, err := s.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "bridge"})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_STORAGE_FULL: {
		codes.ResourceExhausted, nil, nil,
		func(t *testing.T) error {
			s := factchecktest.Start(t, factchecktest.Config{})
			mustFillDisk(t, s)
			_, err := s.Sources.IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: &factcheckv1.Source{Content: longText(20_000)}})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_UNAUTHENTICATED: {
		codes.Unauthenticated, nil, nil,
		func(t *testing.T) error {
			g := startGuarded(t, nil)
			_, err := g.Sources.ListSources(t.Context(), &factcheckv1.ListSourcesRequest{})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_PERMISSION_DENIED: {
		codes.PermissionDenied, nil, []string{"role"},
		func(t *testing.T) error {
			g := startGuarded(t, nil)
			_, err := g.Sources.DeleteSource(g.as(t, "reader"), &factcheckv1.DeleteSourceRequest{Name: "sources/a"})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_RATE_LIMITED: {
		codes.ResourceExhausted, []string{"google.rpc.RetryInfo", "google.rpc.QuotaFailure"}, []string{"limit"},
		func(t *testing.T) error {
			s := factchecktest.Start(t, factchecktest.Config{Limiter: access.NewLimiter(1, standing)})
			s.MustIndex(t, &factcheckv1.Source{Content: "The bridge was opened in May."})
			for range 2 {
				mustSearch(t, s, &factcheckv1.SearchEvidenceRequest{Query: "bridge"})
			}
			_, err := s.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "bridge"})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_OVERLOADED: {
		codes.ResourceExhausted, []string{"google.rpc.RetryInfo", "google.rpc.QuotaFailure"}, []string{"queue_limit"},
		func(t *testing.T) error {
			s, _, _ := startFull(t)
			_, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The bridge was opened."})
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_STOPPING: {
		codes.Unavailable, []string{"google.rpc.RetryInfo"}, nil,
		func(t *testing.T) error {
			s := factchecktest.Start(t, factchecktest.Config{})
			stream := mustOpenChecks(t, s)
			s.Service.Drain()
			_, err := stream.Recv()
			return err
		}},
	factcheckv1.ErrorReason_ERROR_REASON_INTERNAL: {
		codes.Internal, []string{"google.rpc.RequestInfo"}, []string{"request_id"},
		func(t *testing.T) error {
			s, _ := startDeaf(t, errors.New("the secret of the embedder"))
			_, err := s.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "bridge"})
			return err
		}},
}

// longText returns a text of about n bytes with the same few words.
func longText(n int) string {
	const sentence = "The bridge was opened by the mayor. "
	return strings.Repeat(sentence, n/len(sentence))
}

func TestEveryReasonOfTheSchemaIsAnsweredAsItSays(t *testing.T) {
	values := factcheckv1.ErrorReason_ERROR_REASON_UNSPECIFIED.Descriptor().Values()
	for i := 1; i < values.Len(); i++ {
		reason := factcheckv1.ErrorReason(values.Get(i).Number())
		t.Run(reason.String(), func(t *testing.T) {
			want, ok := promises[reason]
			if !ok {
				t.Fatal("no test produces this reason")
			}
			err := want.provoke(t)
			wantCode(t, err, want.code)
			info := infoOf(t, err)
			if info.GetReason() != reason.String() {
				t.Errorf("the reason is %s: %v", info.GetReason(), err)
			}
			var keys, details []string
			for _, key := range want.metadata {
				if info.GetMetadata()[key] != "" {
					keys = append(keys, key)
				}
			}
			if diff := cmp.Diff(want.metadata, keys); diff != "" || len(keys) != len(info.GetMetadata()) {
				t.Errorf("metadata %v, want the keys %v", info.GetMetadata(), want.metadata)
			}
			for _, d := range status.Convert(err).Details() {
				if name := d.(protoreflect.ProtoMessage).ProtoReflect().Descriptor().FullName(); name != "google.rpc.ErrorInfo" {
					details = append(details, string(name))
				}
			}
			if diff := cmp.Diff(want.details, details); diff != "" {
				t.Errorf("details (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTheErrorOfAnItemSaysWhatTheStatusOfACallDoes(t *testing.T) {
	closed := factchecktest.Start(t, factchecktest.Config{})
	if err := closed.Store.Close(); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name   string
		server *factchecktest.Server
		claim  string
		bad    *factcheckv1.CheckOptions
	}{
		{"three broken rules", factchecktest.Start(t, factchecktest.Config{}), "", &factcheckv1.CheckOptions{MaxCitationCount: -2, CitationThreshold: proto.Float64(3)}},
		{"a database that may be back soon", closed, "The bridge was opened.", nil},
		{"no sources", factchecktest.Start(t, factchecktest.Config{}), "The bridge was opened.", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := test.server.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: test.claim, Options: test.bad})
			st := status.Convert(err)
			want := &factcheckv1.ItemError{Code: int32(st.Code()), Reason: reasonOf(t, err), Message: st.Message(), Metadata: infoOf(t, err).GetMetadata()}
			for _, d := range st.Details() {
				switch d := d.(type) {
				case *errdetails.BadRequest:
					for _, v := range d.GetFieldViolations() {
						want.FieldViolations = append(want.FieldViolations, &factcheckv1.FieldViolation{Field: v.GetField(), Description: v.GetDescription()})
					}
				case *errdetails.RetryInfo:
					want.RetryDelay = d.GetRetryDelay()
				}
			}
			stream := mustOpenChecks(t, test.server)
			mustSendClaims(t, stream, &factcheckv1.StreamCheckClaimsRequest{CorrelationId: "1", Claim: test.claim, Options: test.bad})
			if diff := cmp.Diff(want, mustEnd(t, stream)["1"].GetError(), protocmp.Transform()); diff != "" {
				t.Errorf("the error (-of a call +of an item):\n%s", diff)
			}
		})
	}
}

func TestWhatIsNotStoredOnAFullDiskIsNotThere(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", Content: "Short."})
	mustFillDisk(t, s)
	_, err := s.Sources.IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: &factcheckv1.Source{Name: "sources/b", Content: longText(20_000)}})
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_STORAGE_FULL {
		t.Errorf("the reason is %s", got)
	}
	list, err := s.Sources.ListSources(t.Context(), &factcheckv1.ListSourcesRequest{})
	if err != nil || len(list.GetSources()) != 1 {
		t.Errorf("%d sources, %v", len(list.GetSources()), err)
	}
	if err := s.Store.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

// startDeaf starts a server whose embedder fails on queries, after the warm-up
// check; a nil error panics.
func startDeaf(t *testing.T, err error) (*factchecktest.Server, *logBook) {
	t.Helper()
	real, _ := factchecktest.Models(t)
	embedder := &deaf{Embedder: real}
	book := &logBook{}
	s := factchecktest.Start(t, factchecktest.Config{
		Embedder: embedder, Log: slog.New(slog.NewJSONHandler(book, nil)),
	})
	s.MustIndex(t, &factcheckv1.Source{Content: "The bridge was opened in May."})
	embedder.fail(err)
	return s, book
}

func TestAnUnforeseenFaultIsAnsweredWithItsNumberOnlyAndLoggedWhole(t *testing.T) {
	for _, test := range []struct {
		name  string
		fault error
		trace string // in the log
	}{
		{"an error", errors.New("the secret of the embedder"), "embed the query"},
		{"a panic", nil, "goroutine"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, book := startDeaf(t, test.fault)
			var header headerOf
			_, err := s.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "bridge"}, header.option())
			id := header.requestID(t)
			want := status.New(codes.Internal, "internal error, request "+id)
			want, failed := want.WithDetails(
				&errdetails.ErrorInfo{Reason: "ERROR_REASON_INTERNAL", Domain: "factcheck.v1", Metadata: map[string]string{"request_id": id}},
				&errdetails.RequestInfo{RequestId: id})
			if failed != nil {
				t.Fatal(failed)
			}
			if diff := cmp.Diff(want.Proto(), status.Convert(err).Proto(), protocmp.Transform()); diff != "" {
				t.Errorf("status (-want +got):\n%s", diff)
			}
			lines := book.named("rpc")
			line := lines[len(lines)-1]
			logged, _ := line["error"].(string)
			if line["level"] != "ERROR" || line["request_id"] != id ||
				!strings.Contains(logged, "the secret of the embedder") || !strings.Contains(logged, test.trace) {
				t.Errorf("logged %v", line)
			}
			if _, err := s.Sources.ListSources(t.Context(), &factcheckv1.ListSourcesRequest{}); err != nil {
				t.Errorf("the server is gone: %v", err)
			}
		})
	}
}

func TestTheEndOfACallersPatienceKeepsItsOwnCode(t *testing.T) {
	real, _ := factchecktest.Models(t)
	for _, test := range []struct {
		name string
		end  func(ctx context.Context) (context.Context, context.CancelFunc)
		want codes.Code
	}{
		{"a cancelled call", context.WithCancel, codes.Canceled},
		{"a deadline that has passed", func(ctx context.Context) (context.Context, context.CancelFunc) {
			return context.WithTimeout(ctx, 50*time.Millisecond)
		}, codes.DeadlineExceeded},
	} {
		t.Run(test.name, func(t *testing.T) {
			book := &logBook{}
			g := &gate{Embedder: real, open: make(chan struct{})}
			s := factchecktest.Start(t, factchecktest.Config{Embedder: g, Log: slog.New(slog.NewJSONHandler(book, nil))})
			ctx, cancel := test.end(t.Context())
			defer cancel()
			answered := make(chan error)
			go func() {
				_, err := s.Sources.IndexSource(ctx, &factcheckv1.IndexSourceRequest{Source: &factcheckv1.Source{Content: "The bridge was opened in May."}})
				answered <- err
			}()
			if test.want == codes.Canceled {
				waitFor(t, "the call", func() bool { working, _ := g.counts(); return working == 1 })
				cancel()
			}
			err := <-answered
			wantCode(t, err, test.want)
			if n := len(status.Convert(err).Details()); n != 0 {
				t.Errorf("%d details, want none: %v", n, err)
			}
			waitFor(t, "the log line", func() bool { return len(book.named("rpc")) == 1 })
			// The client gives up at its deadline too, and may be faster.
			line := book.named("rpc")[0]
			if line["code"] != test.want.String() && line["code"] != codes.Canceled.String() || line["level"] == "ERROR" {
				t.Errorf("logged %v", line)
			}
		})
	}
}

func TestAnUnknownMethodIsUnimplemented(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	err := s.Conn.Invoke(t.Context(), "/factcheck.v1.FactCheckService/Guess", &factcheckv1.CheckClaimRequest{}, &factcheckv1.CheckClaimResponse{}, grpc.WaitForReady(true))
	wantCode(t, err, codes.Unimplemented)
}
