package dial

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"regexp"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

// Secured reports whether the connection is made over TLS.
func (s *Server) Secured() bool { return s.TLS || s.CA != "" || s.Cert != "" }

// options returns what the connection is made with.
func (s *Server) options() ([]grpc.DialOption, error) {
	transport, err := s.transport()
	if err != nil {
		return nil, err
	}
	list := []grpc.DialOption{grpc.WithTransportCredentials(transport)}
	if s.TokenFile == "" {
		return list, nil
	}
	if !s.Secured() && !staysHere(s.Addr) {
		return nil, fmt.Errorf("the token would be sent to %s in the clear: secure the connection with -tls or -ca FILE", s.Addr)
	}
	token, err := readToken(s.TokenFile)
	if err != nil {
		return nil, err
	}
	return append(list, grpc.WithPerRPCCredentials(bearer(token))), nil
}

func (s *Server) transport() (credentials.TransportCredentials, error) {
	if (s.Cert == "") != (s.Key == "") {
		return nil, errors.New("-cert and -key belong together")
	}
	if !s.Secured() {
		return insecure.NewCredentials(), nil
	}
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	if s.CA != "" {
		authorities, err := os.ReadFile(s.CA)
		if err != nil {
			return nil, fmt.Errorf("-ca: %w", err)
		}
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(authorities) {
			return nil, fmt.Errorf("-ca: %s holds no certificate", s.CA)
		}
	}
	if s.Cert != "" {
		pair, err := tls.LoadX509KeyPair(s.Cert, s.Key)
		if err != nil {
			return nil, fmt.Errorf("-cert and -key: %w", err)
		}
		config.Certificates = []tls.Certificate{pair}
	}
	return credentials.NewTLS(config), nil
}

// staysHere reports whether what is sent to the address does not leave the
// machine. What it does not understand does.
func staysHere(addr string) bool {
	if strings.HasPrefix(addr, "unix:") || strings.HasPrefix(addr, "unix-abstract:") {
		return true
	}
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false
	}
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}

// sendable is what can be sent as a token.
var sendable = regexp.MustCompile(`^[!-~]+$`)

// readToken reads the one word of a file. It does not repeat what it refuses.
func readToken(path string) (string, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("-token-file: %w", err)
	}
	token := strings.TrimSpace(string(content))
	if !sendable.MatchString(token) {
		return "", fmt.Errorf("-token-file: %s must hold a token and nothing else", path)
	}
	return token, nil
}

// A bearer sends a token with each call.
type bearer string

// GetRequestMetadata implements credentials.PerRPCCredentials.
func (b bearer) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	return map[string]string{"authorization": "Bearer " + string(b)}, nil
}

// RequireTransportSecurity implements credentials.PerRPCCredentials. It is false
// for servers on this machine; options holds the rest.
func (bearer) RequireTransportSecurity() bool { return false }
