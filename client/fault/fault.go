// Package fault says to people what an error of a call means, and what they can
// do. It is the only one that knows the codes of gRPC and the reasons of the API.
package fault

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"google.golang.org/genproto/googleapis/rpc/code"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

const errorDomain = "factcheck.v1"

// A Call is what its user has said of a call.
type Call struct {
	Addr    string
	Secured bool          // over TLS
	Timeout time.Duration // 0: none
}

// Explain returns the message of an error, of a call or of any other kind, and
// below it, indented, what helps.
func (c *Call) Explain(err error) []string {
	if errors.Is(err, context.Canceled) {
		return []string{"interrupted"}
	}
	st, ok := status.FromError(err)
	if !ok {
		return []string{err.Error()}
	}
	f := detailsOf(st)
	lines := []string{st.Message()}
	switch {
	case f.reason != "":
		lines = append(lines, "  reason: "+f.reason)
	case st.Code() == codes.Unavailable:
		lines = []string{"no connection to the server at " + c.Addr, "  cause: " + cause(st.Message())}
	case st.Code() == codes.Canceled:
		return []string{"interrupted"}
	case st.Code() == codes.DeadlineExceeded:
		lines[0] = "no answer"
		if c.Timeout > 0 {
			lines[0] += " within " + c.Timeout.String()
		}
	default:
		lines = append(lines, "  code: "+code.Code(st.Code()).String())
	}
	for _, v := range f.violations {
		if len(f.violations) > 1 || !strings.Contains(lines[0], v.GetDescription()) {
			lines = append(lines, fmt.Sprintf("  %s: %s", v.GetField(), v.GetDescription()))
		}
	}
	if advice := c.advice(st.Code(), f); advice != "" {
		lines = append(lines, "  "+advice)
	}
	return lines
}

// cause returns why a connection failed, without what gRPC puts around it:
// connection error: desc = "transport: Error while dialing: dial tcp …".
func cause(message string) string {
	quoted, ok := strings.CutPrefix(message, "connection error: desc = ")
	text, err := strconv.Unquote(quoted)
	if !ok || err != nil {
		return message
	}
	return strings.TrimPrefix(strings.TrimPrefix(text, "transport: "), "Error while dialing: ")
}

// details are what a status says beside its message.
type details struct {
	reason     string // of our domain
	metadata   map[string]string
	violations []*errdetails.BadRequest_FieldViolation
	retry      string // how long to wait before the call is repeated
}

func detailsOf(st *status.Status) details {
	f := details{retry: "a moment"}
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
func (c *Call) advice(got codes.Code, f details) string {
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
	case factcheckv1.ErrorReason_ERROR_REASON_STOPPING:
		return "Go on once it is back."
	case factcheckv1.ErrorReason_ERROR_REASON_STORAGE_UNAVAILABLE:
		return "Try again in " + f.retry + ". If that does not help, the server's log says why."
	case factcheckv1.ErrorReason_ERROR_REASON_STORAGE_FULL:
		return "Make room on the server's disk and try again."
	case factcheckv1.ErrorReason_ERROR_REASON_STORAGE_DAMAGED:
		return "Whoever runs the server can stop it and see what is damaged: server check-db -db FILE"
	case factcheckv1.ErrorReason_ERROR_REASON_UNAUTHENTICATED:
		return "Name the file that holds your token: -token-file FILE, or BELEG_TOKEN_FILE."
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
	switch got {
	case codes.Unavailable:
		if c.Secured {
			return "Is it running there, with TLS and a certificate for that name? -ca FILE names the authority that signed it, -cert and -key show yours."
		}
		return "Is it running there, and without TLS (else: -tls or -ca FILE)? Start one with: go run -tags sqlite_fts5 ./server -demo"
	case codes.DeadlineExceeded:
		return "Is the server busy, or -addr " + c.Addr + " wrong? A longer -timeout gives it more time."
	case codes.Unimplemented:
		return "Is the server at " + c.Addr + " Beleg, and not older than this client?"
	}
	return ""
}
