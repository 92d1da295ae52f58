package main

import (
	"context"
	"crypto/tls"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/certtest"
)

func mustWrite(t *testing.T, path string, lines ...string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A book is a log that is read while it is written.
type book struct {
	mu   sync.Mutex
	text strings.Builder
}

func (b *book) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *book) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// waitFor waits until the condition holds.
func waitFor(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !holds(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited in vain for %s", what)
		}
	}
}

// mustDialTLS connects with a certificate of the authority.
func mustDialTLS(t *testing.T, addr string, a *certtest.Authority) *grpc.ClientConn {
	t.Helper()
	pair, err := tls.LoadX509KeyPair(a.Issue(t, "client"))
	if err != nil {
		t.Fatal(err)
	}
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{
		RootCAs: a.Pool(), Certificates: []tls.Certificate{pair},
	})))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return conn
}

// bearing returns a context for calls with the token.
func bearing(t *testing.T, token string) context.Context {
	return metadata.AppendToOutgoingContext(t.Context(), "authorization", "Bearer "+token)
}

// shown returns the name of the certificate that a new connection is shown, and
// whether the server calls itself healthy there.
func shown(t *testing.T, addr string, a *certtest.Authority) (name string, healthy bool) {
	t.Helper()
	var p peer.Peer
	answer, err := healthv1.NewHealthClient(mustDialTLS(t, addr, a)).Check(t.Context(), &healthv1.HealthCheckRequest{}, grpc.Peer(&p))
	if err != nil {
		t.Fatal(err)
	}
	info, ok := p.AuthInfo.(credentials.TLSInfo)
	if !ok {
		t.Fatalf("the connection is secured by %v", p.AuthInfo)
	}
	return info.State.PeerCertificates[0].Subject.CommonName, answer.GetStatus() == healthv1.HealthCheckResponse_SERVING
}

func TestCertificatesAndTokensAreFollowedWhileServing(t *testing.T) {
	a := certtest.NewAuthority(t)
	cert, key := a.Issue(t, "first")
	tokens := filepath.Join(t.TempDir(), "tokens")
	old, oldLine := mustMakeToken(t, "old", "manage")
	young, youngLine := mustMakeToken(t, "young", "check")
	mustWrite(t, tokens, oldLine)
	log := &book{}
	r, _ := startLogged(t, log, nil, "-db", filepath.Join(t.TempDir(), "a.db"), "-tls-cert", cert, "-tls-key", key, "-tls-client-ca", a.Path, "-tokens", tokens)

	if name, healthy := shown(t, r.addr, a); name != "first" || !healthy {
		t.Errorf("the server shows %q, healthy: %v", name, healthy)
	}
	sources := factcheckv1.NewSourceServiceClient(mustDialTLS(t, r.addr, a))
	list := func(token string) codes.Code {
		_, err := sources.ListSources(bearing(t, token), &factcheckv1.ListSourcesRequest{})
		return status.Code(err)
	}
	if got := []codes.Code{list(old), list(young), list("")}; got[0] != codes.OK || got[1] != codes.Unauthenticated || got[2] != codes.Unauthenticated {
		t.Errorf("the tokens are answered with %v", got)
	}

	mustWrite(t, cert, "spoilt")
	mustWrite(t, tokens, "spoilt")
	waitFor(t, "both faults", func() bool {
		return strings.Contains(log.String(), "kept the old certificates") && strings.Contains(log.String(), "kept the old tokens")
	})
	if name, _ := shown(t, r.addr, a); name != "first" || list(old) != codes.OK {
		t.Errorf("the server shows %q, the token is answered with %v", name, list(old))
	}

	a.Replace(t, "second", cert, key)
	mustWrite(t, tokens, youngLine)
	waitFor(t, "both files", func() bool {
		return strings.Contains(log.String(), "read certificates anew") && strings.Contains(log.String(), "read tokens anew")
	})
	if name, _ := shown(t, r.addr, a); name != "second" {
		t.Errorf("the server shows %q", name)
	}
	if got := []codes.Code{list(old), list(young)}; got[0] != codes.Unauthenticated || got[1] != codes.OK {
		t.Errorf("the tokens are answered with %v", got)
	}
	for _, secret := range []string{old, young, "Bearer"} {
		if strings.Contains(log.String(), secret) {
			t.Errorf("the log tells %q:\n%s", secret, log)
		}
	}
	if n := strings.Count(log.String(), "kept the old"); n > 4 { // a pair is spoilt again while it is replaced
		t.Errorf("%d lines about bad files:\n%s", n, log)
	}
}

