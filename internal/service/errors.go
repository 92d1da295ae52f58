package service

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/durationpb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/service/validate"
	"github.com/beleg-dev/beleg/internal/store"
)

const (
	errorDomain        = "factcheck.v1"
	sourceResourceType = "factcheck.v1.Source"
)

// tooLong returns the violation of a claim in that field.
func tooLong(field string, e *factcheck.ClaimTooLongError) validate.Violation {
	return validate.Violation{
		Field:       field,
		Limit:       strconv.Itoa(e.Limit),
		Description: fmt.Sprintf("each statement must have at most %d tokens of the judge, one has %d: divide the claim into claims of one sentence", e.Limit, e.Tokens),
	}
}

// A pageTokenError says why a page token is refused.
type pageTokenError struct {
	why string
}

func (e *pageTokenError) Error() string { return "page_token: " + e.why }

// A modelNotReadyError names a model that has not passed its warm-up check.
type modelNotReadyError struct {
	model string
}

func (e *modelNotReadyError) Error() string {
	return fmt.Sprintf("model %s is not ready: repeat later", e.model)
}

// A fault is what a caller is told of an error.
type fault struct {
	code     codes.Code
	reason   factcheckv1.ErrorReason
	message  string
	metadata map[string]string
	details  []protoadapt.MessageV1 // beside the ErrorInfo
}

// faultOf knows every error that is foreseen. What it does not know is
// internal; the caller learns nothing of it but the number of the request.
func faultOf(err error, requestID string) fault {
	var (
		field    *validate.Error
		token    *pageTokenError
		long     *factcheck.ClaimTooLongError
		missing  *factcheck.SourceNotFoundError
		notReady *modelNotReadyError
		busy     *overloadedError
		unknown  *unauthenticatedError
		denied   *permissionError
		limited  *rateLimitedError
		stopping *stoppingError
	)
	switch {
	case errors.As(err, &field):
		return fieldFault(field)
	case errors.As(err, &long):
		return fieldFault(&validate.Error{Violations: []validate.Violation{tooLong("claim", long)}})
	case errors.As(err, &token):
		return pageTokenFault(token)
	case errors.As(err, &missing):
		return missingFault(missing)
	case errors.Is(err, factcheck.ErrIndexEmpty):
		return emptyFault()
	case errors.As(err, &notReady):
		return notReadyFault(notReady)
	case errors.As(err, &busy):
		return overloadedFault(busy)
	case errors.As(err, &limited):
		return rateLimitedFault(limited)
	case errors.As(err, &unknown):
		return unauthenticatedFault(unknown)
	case errors.As(err, &denied):
		return permissionFault(denied)
	case errors.As(err, &stopping):
		return fault{
			code:    codes.Unavailable,
			reason:  factcheckv1.ErrorReason_ERROR_REASON_STOPPING,
			message: stopping.Error(),
			details: []protoadapt.MessageV1{retry()},
		}
	case errors.Is(err, store.ErrFull):
		return fault{
			code:    codes.ResourceExhausted,
			reason:  factcheckv1.ErrorReason_ERROR_REASON_STORAGE_FULL,
			message: "no space left for the database, and nothing was stored: make room on its disk",
		}
	case errors.Is(err, store.ErrCorrupt):
		return fault{
			code:    codes.DataLoss,
			reason:  factcheckv1.ErrorReason_ERROR_REASON_STORAGE_DAMAGED,
			message: "the database is damaged; `server check-db` says where, and repairs what can be made anew",
		}
	case errors.Is(err, store.ErrUnavailable):
		return fault{
			code:    codes.Unavailable,
			reason:  factcheckv1.ErrorReason_ERROR_REASON_STORAGE_UNAVAILABLE,
			message: "the database cannot be read or written now: repeat later, the server's log says why",
			details: []protoadapt.MessageV1{retry()},
		}
	}
	return fault{
		code:     codes.Internal,
		reason:   factcheckv1.ErrorReason_ERROR_REASON_INTERNAL,
		message:  "internal error, request " + requestID,
		metadata: map[string]string{"request_id": requestID},
		details:  []protoadapt.MessageV1{&errdetails.RequestInfo{RequestId: requestID}},
	}
}

