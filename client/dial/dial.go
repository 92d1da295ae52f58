// Package dial connects to a server, as its user has described it.
//
// It promises that a token is sent over TLS or not beyond this machine, that no
// error repeats one, and that what it returns an error for is a mistake in the
// description, named by the flag of the program that made it: whether a server
// is there, the first call tells.
package dial

import (
	"fmt"
	"net"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/resolver"
)

// UsualAddr is where a server listens unless it is told otherwise.
const UsualAddr = "localhost:50051"

const (
	// keepaliveTime is the silence after which the server is asked whether it
	// is still there, keepaliveTimeout how long it may take to say so.
	keepaliveTime    = 30 * time.Second
	keepaliveTimeout = 20 * time.Second
)

// A Server says where a server is, how the connection to it is secured and whose
// it is.
type Server struct {
	Addr      string // host:port, or another target of gRPC, such as unix:/run/beleg.sock
	TokenFile string // empty: no token is sent
	TLS       bool   // trust the server as this machine's other programs would
	CA        string // file with the authority that has signed the server's certificate; implies TLS
	Cert, Key string // files with a certificate to show the server, and its key; imply TLS
}

// Connect returns the connection, which is made by the first call.
func (s *Server) Connect() (*grpc.ClientConn, error) {
	to, err := target(s.Addr)
	if err != nil {
		return nil, err
	}
	options, err := s.options()
	if err != nil {
		return nil, err
	}
	options = append(options, grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: keepaliveTime, Timeout: keepaliveTimeout}))
	conn, err := grpc.NewClient(to, options...)
	if err != nil {
		return nil, fmt.Errorf("-addr %q: %w", s.Addr, err)
	}
	return conn, nil
}

// target returns the address as gRPC wants it. One without a port, for which gRPC
// would take 443, is refused. A host is left to the system to look up, as it says
// why it does not find it; gRPC's own resolver does not.
func target(addr string) (string, error) {
	if scheme, _, ok := strings.Cut(addr, ":"); ok && resolver.Get(scheme) != nil {
		return addr, nil
	}
	_, port, err := net.SplitHostPort(addr)
	if err == nil && port != "" {
		if _, err = net.LookupPort("tcp", port); err == nil {
			return "passthrough:///" + addr, nil
		}
	}
	return "", fmt.Errorf("-addr %q: want host:port, such as %s", addr, UsualAddr)
}
