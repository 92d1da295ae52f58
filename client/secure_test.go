package main

import (
	"context"
	"crypto/tls"
	"net"
	"path/filepath"
	"strings"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/metadata"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/certtest"
)

// secret is a token of the tests.
const secret = "beleg_bm90LWEtcmVhbC10b2tlbi1idXQtbG9uZy1lbm91Z2g"

// seeing answers checks and keeps the authorization of each.
func seeing(seen *[]string) *server {
	return &server{check: func(ctx context.Context, r *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
		*seen = append(*seen, strings.Join(metadata.ValueFromIncomingContext(ctx, "authorization"), ","))
		return &factcheckv1.CheckClaimResponse{Check: &factcheckv1.ClaimCheck{Claim: r.GetClaim()}}, nil
	}}
}

// mustServeTLS starts the server with a certificate of the authority; with mutual,
// clients need one too.
func mustServeTLS(t *testing.T, s *server, a *certtest.Authority, mutual bool) string {
	t.Helper()
	pair, err := tls.LoadX509KeyPair(a.Issue(t, "server"))
	if err != nil {
		t.Fatal(err)
	}
	config := &tls.Config{Certificates: []tls.Certificate{pair}}
	if mutual {
		config.ClientAuth, config.ClientCAs = tls.RequireAndVerifyClientCert, a.Pool()
	}
	return mustServe(t, s, grpc.Creds(credentials.NewTLS(config)))
}

func mustTokenFile(t *testing.T, content string) string {
	t.Helper()
	return filepath.Join(mustWrite(t, map[string]string{"token": content}), "token")
}

func TestTheTokenIsSentOverTLSOrWithinTheMachine(t *testing.T) {
	a := certtest.NewAuthority(t)
	file := mustTokenFile(t, secret+"\n")
	cert, key := a.Issue(t, "client")
	var seen []string
	plain, secured, mutual := mustServe(t, seeing(&seen)), mustServeTLS(t, seeing(&seen), a, false), mustServeTLS(t, seeing(&seen), a, true)
	for _, tt := range []struct {
		name, addr string
		env        map[string]string
		args       []string
		want       string
	}{
		{"within the machine", plain, nil, []string{"-token-file", file}, "Bearer " + secret},
		{"by the variable", plain, map[string]string{"BELEG_TOKEN_FILE": file}, nil, "Bearer " + secret},
		{"none", plain, nil, nil, ""},
		{"over TLS", secured, nil, []string{"-token-file", file, "-ca", a.Path}, "Bearer " + secret},
		{"TLS without a token", secured, nil, []string{"-ca", a.Path}, ""},
		{"mutual TLS", mutual, nil, []string{"-ca", a.Path, "-cert", cert, "-key", key}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			seen = nil
			r := setting{env: tt.env}.run(t, tt.addr, append([]string{"check", "a"}, tt.args...)...)
			r.wantCode(t, exitAnswered)
			if len(seen) != 1 || seen[0] != tt.want {
				t.Errorf("the server saw %q", seen)
			}
		})
	}
}

func TestTheTokenIsNotSentToAServerWithoutTLS(t *testing.T) {
	file := mustTokenFile(t, secret)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	heard := make(chan string, 1)
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		b := make([]byte, 4096)
		n, _ := conn.Read(b)
		heard <- string(b[:n])
	}()
	// With TLS and a server that does not speak it, nothing is sent but a greeting.
	setting{}.run(t, listener.Addr().String(), "check", "a", "-tls", "-token-file", file, "-timeout", "1s").wantCode(t, exitFailed)
	if got := <-heard; strings.Contains(got, secret) || got == "" {
		t.Errorf("the server heard %q", got)
	}
}

func TestAServerOfAnotherAuthorityIsNotTrusted(t *testing.T) {
	a, other := certtest.NewAuthority(t), certtest.NewAuthority(t)
	var seen []string
	secured, mutual := mustServeTLS(t, seeing(&seen), a, false), mustServeTLS(t, seeing(&seen), a, true)
	cert, key := other.Issue(t, "client")
	file := mustTokenFile(t, secret)
	for _, tt := range []struct {
		name, addr string
		args       []string
	}{
		{"another authority", secured, []string{"-ca", other.Path}},
		{"the authorities of the system", secured, []string{"-tls"}},
		{"no TLS", secured, nil},
		{"no certificate", mutual, []string{"-ca", a.Path}},
		{"a certificate of another authority", mutual, []string{"-ca", a.Path, "-cert", cert, "-key", key}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := setting{}.run(t, tt.addr, append([]string{"check", "a", "-token-file", file}, tt.args...)...)
			r.wantCode(t, exitFailed)
			if len(seen) != 0 {
				t.Errorf("the server saw %q", seen)
			}
			wantParts(t, "stderr", r.stderr, "no connection to the server at ADDR\n")
			if tt.args != nil {
				wantParts(t, "stderr", r.stderr, "-ca")
			}
		})
	}
}
