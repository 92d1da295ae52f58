package service_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/testing/protocmp"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

type checkStream = grpc.BidiStreamingClient[factcheckv1.StreamCheckClaimsRequest, factcheckv1.StreamCheckClaimsResponse]

func claimItem(id, claim string) *factcheckv1.StreamCheckClaimsRequest {
	return &factcheckv1.StreamCheckClaimsRequest{CorrelationId: id, Claim: claim}
}

// slowItems returns n claims that wait at a turnstile.
func slowItems(n int) []*factcheckv1.StreamCheckClaimsRequest {
	var items []*factcheckv1.StreamCheckClaimsRequest
	for i, claim := range slowClaims(n) {
		items = append(items, claimItem(fmt.Sprint(i), claim))
	}
	return items
}

func mustSendClaims(t testing.TB, stream checkStream, items ...*factcheckv1.StreamCheckClaimsRequest) {
	t.Helper()
	for _, i := range items {
		if err := stream.Send(i); err != nil {
			t.Fatal(err)
		}
	}
}

func mustOpenChecks(t testing.TB, s *factchecktest.Server) checkStream {
	t.Helper()
	stream, err := s.FactCheck.StreamCheckClaims(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return stream
}

// mustEnd closes the stream and returns the answers that are left by their
// keys.
func mustEnd(t testing.TB, stream checkStream) map[string]*factcheckv1.StreamCheckClaimsResponse {
	t.Helper()
	if err := stream.CloseSend(); err != nil {
		t.Fatal(err)
	}
	answers := map[string]*factcheckv1.StreamCheckClaimsResponse{}
	for {
		answer, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return answers
		}
		if err != nil {
			t.Fatal(err)
		}
		if answers[answer.GetCorrelationId()] != nil {
			t.Errorf("%q is answered twice", answer.GetCorrelationId())
		}
		answers[answer.GetCorrelationId()] = answer
	}
}

// refusal says why a claim was not checked, in one line; nothing of one that
// was.
func refusal(answer *factcheckv1.StreamCheckClaimsResponse) string {
	e := answer.GetError()
	if e == nil {
		return ""
	}
	return strings.TrimSpace(codes.Code(e.GetCode()).String() + " " + strings.TrimPrefix(e.GetReason().String(), "ERROR_REASON_") + " " + e.GetMetadata()["field"] + e.GetMetadata()["source"])
}

func TestAStreamedClaimIsAnsweredAsAlone(t *testing.T) {
	s := startTown(t)
	stream := mustOpenChecks(t, s)
	want := map[string]*factcheckv1.StreamCheckClaimsResponse{}
	for i, request := range []*factcheckv1.CheckClaimRequest{
		{Claim: "The old mill burned down in March."},
		{Claim: "The old mill burned down in March.", Options: &factcheckv1.CheckOptions{Sources: []string{"sources/muehle"}}},
		{Claim: "The school gets a new roof.", Options: &factcheckv1.CheckOptions{MaxCitationCount: 1}},
		{Claim: "Die Schule bekommt kein neues Dach."},
		{Claim: "The harbour is closed on Sundays."},
		{Claim: "The old mill burned down in March."},
	} {
		id := fmt.Sprint("claim ", i)
		mustSendClaims(t, stream, &factcheckv1.StreamCheckClaimsRequest{CorrelationId: id, Claim: request.GetClaim(), Options: request.GetOptions()})
		want[id] = &factcheckv1.StreamCheckClaimsResponse{CorrelationId: id, Result: &factcheckv1.StreamCheckClaimsResponse_Check{Check: mustCheck(t, s, request)}}
	}
	if diff := cmp.Diff(want, mustEnd(t, stream), protocmp.Transform()); diff != "" {
		t.Errorf("(-alone +in a stream):\n%s", diff)
	}
}

func TestARefusedClaimDoesNotEndItsStream(t *testing.T) {
	s, _, book := startTurnstile(t)
	stream := mustOpenChecks(t, s)
	unknown := claimItem("an unknown source", "The mill burned.")
	unknown.Options = &factcheckv1.CheckOptions{Sources: []string{"sources/none"}}
	mustSendClaims(t, stream,
		claimItem("good", "The old mill burned down."), claimItem("no claim", ""), claimItem("white space", " \t"), claimItem("signs", "—?"), claimItem("", "The mill burned."),
		claimItem("1,001 characters", strings.Repeat("ü", 1001)), claimItem("too many tokens", strings.Repeat("§q¶x", 200)),
		unknown, claimItem("a panic", "They did panic."), claimItem("good at the end", "The old mill stands."))
	got := map[string]string{}
	for id, answer := range mustEnd(t, stream) {
		got[id] = refusal(answer)
	}
	want := map[string]string{
		"good": "", "no claim": "InvalidArgument INVALID_FIELD claim", "white space": "InvalidArgument INVALID_FIELD claim", "signs": "InvalidArgument INVALID_FIELD claim",
		"": "InvalidArgument INVALID_FIELD correlation_id", "1,001 characters": "InvalidArgument INVALID_FIELD claim",
		"too many tokens": "InvalidArgument INVALID_FIELD claim", "an unknown source": "NotFound SOURCE_NOT_FOUND sources/none",
		"a panic": "Internal INTERNAL", "good at the end": "",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	lines := book.named("check")
	if len(lines) != 1 || lines[0]["correlation_id"] != "a panic" || !strings.Contains(fmt.Sprint(lines[0]["error"]), "the secret of the embedder") {
		t.Errorf("logged %v", lines)
	}
}

func TestAClaimThatIsNotUTF8DoesNotEndItsStream(t *testing.T) {
	s := startTown(t)
	stream, err := s.Conn.NewStream(t.Context(), &factcheckv1.FactCheckService_ServiceDesc.Streams[0],
		factcheckv1.FactCheckService_StreamCheckClaims_FullMethodName, grpc.ForceCodecV2(newRawCodec()))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		item []byte
		id   string
		want string
	}{
		{append(textField(1, "bad"), textField(2, "Br\xfccke")...), "bad", "InvalidArgument INVALID_FIELD claim"},
		{append(textField(2, "Br\xfccke"), textField(1, "behind")...), "behind", "InvalidArgument INVALID_FIELD claim"},
		{mustMarshal(t, claimItem("good", "The old mill burned down.")), "good", ""},
	} {
		answer := &factcheckv1.StreamCheckClaimsResponse{}
		if err := errors.Join(stream.SendMsg(test.item), stream.RecvMsg(answer)); err != nil {
			t.Fatal(err)
		}
		if got := refusal(answer); got != test.want || answer.GetCorrelationId() != test.id {
			t.Errorf("%q is answered with %q, want %q", answer.GetCorrelationId(), got, test.want)
		}
	}
}

