package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"flag"
	"net"
	"net/netip"
	"os"
	"regexp"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

const tokenVariable = "BELEG_TOKEN_FILE"

// security says how the connection is secured and whose it is.
type security struct {
	tokenFile string
	tls       bool
	ca        string
	cert, key string
}

func (f *security) define(fs *flag.FlagSet) {
	fs.StringVar(&f.tokenFile, "token-file", f.tokenFile, "`file` with the token to send, also from the variable "+tokenVariable)
	fs.BoolVar(&f.tls, "tls", f.tls, "secure the connection, and trust the server as this machine's other programs would")
	fs.StringVar(&f.ca, "ca", f.ca, "`file` with the authority that has signed the server's certificate; implies -tls")
	fs.StringVar(&f.cert, "cert", f.cert, "`file` with a certificate to show the server; implies -tls")
	fs.StringVar(&f.key, "key", f.key, "`file` with the key of -cert")
}

// secured reports whether the connection is.
func (f *security) secured() bool { return f.tls || f.ca != "" || f.cert != "" }

// options returns what the connection to the address is made with.
func (f *security) options(addr string) ([]grpc.DialOption, error) {
	transport, err := f.transport()
	if err != nil {
		return nil, err
	}
	list := []grpc.DialOption{grpc.WithTransportCredentials(transport)}
	if f.tokenFile == "" {
		return list, nil
	}
	if !f.secured() && !staysHere(addr) {
		return nil, badUsage("the token would be sent to %s in the clear: secure the connection with -tls or -ca FILE", addr)
	}
	token, err := readToken(f.tokenFile)
	if err != nil {
		return nil, err
	}
	return append(list, grpc.WithPerRPCCredentials(bearer(token))), nil
}

func (f *security) transport() (credentials.TransportCredentials, error) {
	if (f.cert == "") != (f.key == "") {
		return nil, badUsage("-cert and -key belong together")
	}
	if !f.secured() {
		return insecure.NewCredentials(), nil
	}
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	if f.ca != "" {
		authorities, err := os.ReadFile(f.ca)
		if err != nil {
			return nil, badUsage("-ca: %v", err)
		}
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(authorities) {
			return nil, badUsage("-ca: %s holds no certificate", f.ca)
		}
	}
	if f.cert != "" {
		pair, err := tls.LoadX509KeyPair(f.cert, f.key)
		if err != nil {
			return nil, badUsage("-cert and -key: %v", err)
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
		return "", badUsage("-token-file: %v", err)
	}
	token := strings.TrimSpace(string(content))
	if !sendable.MatchString(token) {
		return "", badUsage("-token-file: %s must hold a token and nothing else", path)
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
