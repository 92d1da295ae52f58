package main

import (
	"context"
	"flag"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

var idle = flag.Int("idle", 500, "how many connections that say nothing a server must bear")

const (
	silentStreams = 200
	hugeClaim     = 100 << 20 // bytes
	// answerTime is how long a check beside them may take; alone it takes some
	// tenths of a second.
	answerTime = 20 * time.Second
)

// http2Start is what a client says first: the preface and empty settings (RFC
// 9113, 3.4 and 6.5).
const http2Start = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00"

func TestCallersWhoSayNothingOrTooMuchTakeNothingFromOthers(t *testing.T) {
	if testing.Short() {
		t.Skip("sends a claim of 100 MB")
	}
	_, r := command(t, "-db", filepath.Join(t.TempDir(), "a.db"))
	good := mustDial(t, r.addr)
	source := &factcheckv1.Source{Content: "Die Brücke wurde am 5. April eröffnet."}
	if _, err := factcheckv1.NewSourceServiceClient(good).IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: source}); err != nil {
		t.Fatal(err)
	}
	for range *idle {
		conn, err := net.Dial("tcp", r.addr)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { conn.Close() })
		if _, err := conn.Write([]byte(http2Start)); err != nil {
			t.Fatal(err)
		}
	}
	waiting := factcheckv1.NewFactCheckServiceClient(mustDial(t, r.addr))
	for range silentStreams {
		if _, err := waiting.StreamCheckClaims(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	huge := &factcheckv1.CheckClaimRequest{Claim: strings.Repeat("a", hugeClaim)}
	_, err := factcheckv1.NewFactCheckServiceClient(mustDial(t, r.addr)).CheckClaim(t.Context(), huge)
	if status.Code(err) != codes.ResourceExhausted {
		t.Errorf("a claim of 100 MB is answered with %v", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), answerTime)
	defer cancel()
	if _, err := factcheckv1.NewFactCheckServiceClient(good).CheckClaim(ctx, &factcheckv1.CheckClaimRequest{Claim: "The bridge was opened on 5 April."}); err != nil {
		t.Error(err)
	}
}