func TestAServerOfARateRefusesWhatComesTooOften(t *testing.T) {
	r, _ := start(t, nil, "-db", filepath.Join(t.TempDir(), "a.db"), "-rate", "1")
	conn := mustDial(t, r.addr)
	_, err := factcheckv1.NewSourceServiceClient(conn).IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: &factcheckv1.Source{Content: "The bridge was opened in May."}})
	if err != nil {
		t.Fatal(err)
	}
	claims := make([]string, 100)
	for i := range claims {
		claims[i] = "The bridge was opened in May."
	}
	checks := factcheckv1.NewFactCheckServiceClient(conn)
	for i, want := range []codes.Code{codes.OK, codes.ResourceExhausted} { // the second waits 99 seconds' worth
		if _, err := checks.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: claims}); status.Code(err) != want {
			t.Errorf("batch %d is answered with %v, want %s", i, err, want)
		}
	}
}

func TestAnAddressThatOthersReachNeedsTLSOrAFlag(t *testing.T) {
	a := certtest.NewAuthority(t)
	cert, key := a.Issue(t, "server")
	missing := filepath.Join(t.TempDir(), "none", "a.db")
	until := func(end time.Time) []string {
		a := certtest.NewAuthority(t)
		a.End = end
		cert, key := a.Issue(t, "server")
		return []string{"-tls-cert", cert, "-tls-key", key}
	}
	for _, test := range []struct {
		name    string
		args    []string
		refused bool
		warned  []string
	}{
		{"all addresses", []string{"-addr", ":0"}, true, nil},
		{"all of IPv4", []string{"-addr", "0.0.0.0:0", "-rate", "5"}, true, nil},
		{"with the flag", []string{"-addr", "0.0.0.0:0", "-insecure-listen"}, false, []string{"in the clear", "whoever can connect"}},
		{"with TLS", []string{"-addr", "0.0.0.0:0", "-tls-cert", cert, "-tls-key", key}, false, []string{"whoever can connect"}},
		{"with mutual TLS", []string{"-addr", "0.0.0.0:0", "-tls-cert", cert, "-tls-key", key, "-tls-client-ca", a.Path}, false, nil},
		{"this machine", []string{"-addr", "127.0.0.1:0"}, false, nil},
		{"with TLS of yesterday", until(time.Now().AddDate(0, 0, -1)), false, []string{"has expired"}},
		{"with TLS until tomorrow", until(time.Now().AddDate(0, 0, 1)), false, []string{"expires soon"}},
		{"this machine by name", []string{"-addr", "localhost:0"}, false, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			log := &book{}
			// An address that is let through leads to a database that cannot be made.
			err := run(t.Context(), append([]string{"-db", missing}, test.args...), func(string) string { return "" }, log, log)
			usage := (*usageError)(nil)
			if refused := errors.As(err, &usage); refused != test.refused {
				t.Fatalf("the server says %v", err)
			}
			if test.refused && (!strings.Contains(err.Error(), "-tls-cert") || !strings.Contains(err.Error(), "-insecure-listen") || !strings.Contains(err.Error(), "localhost")) {
				t.Errorf("the error names no remedy: %v", err)
			}
			if !test.refused && !strings.Contains(err.Error(), "its folder is not there") {
				t.Errorf("the server says %v", err)
			}
			if n := strings.Count(log.String(), "WARN"); n != len(test.warned) {
				t.Errorf("%d warnings:\n%s", n, log)
			}
			for _, want := range test.warned {
				if !strings.Contains(log.String(), want) {
					t.Errorf("no warning has %q:\n%s", want, log)
				}
			}
		})
	}
}

func TestFilesOfAccessThatCannotBeUsedEndTheStart(t *testing.T) {
	a := certtest.NewAuthority(t)
	cert, key := a.Issue(t, "server")
	folder := t.TempDir()
	mustWrite(t, filepath.Join(folder, "tokens"), "# none")
	for _, test := range []struct {
		name string
		args []string
		want string
	}{
		{"tokens that are not there", []string{"-tokens", filepath.Join(folder, "none")}, "read the tokens of -tokens: "},
		{"no token", []string{"-tokens", filepath.Join(folder, "tokens")}, "holds no token"},
		{"a certificate for a key", []string{"-tls-cert", cert, "-tls-key", cert}, "read the certificates of -tls-cert, "},
		{"no authority", []string{"-tls-cert", cert, "-tls-key", key, "-tls-client-ca", key}, "holds no certificate"},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := runFailing(t, append([]string{"-addr", "localhost:0", "-db", filepath.Join(folder, "a.db")}, test.args...)...)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("the server says %v, want %q", err, test.want)
			}
		})
	}
}

func TestAPlainConnectionIsNotAnsweredByAServerWithTLS(t *testing.T) {
	cert, key := certtest.NewAuthority(t).Issue(t, "server")
	r, _ := start(t, nil, "-db", filepath.Join(t.TempDir(), "a.db"), "-tls-cert", cert, "-tls-key", key)
	_, err := healthv1.NewHealthClient(mustDial(t, r.addr)).Check(t.Context(), &healthv1.HealthCheckRequest{})
	if status.Code(err) != codes.Unavailable {
		t.Errorf("the answer is %v", err)
	}
}