func fieldFault(e *validate.Error) fault {
	bad := &errdetails.BadRequest{}
	room := maxViolationBytes
	for _, v := range e.Violations {
		named := &errdetails.BadRequest_FieldViolation{
			Field:       v.Field,
			Description: v.Description,
			Reason:      factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD.String(),
		}
		if room -= proto.Size(named); room < 0 && len(bad.FieldViolations) > 0 {
			break
		}
		bad.FieldViolations = append(bad.FieldViolations, named)
	}
	metadata := map[string]string{
		"field":           e.Violations[0].Field,
		"violation_count": strconv.Itoa(len(e.Violations)),
	}
	if limit := e.Violations[0].Limit; limit != "" {
		metadata["limit"] = limit
	}
	return fault{
		code:     codes.InvalidArgument,
		reason:   factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD,
		message:  e.Error(),
		metadata: metadata,
		details:  []protoadapt.MessageV1{bad},
	}
}

func pageTokenFault(e *pageTokenError) fault {
	return fault{
		code:     codes.InvalidArgument,
		reason:   factcheckv1.ErrorReason_ERROR_REASON_INVALID_PAGE_TOKEN,
		message:  e.Error(),
		metadata: map[string]string{"field": "page_token"},
		details: []protoadapt.MessageV1{&errdetails.BadRequest{
			FieldViolations: []*errdetails.BadRequest_FieldViolation{{
				Field:       "page_token",
				Description: e.why,
				Reason:      factcheckv1.ErrorReason_ERROR_REASON_INVALID_PAGE_TOKEN.String(),
			}},
		}},
	}
}

func missingFault(e *factcheck.SourceNotFoundError) fault {
	name := sourceName(e.ID)
	subject := name
	if e.Version {
		subject += ", or the version asked for,"
	}
	return fault{
		code:     codes.NotFound,
		reason:   factcheckv1.ErrorReason_ERROR_REASON_SOURCE_NOT_FOUND,
		message:  subject + " is not in the index",
		metadata: map[string]string{"source": name},
		details: []protoadapt.MessageV1{&errdetails.ResourceInfo{
			ResourceType: sourceResourceType,
			ResourceName: name,
			Description:  "not in the index",
		}},
	}
}

func overloadedFault(e *overloadedError) fault {
	return refusedFault(factcheckv1.ErrorReason_ERROR_REASON_OVERLOADED, e, e.wait, "calls", "queue_limit", e.limit)
}

func rateLimitedFault(e *rateLimitedError) fault {
	return refusedFault(factcheckv1.ErrorReason_ERROR_REASON_RATE_LIMITED, e, e.wait, "claims", "limit", e.limit)
}

// refusedFault is of what was not begun, and may be asked again after the wait:
// it would have been beyond a limit on calls or claims.
func refusedFault(reason factcheckv1.ErrorReason, e error, wait time.Duration, subject, key string, limit int) fault {
	return fault{
		code:     codes.ResourceExhausted,
		reason:   reason,
		message:  e.Error(),
		metadata: map[string]string{key: strconv.Itoa(limit)},
		details: []protoadapt.MessageV1{
			&errdetails.RetryInfo{RetryDelay: durationpb.New(wait)},
			&errdetails.QuotaFailure{Violations: []*errdetails.QuotaFailure_Violation{{Subject: subject, Description: e.Error()}}},
		},
	}
}

func notReadyFault(e *modelNotReadyError) fault {
	return fault{
		code:     codes.Unavailable,
		reason:   factcheckv1.ErrorReason_ERROR_REASON_MODEL_NOT_READY,
		message:  e.Error(),
		metadata: map[string]string{"model": e.model},
		details:  []protoadapt.MessageV1{retry()},
	}
}

