package factchecktest

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/test/bufconn"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/access"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/checker"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/service"
	"github.com/beleg-dev/beleg/internal/store"
	"github.com/beleg-dev/beleg/internal/telemetry"
)

// pipeBytes is how much may lie unread in the connection.
const pipeBytes = 1 << 20

// Config changes what Start starts. The zero value is the server as it is.
type Config struct {
	Judge    factcheck.Judge // nil: the real one
	Embedder index.Embedder  // nil: the real one
	Path     string          // of the database; empty: a new one
	Log      *slog.Logger    // nil: nothing is logged
	Cold     bool            // whether the warm-up check is left to the test

	// As in service.Config.
	Telemetry  *telemetry.Telemetry
	QueueLimit int
	Tokens     *access.Tokens
	Limiter    *access.Limiter
}

// A Server is a running server and a connection to it.
type Server struct {
	Conn      *grpc.ClientConn
	FactCheck factcheckv1.FactCheckServiceClient // of Conn
	Sources   factcheckv1.SourceServiceClient    // of Conn

	Service *service.Service
	Store   *store.Store // its file is Path
	Path    string

	ends []func() // what Stop does, the last one first
}

// Start starts a server, with an empty index unless c.Path holds one, and stops it
// when the test ends.
func Start(t testing.TB, c Config) *Server {
	t.Helper()
	fillModels(t, &c)
	s := &Server{Path: c.Path}
	if s.Path == "" {
		s.Path = filepath.Join(t.TempDir(), "beleg.db")
	}
	t.Cleanup(s.Stop)
	var err error
	if s.Store, err = store.Open(t.Context(), s.Path); err != nil {
		t.Fatal(err)
	}
	s.ends = append(s.ends, func() { s.Store.Close() })
	ix, err := index.Open(t.Context(), s.Store, c.Embedder, index.Config{Models: []string{c.Judge.Model()}})
	if err != nil {
		t.Fatal(err)
	}
	s.Service, err = service.New(service.Config{
		Index: ix, Checker: checker.New(ix, c.Judge), Judge: c.Judge, Embedder: c.Embedder,
		Log: c.Log, Telemetry: c.Telemetry, Reflection: true, QueueLimit: c.QueueLimit, Tokens: c.Tokens, Limiter: c.Limiter,
	})
	if err != nil {
		t.Fatal(err)
	}
	if !c.Cold {
		if err := s.Service.WarmUp(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	s.serve(t)
	return s
}

// serve connects a client and the server in memory.
func (s *Server) serve(t testing.TB) {
	t.Helper()
	listener := bufconn.Listen(pipeBytes)
	server := s.Service.NewServer()
	var serving sync.WaitGroup
	serving.Go(func() {
		if err := server.Serve(listener); err != nil && !errors.Is(err, grpc.ErrServerStopped) {
			t.Error(err)
		}
	})
	s.ends = append(s.ends, func() {
		server.Stop()
		serving.Wait()
	})
	conn, err := grpc.NewClient("passthrough:///memory",
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) }))
	if err != nil {
		t.Fatal(err)
	}
	s.ends = append(s.ends, func() { conn.Close() })
	s.Conn = conn
	s.FactCheck = factcheckv1.NewFactCheckServiceClient(conn)
	s.Sources = factcheckv1.NewSourceServiceClient(conn)
}

// Stop stops the server before the test ends, so that another one may be started
// on its file. It may be called twice.
func (s *Server) Stop() {
	for _, end := range slices.Backward(s.ends) {
		end()
	}
	s.ends = nil
}

// MustIndex indexes the sources, one after another, and returns them as stored,
// without content.
func (s *Server) MustIndex(t testing.TB, sources ...*factcheckv1.Source) []*factcheckv1.Source {
	t.Helper()
	stored := make([]*factcheckv1.Source, len(sources))
	for i, source := range sources {
		answer, err := s.Sources.IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: source})
		if err != nil {
			t.Fatal(err)
		}
		stored[i] = answer.GetSource()
	}
	return stored
}

// MustImport imports over one stream, and returns the answers in their order, those
// with an error among them.
func (s *Server) MustImport(t testing.TB, items ...*factcheckv1.ImportSourcesRequest) []*factcheckv1.ImportSourcesResponse {
	t.Helper()
	stream, err := s.Sources.ImportSources(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	sent := make(chan error, 1)
	go func() {
		for _, i := range items {
			if err := stream.Send(i); err != nil {
				sent <- err
				return
			}
		}
		sent <- stream.CloseSend()
	}()
	var answers []*factcheckv1.ImportSourcesResponse
	for {
		answer, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		answers = append(answers, answer)
	}
	if err := <-sent; err != nil {
		t.Error(err)
	}
	return answers
}
