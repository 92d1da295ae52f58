package fault

import (
	"strings"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// OfItem says why an item of a stream was refused, with all its broken rules.
func OfItem(e *factcheckv1.ItemError) string {
	why := e.GetMessage()
	if list := e.GetFieldViolations(); len(list) > 1 {
		var rules []string
		for _, v := range list {
			rules = append(rules, v.GetField()+": "+v.GetDescription())
		}
		why = strings.Join(rules, "; ")
	}
	return why + " (" + e.GetReason().String() + ")"
}

// OfAll returns the error of an item as that of the whole stream, where the next one can do
// no better: the disk is full. Else nil.
func OfAll(e *factcheckv1.ItemError) error {
	if e.GetReason() != factcheckv1.ErrorReason_ERROR_REASON_STORAGE_FULL {
		return nil
	}
	st := status.New(codes.Code(e.GetCode()), e.GetMessage())
	if detailed, err := st.WithDetails(&errdetails.ErrorInfo{Reason: e.GetReason().String(), Domain: errorDomain}); err == nil {
		st = detailed
	}
	return st.Err()
}

// Unread is what a server would answer to an item that could not be read here.
func Unread(err error) *factcheckv1.ItemError {
	return &factcheckv1.ItemError{
		Code:    int32(codes.InvalidArgument),
		Reason:  factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD,
		Message: err.Error(),
	}
}
