package service_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/encoding"
	"google.golang.org/grpc/mem"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
	"github.com/beleg-dev/beleg/internal/index"
)

// patience is how long a test waits for what must come.
const patience = 20 * time.Second

// reasonOf returns the reason of an error, which must carry exactly one
// ErrorInfo of our domain.
func reasonOf(t testing.TB, err error) factcheckv1.ErrorReason {
	t.Helper()
	return factcheckv1.ErrorReason(factcheckv1.ErrorReason_value[infoOf(t, err).GetReason()])
}

func infoOf(t testing.TB, err error) *errdetails.ErrorInfo {
	t.Helper()
	var infos []*errdetails.ErrorInfo
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok {
			infos = append(infos, info)
		}
	}
	if len(infos) != 1 || infos[0].GetDomain() != "factcheck.v1" {
		t.Fatalf("the error %v has the infos %v", err, infos)
	}
	return infos[0]
}

// detail returns the only detail of type D.
func detail[D proto.Message](t testing.TB, err error) D {
	t.Helper()
	var found []D
	for _, d := range status.Convert(err).Details() {
		if d, ok := d.(D); ok {
			found = append(found, d)
		}
	}
	if len(found) != 1 {
		t.Fatalf("the error %v has %d details of type %T", err, len(found), *new(D))
	}
	return found[0]
}

// violatedFields lists the fields of an INVALID_FIELD error.
func violatedFields(t testing.TB, err error) []string {
	t.Helper()
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD {
		t.Fatalf("the reason is %s: %v", got, err)
	}
	var fields []string
	for _, v := range detail[*errdetails.BadRequest](t, err).GetFieldViolations() {
		fields = append(fields, v.GetField())
	}
	return fields
}

// A logBook collects log lines in JSON. It is an io.Writer.
type logBook struct {
	mu    sync.Mutex
	lines []map[string]any
	text  strings.Builder
}

func (l *logBook) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	line := map[string]any{}
	if err := json.Unmarshal(p, &line); err != nil {
		return 0, err
	}
	l.lines = append(l.lines, line)
	return l.text.Write(p)
}

// named returns the lines with that message so far.
func (l *logBook) named(message string) []map[string]any {
	l.mu.Lock()
	defer l.mu.Unlock()
	var list []map[string]any
	for _, line := range l.lines {
		if line["msg"] == message {
			list = append(list, line)
		}
	}
	return list
}

func (l *logBook) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// waitFor waits until the condition holds.
func waitFor(t testing.TB, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !holds(); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited in vain for %s", what)
		}
	}
}

// A gate is an embedder whose passages wait until the test lets them through,
// and panic when they hold the word "panic".
type gate struct {
	index.Embedder
	open chan struct{} // closed or sent to: one call may pass

	mu            sync.Mutex
	working, most int // calls at once, now and at most
}