func unauthenticatedFault(e *unauthenticatedError) fault {
	return fault{
		code:    codes.Unauthenticated,
		reason:  factcheckv1.ErrorReason_ERROR_REASON_UNAUTHENTICATED,
		message: e.Error(),
	}
}

func permissionFault(e *permissionError) fault {
	return fault{
		code:     codes.PermissionDenied,
		reason:   factcheckv1.ErrorReason_ERROR_REASON_PERMISSION_DENIED,
		message:  e.Error(),
		metadata: map[string]string{"role": string(e.needed)},
	}
}

func emptyFault() fault {
	const message = "the index holds 0 sources; add some with `client source import PATH` or IndexSource"
	return fault{
		code:     codes.FailedPrecondition,
		reason:   factcheckv1.ErrorReason_ERROR_REASON_INDEX_EMPTY,
		message:  message,
		metadata: map[string]string{"source_count": "0"},
		details: []protoadapt.MessageV1{&errdetails.PreconditionFailure{
			Violations: []*errdetails.PreconditionFailure_Violation{{
				Type:        factcheckv1.ErrorReason_ERROR_REASON_INDEX_EMPTY.String(),
				Subject:     "sources",
				Description: message,
			}},
		}},
	}
}

func retry() *errdetails.RetryInfo {
	return &errdetails.RetryInfo{RetryDelay: durationpb.New(retryDelay)}
}

// statusOf returns the status of a failed call. The end of the caller's
// patience keeps its own code.
func statusOf(ctx context.Context, err error) *status.Status {
	switch {
	case errors.Is(err, context.Canceled):
		return status.New(codes.Canceled, "the call was cancelled")
	case errors.Is(err, context.DeadlineExceeded):
		return status.New(codes.DeadlineExceeded, "the deadline was exceeded")
	}
	if transport := (*receiveError)(nil); errors.As(err, &transport) {
		return status.Convert(transport.err)
	}
	f := faultOf(err, requestID(ctx))
	info := &errdetails.ErrorInfo{Reason: f.reason.String(), Domain: errorDomain, Metadata: f.metadata}
	s, failed := status.New(f.code, f.message).WithDetails(append([]protoadapt.MessageV1{info}, f.details...)...)
	if failed != nil {
		return status.New(f.code, f.message)
	}
	return s
}

// itemError returns the error of one item of a stream.
func itemError(ctx context.Context, err error) *factcheckv1.ItemError {
	f := faultOf(err, requestID(ctx))
	e := &factcheckv1.ItemError{Code: int32(f.code), Reason: f.reason, Message: f.message, Metadata: f.metadata}
	for _, d := range f.details {
		switch d := d.(type) {
		case *errdetails.BadRequest:
			for _, v := range d.GetFieldViolations() {
				e.FieldViolations = append(e.FieldViolations, &factcheckv1.FieldViolation{Field: v.GetField(), Description: v.GetDescription()})
			}
		case *errdetails.RetryInfo:
			e.RetryDelay = d.GetRetryDelay()
		}
	}
	return e
}

// level returns how loud an answer is logged: a caller's fault and a refusal as
// a warning, a fault of ours, or that we cannot answer yet, as an error.
func level(code codes.Code, err error) slog.Level {
	busy, limited, unread, stopping := (*overloadedError)(nil), (*rateLimitedError)(nil), (*receiveError)(nil), (*stoppingError)(nil)
	if errors.As(err, &busy) || errors.As(err, &limited) || errors.As(err, &unread) || errors.As(err, &stopping) {
		return slog.LevelWarn
	}
	switch code {
	case codes.OK, codes.Canceled:
		return slog.LevelInfo
	case codes.Internal, codes.Unknown, codes.DataLoss, codes.Unavailable, codes.ResourceExhausted:
		return slog.LevelError
	}
	return slog.LevelWarn
}
