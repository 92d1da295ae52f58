package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"io"
	"strconv"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/protobuf/proto"

	"github.com/beleg-dev/beleg/client/dial"
	"github.com/beleg-dev/beleg/client/show"
)

const (
	addrVariable  = "BELEG_ADDR"
	tokenVariable = "BELEG_TOKEN_FILE"
)

// A session is one run of the program: where it prints, what holds for every
// command, and the connection.
type session struct {
	console
	server    dial.Server
	json      bool
	timeout   time.Duration // of a call; 0: none
	impatient bool          // -timeout was given
	conn      *grpc.ClientConn
}

func newSession(con console) *session {
	return &session{console: con, server: dial.Server{
		Addr:      cmp.Or(con.env(addrVariable), dial.UsualAddr),
		TokenFile: con.env(tokenVariable),
	}}
}

// define defines the flags of every command.
func (s *session) define(fs *flag.FlagSet) {
	at := &s.server
	fs.StringVar(&at.Addr, "addr", at.Addr, "`host:port` of the server, also from the variable "+addrVariable)
	fs.StringVar(&at.TokenFile, "token-file", at.TokenFile, "`file` with the token to send, also from the variable "+tokenVariable)
	fs.BoolVar(&at.TLS, "tls", at.TLS, "secure the connection, and trust the server as this machine's other programs would")
	fs.StringVar(&at.CA, "ca", at.CA, "`file` with the authority that has signed the server's certificate; implies -tls")
	fs.StringVar(&at.Cert, "cert", at.Cert, "`file` with a certificate to show the server; implies -tls")
	fs.StringVar(&at.Key, "key", at.Key, "`file` with the key of -cert")
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
	conn, err := s.server.Connect()
	if err != nil {
		return nil, badUsage("%v", err)
	}
	s.conn = conn
	return conn, nil
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