func TestAStreamAnswersInOrderOfCompletion(t *testing.T) {
	s, e, _ := startTurnstile(t)
	stream := mustOpenChecks(t, s)
	mustSendClaims(t, stream, claimItem("1", "The slow mill burned."), claimItem("2", "The old mill burned down."), claimItem("3", "The mill stands."))
	seen := map[string]bool{}
	for range 2 {
		answer, err := stream.Recv()
		if err != nil {
			t.Fatal(err)
		}
		seen[answer.GetCorrelationId()] = true
	}
	if !seen["2"] || !seen["3"] {
		t.Errorf("answered %v while the first one waits", seen)
	}
	close(e.open)
	if left := mustEnd(t, stream); len(left) != 1 || left["1"].GetCheck() == nil {
		t.Errorf("then came %v", left)
	}
}

func TestAStreamWorksOnFewClaimsAtATime(t *testing.T) {
	s, e, _ := startTurnstile(t)
	const count, window = 20, 4
	stream := mustOpenChecks(t, s)
	mustSendClaims(t, stream, slowItems(count)...)
	waitFor(t, "a full window", func() bool { _, waiting, _ := e.counts(); return waiting == window })
	close(e.open)
	if n := len(mustEnd(t, stream)); n != count {
		t.Errorf("%d answers, want %d", n, count)
	}
	if _, _, most := e.counts(); most > window {
		t.Errorf("%d claims were in work at once, want at most %d", most, window)
	}
}

func TestASlowReaderOfAnswersSlowsTheChecks(t *testing.T) {
	s, e, _ := startTurnstileWith(t, agreeing{})
	mustIndexWitnesses(t, s)
	const count = 16
	// In the window, and what the transport takes before it blocks.
	const most = 12
	stream := mustOpenChecks(t, s)
	for i := range count {
		item := claimItem(fmt.Sprint(i), "The old mill burned down in March.")
		item.Options = &factcheckv1.CheckOptions{MaxCitationCount: 20}
		mustSendClaims(t, stream, item)
	}
	begun := -1
	for {
		before := begun
		if begun, _, _ = e.counts(); begun == before && begun > 0 {
			break
		}
		time.Sleep(2 * time.Second) // many checks long
	}
	if begun > most {
		t.Errorf("%d claims were begun while no answer was read, want at most %d", begun, most)
	}
	answers := mustEnd(t, stream)
	if len(answers) != count {
		t.Errorf("%d answers, want %d", len(answers), count)
	}
	for id, answer := range answers {
		if n := proto.Size(answer); n < 30_000 {
			t.Errorf("the answer %s has %d bytes, too few for this test", id, n)
		}
	}
}

func TestAStreamWhoseCallerLeavesStops(t *testing.T) {
	for name, test := range impatience {
		t.Run(name, func(t *testing.T) {
			s, e, book := startTurnstile(t)
			ctx, cancel := test.limit(t.Context())
			defer cancel()
			stream, err := s.FactCheck.StreamCheckClaims(ctx)
			if err != nil {
				t.Fatal(err)
			}
			// Fewer than are worked on, so that the server has read the end.
			mustSendClaims(t, stream, slowItems(1)...)
			if err := stream.CloseSend(); err != nil {
				t.Fatal(err)
			}
			if test.want == codes.Canceled {
				waitFor(t, "work", func() bool { begun, _, _ := e.counts(); return begun == 1 })
				cancel()
			}
			answer, err := stream.Recv()
			if answer != nil {
				t.Errorf("answered %v", answer)
			}
			wantCode(t, err, test.want)
			wantLeft(t, "StreamCheckClaims", e, book)
		})
	}
}

func TestAStreamWaitsForTheModels(t *testing.T) {
	stream := mustOpenChecks(t, factchecktest.Start(t, factchecktest.Config{Cold: true}))
	_, err := stream.Recv()
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_MODEL_NOT_READY {
		t.Errorf("the reason is %s", got)
	}
}

func TestAStreamWithoutClaimsEndsWell(t *testing.T) {
	s, _, book := startTurnstile(t)
	if answers := mustEnd(t, mustOpenChecks(t, s)); len(answers) != 0 {
		t.Errorf("answered %v", answers)
	}
	waitFor(t, "the log line", func() bool { return len(book.callsOf("StreamCheckClaims")) == 1 })
}
