package fault_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/beleg-dev/beleg/client/fault"
)

func TestAnErrorSaysWhyAndWhatToDo(t *testing.T) {
	info := func(reason string, metadata map[string]string) *errdetails.ErrorInfo {
		return &errdetails.ErrorInfo{Reason: reason, Domain: "factcheck.v1", Metadata: metadata}
	}
	violations := func(pairs ...string) *errdetails.BadRequest {
		bad := &errdetails.BadRequest{}
		for i := 0; i < len(pairs); i += 2 {
			bad.FieldViolations = append(bad.FieldViolations, &errdetails.BadRequest_FieldViolation{Field: pairs[i], Description: pairs[i+1]})
		}
		return bad
	}
	retry := &errdetails.RetryInfo{RetryDelay: durationpb.New(3 * time.Second)}
	for _, tt := range []struct {
		name    string
		code    codes.Code
		message string
		details []protoadapt.MessageV1
		want    string
	}{
		{"one broken rule", codes.InvalidArgument, "claim: must not be blank",
			[]protoadapt.MessageV1{info("ERROR_REASON_INVALID_FIELD", nil), violations("claim", "must not be blank")},
			"claim: must not be blank\n  reason: ERROR_REASON_INVALID_FIELD\n  Correct what is named and try again."},
		{"several broken rules", codes.InvalidArgument, "claim: must not be blank (and 1 more)",
			[]protoadapt.MessageV1{info("ERROR_REASON_INVALID_FIELD", nil), violations("claim", "must not be blank", "options.sources[0]", "must be a name")},
			"claim: must not be blank (and 1 more)\n  reason: ERROR_REASON_INVALID_FIELD\n  claim: must not be blank\n  options.sources[0]: must be a name\n  Correct what is named and try again."},
		{"an empty index", codes.FailedPrecondition, "the index holds 0 sources", []protoadapt.MessageV1{info("ERROR_REASON_INDEX_EMPTY", nil)},
			"the index holds 0 sources\n  reason: ERROR_REASON_INDEX_EMPTY\n  Add sources with: client source import PATH"},
		{"an unknown source", codes.NotFound, "sources/a is not in the index", []protoadapt.MessageV1{info("ERROR_REASON_SOURCE_NOT_FOUND", nil)},
			"sources/a is not in the index\n  reason: ERROR_REASON_SOURCE_NOT_FOUND\n  The names are shown by: client source list"},
		{"a cold model", codes.Unavailable, "model judge-1 is not ready", []protoadapt.MessageV1{info("ERROR_REASON_MODEL_NOT_READY", nil), retry},
			"model judge-1 is not ready\n  reason: ERROR_REASON_MODEL_NOT_READY\n  The server is starting. Try again in 3s."},
		{"a server that stops", codes.Unavailable, "the server is stopping", []protoadapt.MessageV1{info("ERROR_REASON_STOPPING", nil), retry},
			"the server is stopping\n  reason: ERROR_REASON_STOPPING\n  Go on once it is back."},
		{"a locked database", codes.Unavailable, "the database cannot be read", []protoadapt.MessageV1{info("ERROR_REASON_STORAGE_UNAVAILABLE", nil)},
			"the database cannot be read\n  reason: ERROR_REASON_STORAGE_UNAVAILABLE\n  Try again in a moment. If that does not help, the server's log says why."},
		{"a fault of the server", codes.Internal, "internal error, request 77", []protoadapt.MessageV1{info("ERROR_REASON_INTERNAL", map[string]string{"request_id": "77"})},
			"internal error, request 77\n  reason: ERROR_REASON_INTERNAL\n  The server's log holds the fault under request_id 77."},
		{"no token", codes.Unauthenticated, "a token is needed", []protoadapt.MessageV1{info("ERROR_REASON_UNAUTHENTICATED", nil)},
			"a token is needed\n  reason: ERROR_REASON_UNAUTHENTICATED\n  Name the file that holds your token: -token-file FILE, or BELEG_TOKEN_FILE."},
		{"a token of another role", codes.PermissionDenied, "not for you", []protoadapt.MessageV1{info("ERROR_REASON_PERMISSION_DENIED", map[string]string{"role": "manage"})},
			"not for you\n  reason: ERROR_REASON_PERMISSION_DENIED\n  Whoever runs the server can make one: server token NAME manage"},
		{"a caller in a hurry", codes.ResourceExhausted, "too often", []protoadapt.MessageV1{info("ERROR_REASON_RATE_LIMITED", nil), retry},
			"too often\n  reason: ERROR_REASON_RATE_LIMITED\n  Try again in 3s."},
		{"a reason of a later server", codes.PermissionDenied, "not for you", []protoadapt.MessageV1{info("ERROR_REASON_OF_TOMORROW", nil)},
			"not for you\n  reason: ERROR_REASON_OF_TOMORROW"},
		{"a reason of another program", codes.ResourceExhausted, "too much", []protoadapt.MessageV1{&errdetails.ErrorInfo{Reason: "ERROR_REASON_INTERNAL", Domain: "proxy"}},
			"too much\n  code: RESOURCE_EXHAUSTED"},
		{"no server", codes.Unavailable, `connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:1: connect: connection refused"`, nil,
			"no connection to the server at localhost:50051\n  cause: dial tcp 127.0.0.1:1: connect: connection refused\n  Is it running there, and without TLS (else: -tls or -ca FILE)? Start one with: go run -tags sqlite_fts5 ./server -demo"},
		{"another program", codes.Unimplemented, "unknown service", nil,
			"unknown service\n  code: UNIMPLEMENTED\n  Is the server at localhost:50051 Beleg, and not older than this client?"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, err := status.New(tt.code, tt.message).WithDetails(tt.details...)
			if err != nil {
				t.Fatal(err)
			}
			call := &fault.Call{Addr: "localhost:50051"}
			if diff := cmp.Diff(tt.want, strings.Join(call.Explain(s.Err()), "\n")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
