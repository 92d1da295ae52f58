package service

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"log/slog"
	"regexp"
	"strings"
	"time"

	"github.com/grpc-ecosystem/go-grpc-middleware/v2"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/beleg-dev/beleg/internal/access"
)

// requestIDKey is the metadata key of the request's number: a caller may set
// it, and gets it back.
const requestIDKey = "x-request-id"

// safeRequestID is what is taken from a caller.
var safeRequestID = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// A call is one RPC from its arrival to its status.
type call struct {
	id     string
	method string // "/package.Service/Method"
	begun  time.Time
	caller access.Caller // set by admit
}

// own reports whether the method is one of our schema.
func (c *call) own() bool { return strings.HasPrefix(c.method, "/"+errorDomain+".") }

// name returns "package.Service/Method".
func (c *call) name() string { return strings.TrimPrefix(c.method, "/") }

type callKey struct{}

// begin returns the call and its context. The header with its number is sent
// with the first answer.
func (s *Service) begin(ctx context.Context, method string) (context.Context, *call) {
	c := &call{id: receivedID(ctx), method: method, begun: time.Now()}
	if c.id == "" {
		c.id = newRequestID()
	}
	_ = grpc.SetHeader(ctx, metadata.Pairs(requestIDKey, c.id)) // fails only when the call is over
	s.telemetry.Number(ctx, c.id)
	return context.WithValue(ctx, callKey{}, c), c
}

func receivedID(ctx context.Context) string {
	ids := metadata.ValueFromIncomingContext(ctx, requestIDKey)
	if len(ids) != 1 || !safeRequestID.MatchString(ids[0]) {
		return ""
	}
	return ids[0]
}

func newRequestID() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}

// requestID returns the number of the call that ctx belongs to.
func requestID(ctx context.Context) string {
	c, ok := ctx.Value(callKey{}).(*call)
	if !ok {
		return ""
	}
	return c.id
}

// end returns the status of the call and logs one line, none for health.
func (s *Service) end(ctx context.Context, c *call, err error) error {
	st := status.Convert(err)
	if err != nil && c.own() {
		st = statusOf(ctx, err)
	}
	if c.own() {
		s.count(c, st.Code().String(), err)
	}
	if !strings.HasPrefix(c.method, "/"+healthv1.Health_ServiceDesc.ServiceName+"/") {
		s.logCall(ctx, c, st, err)
	}
	return st.Err()
}

func (s *Service) logCall(ctx context.Context, c *call, st *status.Status, err error) {
	attrs := []slog.Attr{
		slog.String("method", c.name()),
		slog.String("code", st.Code().String()),
		slog.Duration("duration", time.Since(c.begun)),
	}
	if c.caller.Name != "" {
		attrs = append(attrs, slog.String("caller", c.caller.Name))
	}
	l := level(st.Code(), err)
	if l == slog.LevelInfo && !c.own() {
		l = slog.LevelDebug // grpcurl asks for the schema before each call
	}
	switch {
	case l >= slog.LevelError:
		attrs = append(attrs, slog.String("error", err.Error()))
	case st.Code() != codes.OK:
		attrs = append(attrs, slog.String("error", st.Message()))
	}
	s.log.LogAttrs(ctx, l, "rpc", attrs...)
}

// unary is the outermost interceptor: it numbers, asks who calls, translates
// errors and logs.
func (s *Service) unary(ctx context.Context, request any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
	ctx, c := s.begin(ctx, info.FullMethod)
	err := s.admit(ctx, c)
	var answer any
	if err == nil {
		answer, err = handler(ctx, request)
	}
	if err = s.end(ctx, c, err); err != nil {
		return nil, err
	}
	return answer, nil
}

// stream does the same for streams.
func (s *Service) stream(server any, stream grpc.ServerStream, info *grpc.StreamServerInfo, handler grpc.StreamHandler) error {
	ctx, c := s.begin(stream.Context(), info.FullMethod)
	err := s.admit(ctx, c)
	if err == nil {
		err = handler(server, &middleware.WrappedServerStream{ServerStream: stream, WrappedContext: ctx})
	}
	return s.end(ctx, c, err)
}
