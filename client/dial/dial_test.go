package dial_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/client/dial"
	"github.com/beleg-dev/beleg/internal/certtest"
)

// secret is a token of the tests.
const secret = "beleg_bm90LWEtcmVhbC10b2tlbi1idXQtbG9uZy1lbm91Z2g"

func mustTokenFile(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// wantRefused fails unless the description is refused with that part of an error.
func wantRefused(t *testing.T, s dial.Server, want string) {
	t.Helper()
	conn, err := s.Connect()
	if err == nil {
		conn.Close()
		t.Fatalf("it is taken, want %q", want)
	}
	if !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), secret) {
		t.Errorf("the error is %q, want %q", err, want)
	}
}

func TestAnAddressIsAHostAndAPort(t *testing.T) {
	for _, addr := range []string{"localhost:50051", "127.0.0.1:1", "[::1]:443", ":50051", "beleg.example:ssh", "dns:///localhost:50051", "unix:/run/beleg.sock"} {
		conn, err := (&dial.Server{Addr: addr}).Connect()
		if err != nil {
			t.Errorf("%q: %v", addr, err)
			continue
		}
		conn.Close()
	}
	for _, addr := range []string{"", "localhost", "localhost:", "::1", "localhost:70000", "http://localhost:50051", "/run/beleg.sock", "unixhost"} {
		wantRefused(t, dial.Server{Addr: addr}, "want host:port, such as localhost:50051")
	}
}

func TestTheTokenDoesNotLeaveTheMachineInTheClear(t *testing.T) {
	file := mustTokenFile(t, secret)
	for _, addr := range []string{"192.0.2.1:50051", "[2001:db8::1]:50051", "beleg.example:50051", "localhost.example:50051", ":50051", "dns:///localhost:50051", "unixhost:50051"} {
		wantRefused(t, dial.Server{Addr: addr, TokenFile: file}, "the token would be sent to "+addr+" in the clear: secure the connection with -tls or -ca FILE")
	}
}

func TestFilesThatCannotBeUsedAreRefused(t *testing.T) {
	a := certtest.NewAuthority(t)
	cert, key := a.Issue(t, "client")
	_, otherKey := a.Issue(t, "other")
	for _, tt := range []struct {
		name   string
		server dial.Server
		want   string
	}{
		{"no token file", dial.Server{TokenFile: "none"}, "-token-file: open none"},
		{"an empty token file", dial.Server{TokenFile: mustTokenFile(t, " \n")}, "must hold a token and nothing else"},
		{"a token and its line", dial.Server{TokenFile: mustTokenFile(t, secret+"\nanna check\n")}, "must hold a token and nothing else"},
		{"a token that cannot be sent", dial.Server{TokenFile: mustTokenFile(t, secret+"\x00")}, "must hold a token and nothing else"},
		{"no authority", dial.Server{CA: "none"}, "-ca: open none"},
		{"a key for an authority", dial.Server{CA: key}, "holds no certificate"},
		{"a certificate without a key", dial.Server{Cert: cert}, "-cert and -key belong together"},
		{"a key without a certificate", dial.Server{Key: key}, "-cert and -key belong together"},
		{"a key of another", dial.Server{Cert: cert, Key: otherKey}, "-cert and -key: "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.server.Addr = "localhost:1"
			wantRefused(t, tt.server, tt.want)
		})
	}
}