func (g *gate) EmbedPassages(ctx context.Context, texts []string) ([][]float32, error) {
	g.count(1)
	defer g.count(-1)
	if strings.Contains(strings.Join(texts, " "), "panic") {
		panic("the secret of the embedder")
	}
	select {
	case <-g.open:
		return g.Embedder.EmbedPassages(ctx, texts)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (g *gate) count(change int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.working += change
	g.most = max(g.most, g.working)
}

func (g *gate) counts() (working, most int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.working, g.most
}

// A deaf embedder fails on queries once it is told how; with a nil error it
// panics.
type deaf struct {
	index.Embedder
	failing atomic.Bool
	err     error
}

func (d *deaf) fail(err error) {
	d.err = err
	d.failing.Store(true)
}

func (d *deaf) EmbedQuery(ctx context.Context, text string) ([]float32, error) {
	switch {
	case !d.failing.Load():
		return d.Embedder.EmbedQuery(ctx, text)
	case d.err == nil:
		panic("the secret of the embedder")
	}
	return nil, d.err
}

// A turnstile is an embedder that counts queries. Once it is closed, those with
// the word "slow" wait until the test lets them through, and those with the word
// "panic" panic.
type turnstile struct {
	index.Embedder
	closed atomic.Bool
	open   chan struct{} // closed or sent to: one query may pass

	mu                   sync.Mutex
	begun, waiting, most int // queries ever, waiting now and at most
}

func (e *turnstile) EmbedQuery(ctx context.Context, text string) ([]float32, error) {
	if !e.closed.Load() {
		return e.Embedder.EmbedQuery(ctx, text)
	}
	e.count(1, 0)
	switch {
	case strings.Contains(text, "panic"):
		panic("the secret of the embedder")
	case strings.Contains(text, "slow"):
		e.count(0, 1)
		defer e.count(0, -1)
		select {
		case <-e.open:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return e.Embedder.EmbedQuery(ctx, text)
}

func (e *turnstile) count(begun, waiting int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.begun += begun
	e.waiting += waiting
	e.most = max(e.most, e.waiting)
}

func (e *turnstile) counts() (begun, waiting, most int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.begun, e.waiting, e.most
}

// startTurnstile starts a server with one source whose turnstile is closed.
func startTurnstile(t testing.TB) (*factchecktest.Server, *turnstile, *logBook) {
	t.Helper()
	return startTurnstileWith(t, nil)
}

// startTurnstileWith does so with that judge; nil: the real one.
func startTurnstileWith(t testing.TB, judge factcheck.Judge) (*factchecktest.Server, *turnstile, *logBook) {
	t.Helper()
	real, _ := factchecktest.Models(t)
	e := &turnstile{Embedder: real, open: make(chan struct{})}
	book := &logBook{}
	s := factchecktest.Start(t, factchecktest.Config{Embedder: e, Judge: judge, Log: slog.New(slog.NewJSONHandler(book, nil))})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/mill", Content: "The old mill burned down in March."})
	e.closed.Store(true)
	return s, e, book
}

// callsOf returns the log lines of a method that has ended.
func (l *logBook) callsOf(method string) []map[string]any {
	var list []map[string]any
	for _, line := range l.named("rpc") {
		if line["method"] == "factcheck.v1.FactCheckService/"+method {
			list = append(list, line)
		}
	}
	return list
}

// An agreeing judge finds that every passage supports every claim.
type agreeing struct{ mute }

func (agreeing) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	return slices.Repeat([]factcheck.Judgement{{Support: 1}}, len(pairs)), nil
}

// mustIndexWitnesses adds so many sources with long titles that the transport
// takes few answers unread that cite all of them.
func mustIndexWitnesses(t testing.TB, s *factchecktest.Server) {
	t.Helper()
	for i := range 16 {
		s.MustIndex(t, &factcheckv1.Source{
			Name: fmt.Sprintf("sources/s%d", i), Title: strings.Repeat("🧪", 1000), Uri: strings.Repeat("x", 2048),
			Content: fmt.Sprintf("The old mill burned down in March, says witness %d.", i),
		})
	}
}

// A mute judge fails on every pair.
type mute struct{ model string }

func (m mute) Judge(context.Context, []factcheck.Pair) ([]factcheck.Judgement, error) {
	return nil, errors.New("the secret of the judge")
}

func (mute) Reads(factcheck.Pair) bool      { return true }
func (m mute) ClaimTokens(claim string) int { return len(claim) }
func (m mute) Model() string                { return m.model }

// A headerOf keeps the header of an answer.
type headerOf struct{ md metadata.MD }

func (h *headerOf) option() grpc.CallOption { return grpc.Header(&h.md) }

// requestID returns the number under which the call was logged.
func (h *headerOf) requestID(t testing.TB) string {
	t.Helper()
	ids := h.md.Get("x-request-id")
	if len(ids) != 1 || ids[0] == "" {
		t.Fatalf("the header has the request ids %q", ids)
	}
	return ids[0]
}

// rawCodec sends bytes as they are and decodes answers.
type rawCodec struct{ encoding.CodecV2 }

func newRawCodec() rawCodec { return rawCodec{encoding.GetCodecV2("proto")} }

func (c rawCodec) Marshal(v any) (mem.BufferSlice, error) {
	if b, ok := v.([]byte); ok {
		return mem.BufferSlice{mem.SliceBuffer(b)}, nil
	}
	return c.CodecV2.Marshal(v)
}

func mustMarshal(t testing.TB, m proto.Message) []byte {
	t.Helper()
	b, err := proto.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func wantCode(t testing.TB, err error, want codes.Code) {
	t.Helper()
	if got := status.Code(err); got != want {
		t.Errorf("the code is %s, want %s: %v", got, want, err)
	}
}
