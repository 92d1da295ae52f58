package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/health"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// A server stands for Beleg at its public surface: it answers what the test
// says, and UNIMPLEMENTED where it says nothing.
type server struct {
	factcheckv1.UnimplementedFactCheckServiceServer
	factcheckv1.UnimplementedSourceServiceServer
	health *health.Server // nil: none

	check  func(context.Context, *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error)
	stream func(checkServer) error
	text   func(*factcheckv1.CheckTextRequest, grpc.ServerStreamingServer[factcheckv1.CheckTextResponse]) error
	search func(*factcheckv1.SearchEvidenceRequest) (*factcheckv1.SearchEvidenceResponse, error)
	get    func(*factcheckv1.GetSourceRequest) (*factcheckv1.GetSourceResponse, error)
	list   func(*factcheckv1.ListSourcesRequest) (*factcheckv1.ListSourcesResponse, error)
	index  func(*factcheckv1.IndexSourceRequest) (*factcheckv1.IndexSourceResponse, error)
	remove func(*factcheckv1.DeleteSourceRequest) (*factcheckv1.DeleteSourceResponse, error)
	take   func(importServer) error
}

type checkServer = grpc.BidiStreamingServer[factcheckv1.StreamCheckClaimsRequest, factcheckv1.StreamCheckClaimsResponse]

type importServer = grpc.BidiStreamingServer[factcheckv1.ImportSourcesRequest, factcheckv1.ImportSourcesResponse]

var errUnwanted = status.Error(codes.Unimplemented, "not in this test")

func (s *server) CheckClaim(ctx context.Context, r *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
	if s.check == nil {
		return nil, errUnwanted
	}
	return s.check(ctx, r)
}

func (s *server) StreamCheckClaims(stream checkServer) error {
	if s.stream == nil {
		return errUnwanted
	}
	return s.stream(stream)
}

func (s *server) CheckText(r *factcheckv1.CheckTextRequest, stream grpc.ServerStreamingServer[factcheckv1.CheckTextResponse]) error {
	if s.text == nil {
		return errUnwanted
	}
	return s.text(r, stream)
}

func (s *server) SearchEvidence(_ context.Context, r *factcheckv1.SearchEvidenceRequest) (*factcheckv1.SearchEvidenceResponse, error) {
	if s.search == nil {
		return nil, errUnwanted
	}
	return s.search(r)
}

func (s *server) GetSource(_ context.Context, r *factcheckv1.GetSourceRequest) (*factcheckv1.GetSourceResponse, error) {
	if s.get == nil {
		return nil, errUnwanted
	}
	return s.get(r)
}

func (s *server) ListSources(_ context.Context, r *factcheckv1.ListSourcesRequest) (*factcheckv1.ListSourcesResponse, error) {
	if s.list == nil {
		return nil, errUnwanted
	}
	return s.list(r)
}

func (s *server) IndexSource(_ context.Context, r *factcheckv1.IndexSourceRequest) (*factcheckv1.IndexSourceResponse, error) {
	if s.index == nil {
		return nil, errUnwanted
	}
	return s.index(r)
}

func (s *server) DeleteSource(_ context.Context, r *factcheckv1.DeleteSourceRequest) (*factcheckv1.DeleteSourceResponse, error) {
	if s.remove == nil {
		return nil, errUnwanted
	}
	return s.remove(r)
}

func (s *server) ImportSources(stream importServer) error {
	if s.take == nil {
		return errUnwanted
	}
	return s.take(stream)
}

// mustServe starts the server on a free port and returns its address.
func mustServe(t testing.TB, s *server, options ...grpc.ServerOption) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	g := grpc.NewServer(options...)
	factcheckv1.RegisterFactCheckServiceServer(g, s)
	factcheckv1.RegisterSourceServiceServer(g, s)
	if s.health != nil {
		healthv1.RegisterHealthServer(g, s.health)
	}
	var serving sync.WaitGroup
	serving.Go(func() {
		if err := g.Serve(listener); err != nil && !errors.Is(err, grpc.ErrServerStopped) {
			t.Error(err)
		}
	})
	t.Cleanup(func() {
		g.Stop()
		serving.Wait()
	})
	return listener.Addr().String()
}

// mustFreeAddr returns an address at which nothing listens.
func mustFreeAddr(t testing.TB) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	return addr
}

// A setting is how a test runs the program. The zero value is a pipe without
// input.
type setting struct {
	ctx     context.Context // nil: the test's
	stdin   io.Reader       // nil: empty
	stdout  io.Writer       // nil: kept in the result
	columns int             // of the terminal; 0: none
	env     map[string]string
}

// A result is what a run left.
type result struct {
	code           int
	stdout, stderr string
}

// zone is where the test stands: two hours ahead, without a summer time.
var zone = time.FixedZone("EET", 2*60*60)

func (c setting) run(t testing.TB, addr string, args ...string) result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	con := console{
		stdin:  strings.NewReader(""),
		stdout: output{Writer: &stdout},
		stderr: output{Writer: &stderr},
		env:    func(name string) string { return c.env[name] },
		zone:   zone,
	}
	if c.stdin != nil {
		con.stdin = c.stdin
	}
	if c.stdout != nil {
		con.stdout.Writer = c.stdout
	}
	if c.columns > 0 {
		con.stdout.columns = func() int { return c.columns }
		con.stderr.columns = con.stdout.columns
	}
	ctx := c.ctx
	if ctx == nil {
		ctx = t.Context()
	}
	if addr == "" {
		code := run(ctx, args, con)
		return result{code, stdout.String(), stderr.String()}
	}
	code := run(ctx, append([]string{"-addr", addr}, args...), con)
	return result{code, stdout.String(), strings.ReplaceAll(stderr.String(), addr, "ADDR")}
}

// wantCode fails unless the run ended with the code.
func (r result) wantCode(t testing.TB, want int) {
	t.Helper()
	if r.code != want {
		t.Errorf("exit code %d, want %d\nstdout: %s\nstderr: %s", r.code, want, r.stdout, r.stderr)
	}
}

func wantText(t testing.TB, what, got, want string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// wantParts fails unless the text has all parts.
func wantParts(t testing.TB, what, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%s has no %q:\n%s", what, part, text)
		}
	}
}

// mustParse reads the messages of JSON lines.
func mustParse[M proto.Message](t testing.TB, lines string, fresh func() M) []M {
	t.Helper()
	var list []M
	for line := range strings.Lines(lines) {
		m := fresh()
		if err := protojson.Unmarshal([]byte(line), m); err != nil {
			t.Fatalf("%v in the line %q", err, line)
		}
		list = append(list, m)
	}
	return list
}

// mustFail returns the error of a call as the API makes it.
func mustFail(t testing.TB, code codes.Code, message string, details ...protoadapt.MessageV1) error {
	t.Helper()
	s, err := status.New(code, message).WithDetails(details...)
	if err != nil {
		t.Fatal(err)
	}
	return s.Err()
}

// mustTime returns a time in RFC 3339.
func mustTime(t testing.TB, text string) *timestamppb.Timestamp {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return timestamppb.New(at)
}

// mustWrite writes files below a folder of the test and returns the folder.
func mustWrite(t testing.TB, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, content := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}
