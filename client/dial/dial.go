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
	if err := checkAddr(s.Addr); err != nil {
		return nil, err
	}
	options, err := s.options()
	if err != nil {
		return nil, err
	}
	options = append(options, grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: keepaliveTime, Timeout: keepaliveTimeout}))
	conn, err := grpc.NewClient(s.Addr, options...)
	if err != nil {
		return nil, fmt.Errorf("-addr %q: %w", s.Addr, err)
	}
	return conn, nil
}

// checkAddr refuses an address without a port, for which gRPC would take 443.
// Targets such as unix:/run/beleg.sock pass.
func checkAddr(addr string) error {
	if strings.Contains(addr, "/") || strings.HasPrefix(addr, "unix") {
		return nil
	}
	if _, port, err := net.SplitHostPort(addr); err != nil || port == "" {
		return fmt.Errorf("-addr %q: want host:port, such as %s", addr, UsualAddr)
	}
	return nil
}
