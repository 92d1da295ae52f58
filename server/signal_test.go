package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// command starts this test binary as a server.
func command(t *testing.T, args ...string) (*exec.Cmd, *running) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], append([]string{"-addr", "localhost:0"}, args...)...)
	cmd.Env = append(os.Environ(), asServer+"=1", "TMPDIR="+t.TempDir())
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, await(t, out, false)
}

func TestASignalStopsTheServerInOrder(t *testing.T) {
	db := filepath.Join(t.TempDir(), "a.db")
	for _, signal := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		cmd, _ := command(t, "-db", db)
		if err := cmd.Process.Signal(signal); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Wait(); err != nil {
			t.Errorf("after %s the server ended with %v", signal, err)
		}
		// Only a database that was closed has no log beside it.
		if _, err := os.Stat(db + "-wal"); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("after %s the database was not closed: %v", signal, err)
		}
	}
}

// commandWithSource starts the server with one source.
func commandWithSource(t *testing.T) (*exec.Cmd, *running, *grpc.ClientConn) {
	t.Helper()
	cmd, r := command(t, "-db", filepath.Join(t.TempDir(), "a.db"))
	conn := mustDial(t, r.addr)
	source := &factcheckv1.Source{Name: "sources/a", Content: "The bridge was opened in May."}
	if _, err := factcheckv1.NewSourceServiceClient(conn).IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: source}); err != nil {
		t.Fatal(err)
	}
	return cmd, r, conn
}

func TestASecondSignalEndsTheServerAtOnce(t *testing.T) {
	cmd, r, conn := commandWithSource(t)
	batch := &factcheckv1.BatchCheckClaimsRequest{}
	for i := range 100 {
		batch.Claims = append(batch.Claims, strings.Repeat(fmt.Sprintf("The bridge was opened by %d people in May. ", i+2), 8))
	}
	call, err := conn.NewStream(t.Context(), &grpc.StreamDesc{}, factcheckv1.FactCheckService_BatchCheckClaims_FullMethodName)
	if err == nil {
		err = errors.Join(call.SendMsg(batch), call.CloseSend())
	}
	if err != nil {
		t.Fatal(err)
	}
	// One that comes later on the connection is answered: the batch has begun.
	if _, err := factcheckv1.NewFactCheckServiceClient(conn).CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The bridge is open."}); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- call.RecvMsg(&factcheckv1.BatchCheckClaimsResponse{}) }()
	begun := time.Now()
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	waitUntilRefused(t, r.addr)
	select {
	case err := <-ended:
		t.Fatalf("the running call ended with the first signal: %v", err)
	default:
	}
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	err = cmd.Wait()
	if failed := (*exec.ExitError)(nil); !errors.As(err, &failed) || failed.Success() || time.Since(begun) >= stopTimeout {
		t.Errorf("the server ended with %v after %s", err, time.Since(begun))
	}
}

// waitUntilRefused waits until the server takes no new connections.
func waitUntilRefused(t *testing.T, addr string) {
	t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		conn, err := net.Dial("tcp", addr)
		if err != nil {
			return
		}
		conn.Close()
	}
	t.Fatal("the server still takes connections")
}

func TestAServerThatIsStoppedWhileItStartsSaysSo(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := run(ctx, []string{"-addr", "localhost:0", "-db", filepath.Join(t.TempDir(), "a.db")}, func(string) string { return "" }, io.Discard, io.Discard)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("the server says %v", err)
	}
}

func TestASignalEndsATextWithTheStatementsThatWereBegun(t *testing.T) {
	cmd, _, conn := commandWithSource(t)
	var text strings.Builder
	for i := range 900 {
		fmt.Fprintf(&text, "The bridge was opened by %d people in May.\n\n", i+2)
	}
	stream, err := factcheckv1.NewFactCheckServiceClient(conn).CheckText(t.Context(), &factcheckv1.CheckTextRequest{Text: text.String()})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Recv(); err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	for err == nil {
		_, err = stream.Recv()
	}
	var reason string
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok {
			reason = info.GetReason()
		}
	}
	if want := factcheckv1.ErrorReason_ERROR_REASON_STOPPING.String(); status.Code(err) != codes.Unavailable || reason != want {
		t.Errorf("the text ended with %v, reason %q", err, reason)
	}
	if err := cmd.Wait(); err != nil || time.Since(begun) >= stopTimeout {
		t.Errorf("the server ended with %v after %s", err, time.Since(begun))
	}
}
