package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/protobuf/proto"

	"github.com/beleg-dev/beleg/client/show"
)

const (
	addrVariable = "BELEG_ADDR"
	usualAddr    = "localhost:50051"

	// keepaliveTime is the silence after which the server is asked whether it
	// is still there, keepaliveTimeout how long it may take to say so.
	keepaliveTime    = 30 * time.Second
	keepaliveTimeout = 20 * time.Second
)

// A session is one run of the program: where it prints, what holds for every
// command, and the connection.
type session struct {
	console
	addr      string
	security  security
	json      bool
	timeout   time.Duration // of a call; 0: none
	impatient bool          // -timeout was given
	conn      *grpc.ClientConn
}

func newSession(con console) *session {
	s := &session{console: con, addr: con.env(addrVariable)}
	s.security.tokenFile = con.env(tokenVariable)
	if s.addr == "" {
		s.addr = usualAddr
	}
	return s
}

// define defines the flags of every command.
func (s *session) define(fs *flag.FlagSet) {
	fs.StringVar(&s.addr, "addr", s.addr, "`host:port` of the server, also from the variable "+addrVariable)
	s.security.define(fs)
	fs.BoolVar(&s.json, "json", s.json, "print the JSON of the API's messages, one object a line")
	usage := "`time` that a call may take, such as 30s, 0 for ever"
	if s.timeout > 0 {
		usage += fmt.Sprintf(" (default %s)", s.timeout)
	} else {
		usage += " (default 0)"
	}
	fs.Func("timeout", usage, func(text string) error {
		d, err := time.ParseDuration(text)
		if text == "0" {
			d, err = 0, nil
		}
		if err != nil || d < 0 {
			return fmt.Errorf("want a time such as 30s")
		}
		s.timeout, s.impatient = d, true
		return nil
	})
}

// connect returns the connection. It is made by the first call, so that a
// server that cannot be reached is the error of that call.
func (s *session) connect() (*grpc.ClientConn, error) {
	if s.conn != nil {
		return s.conn, nil
	}
	if err := checkAddr(s.addr); err != nil {
		return nil, err
	}
	options, err := s.security.options(s.addr)
	if err != nil {
		return nil, err
	}
	options = append(options, grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: keepaliveTime, Timeout: keepaliveTimeout}))
	conn, err := grpc.NewClient(s.addr, options...)
	if err != nil {
		return nil, badUsage("-addr %q: %v", s.addr, err)
	}
	s.conn = conn
	return conn, nil
}

// checkAddr refuses an address without a port, for which gRPC would take 443.
// Targets such as unix:/run/beleg.sock pass.
func checkAddr(addr string) error {
	if strings.Contains(addr, "/") || strings.HasPrefix(addr, "unix") {
		return nil
	}
	if _, port, err := net.SplitHostPort(addr); err != nil || port == "" {
		return badUsage("-addr %q: want host:port, such as %s", addr, usualAddr)
	}
	return nil
}

func (s *session) close() {
	if s.conn != nil {
		s.conn.Close() // nothing is on its way any more
	}
}

// ask makes one call in the time that it may take.
func ask[Q, A any](ctx context.Context, s *session, call func(context.Context, Q, ...grpc.CallOption) (A, error), request Q) (A, error) {
	ctx, cancel := s.limit(ctx)
	defer cancel()
	return call(ctx, request)
}

// limit ends a context when the timeout has passed.
func (s *session) limit(ctx context.Context) (context.Context, context.CancelFunc) {
	if s.timeout > 0 {
		return context.WithTimeout(ctx, s.timeout)
	}
	return context.WithCancel(ctx)
}

// format returns how the text for people looks, now.
func (s *session) format() show.Format {
	onTerminal := s.stdout.columns != nil
	return show.Format{
		Columns: s.width(),
		Colour:  onTerminal && s.env("NO_COLOR") == "" && s.env("TERM") != "dumb",
		Zone:    s.zone,
	}
}

// maxColumns is how wide text is at most: longer lines are hard to read.
const maxColumns = 100

// width returns the column after which text is wrapped. 0: nowhere.
func (s *session) width() int {
	if s.stdout.columns != nil {
		return min(s.stdout.columns(), maxColumns)
	}
	if n, err := strconv.Atoi(s.env("COLUMNS")); err == nil && n > 0 {
		return min(n, maxColumns)
	}
	return 0
}

// print writes a part of the answer: a message with -json, else its text.
func (s *session) print(m proto.Message, text string) error {
	if s.json {
		var err error
		if text, err = show.JSON(m); err != nil {
			return err
		}
	}
	return s.write(text)
}

// write writes text as a part of the answer.
func (s *session) write(text string) error {
	if text == "" {
		return nil
	}
	if _, err := io.WriteString(s.stdout, text); err != nil {
		return fmt.Errorf("print the answer: %w", err)
	}
	return nil
}
