package main

import (
	"bufio"
	"context"
	"io"
	"os"
	"regexp"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

// asServer makes the test binary the server, so that signals can be tested.
const asServer = "BELEG_TEST_AS_SERVER"

func TestMain(m *testing.M) {
	if os.Getenv(asServer) != "" {
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

const patience = 30 * time.Second

var readyLine = regexp.MustCompile(`^ready at (\S+) after \S+: (\d+) sources in (\S+), judge \S+@\S+, embedder \S+@\S+$`)

// A running server is one that has said that it is ready.
type running struct {
	addr, sources, db string
	lines             []string // after the ready line, until an empty one behind text
}

// await reads what a server prints until it is ready; with demo, also the claims.
func await(t *testing.T, out io.Reader, demo bool) *running {
	t.Helper()
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		t.Fatalf("the server said nothing, %v", lines.Err())
	}
	ready := readyLine.FindStringSubmatch(lines.Text())
	if ready == nil {
		t.Fatalf("the server said %q", lines.Text())
	}
	r := &running{addr: ready[1], sources: ready[2], db: ready[3]}
	for demo && len(r.lines) < 6 && lines.Scan() {
		r.lines = append(r.lines, lines.Text())
	}
	return r
}

// start runs a server until the test ends or stop is called, which returns what
// run returned.
func start(t *testing.T, env map[string]string, args ...string) (r *running, stop func() error) {
	t.Helper()
	return startLogged(t, io.Discard, env, args...)
}

func startLogged(t *testing.T, log io.Writer, env map[string]string, args ...string) (r *running, stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	out, in := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		err := run(ctx, append([]string{"-addr", "localhost:0"}, args...), func(name string) string { return env[name] }, in, log)
		in.CloseWithError(err)
		ended <- err
	}()
	stop = sync.OnceValue(func() error {
		cancel()
		return <-ended
	})
	t.Cleanup(func() { stop() })
	demo := env["BELEG_DEMO"] == "true"
	for _, a := range args {
		demo = demo || a == "-demo"
	}
	return await(t, out, demo), stop
}

func mustDial(t *testing.T, addr string) *grpc.ClientConn {
	t.Helper()
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return conn
}

// runFailing runs a server that is expected to fail.
func runFailing(t *testing.T, args ...string) error {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	return run(ctx, args, func(string) string { return "" }, io.Discard, io.Discard)
}
