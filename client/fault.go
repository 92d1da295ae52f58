package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"google.golang.org/genproto/googleapis/rpc/code"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

const errorDomain = "factcheck.v1"

// report tells standard error what went wrong, with what (which may be empty),
// why, and what to do.
func (s *session) report(what string, err error) {
	lines := s.explain(err)
	if what != "" {
		lines[0] = what + ": " + lines[0]
	}
	lines[0] = "client: " + lines[0]
	for _, line := range lines {
		fmt.Fprintln(s.stderr, screen.OneLine(line))
	}
}

// explain returns the message of an error and, indented, what helps.
func (s *session) explain(err error) []string {
	if errors.Is(err, context.Canceled) {
		return []string{"interrupted"}
	}
	st, ok := status.FromError(err)
	if !ok {
		return []string{err.Error()}
	}
	f := faultOf(st)
	lines := []string{st.Message()}
	switch {
	case f.reason != "":
		lines = append(lines, "  reason: "+f.reason)
	case st.Code() == codes.Unavailable:
		lines = []string{"no connection to the server at " + s.addr, "  cause: " + st.Message()}
	case st.Code() == codes.Canceled:
		return []string{"interrupted"}
	case st.Code() == codes.DeadlineExceeded:
		lines[0] = "no answer"
		if s.timeout > 0 {
			lines[0] += " within " + s.timeout.String()
		}
	default:
		lines = append(lines, "  code: "+code.Code(st.Code()).String())
	}
	for _, v := range f.violations {
		if len(f.violations) > 1 || !strings.Contains(lines[0], v.GetDescription()) {
			lines = append(lines, fmt.Sprintf("  %s: %s", v.GetField(), v.GetDescription()))
		}
	}
	if advice := s.advice(st.Code(), f); advice != "" {
		lines = append(lines, "  "+advice)
	}
	return lines
}

// A fault is what the details of a status say.
type fault struct {
	reason     string // of our domain
	metadata   map[string]string
	violations []*errdetails.BadRequest_FieldViolation
	retry      string // how long to wait before the call is repeated
}

func faultOf(st *status.Status) fault {
	f := fault{retry: "a moment"}
	for _, d := range st.Details() {
		switch d := d.(type) {
		case *errdetails.ErrorInfo:
			if d.GetDomain() == errorDomain {
				f.reason, f.metadata = d.GetReason(), d.GetMetadata()
			}
		case *errdetails.BadRequest:
			f.violations = d.GetFieldViolations()
		case *errdetails.RetryInfo:
			f.retry = d.GetRetryDelay().AsDuration().String()
		}
	}
	return f
}

// advice says what to do about a fault.
func (s *session) advice(c codes.Code, f fault) string {
	switch factcheckv1.ErrorReason(factcheckv1.ErrorReason_value[f.reason]) {
	case factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD:
		return "Correct what is named and try again."
	case factcheckv1.ErrorReason_ERROR_REASON_INVALID_PAGE_TOKEN:
		return "List again from the start."
	case factcheckv1.ErrorReason_ERROR_REASON_SOURCE_NOT_FOUND:
		return "The names are shown by: client source list"
	case factcheckv1.ErrorReason_ERROR_REASON_INDEX_EMPTY:
		return "Add sources with: client source import PATH"
	case factcheckv1.ErrorReason_ERROR_REASON_MODEL_NOT_READY:
		return "The server is starting. Try again in " + f.retry + "."
	case factcheckv1.ErrorReason_ERROR_REASON_STORAGE_UNAVAILABLE:
		return "Try again in " + f.retry + ". If that does not help, the server's log says why."
	case factcheckv1.ErrorReason_ERROR_REASON_STORAGE_FULL:
		return "Make room on the server's disk and try again."
	case factcheckv1.ErrorReason_ERROR_REASON_STORAGE_DAMAGED:
		return "Whoever runs the server can stop it and see what is damaged: server check-db -db FILE"
	case factcheckv1.ErrorReason_ERROR_REASON_UNAUTHENTICATED:
		return "Name the file that holds your token: -token-file FILE, or " + tokenVariable + "."
	case factcheckv1.ErrorReason_ERROR_REASON_PERMISSION_DENIED:
		return "Whoever runs the server can make one: server token NAME " + f.metadata["role"]
	case factcheckv1.ErrorReason_ERROR_REASON_OVERLOADED, factcheckv1.ErrorReason_ERROR_REASON_RATE_LIMITED:
		return "Try again in " + f.retry + "."
	case factcheckv1.ErrorReason_ERROR_REASON_INTERNAL:
		return "The server's log holds the fault under request_id " + f.metadata["request_id"] + "."
	}
	if f.reason != "" {
		return ""
	}
	switch c {
	case codes.Unavailable:
		if s.security.secured() {
			return "Is it running there, with TLS and a certificate for that name? -ca FILE names the authority that signed it, -cert and -key show yours."
		}
		return "Is it running there, and without TLS (else: -tls or -ca FILE)? Start one with: go run -tags sqlite_fts5 ./server -demo"
	case codes.DeadlineExceeded:
		return "Is the server busy, or -addr " + s.addr + " wrong? A longer -timeout gives it more time."
	case codes.Unimplemented:
		return "Is the server at " + s.addr + " Beleg, and not older than this client?"
	}
	return ""
}
