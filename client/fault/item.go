package fault

import (
	"strings"

	"google.golang.org/grpc/codes"

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

// Unread is what a server would answer to an item that could not be read here.
func Unread(err error) *factcheckv1.ItemError {
	return &factcheckv1.ItemError{
		Code:    int32(codes.InvalidArgument),
		Reason:  factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD,
		Message: err.Error(),
	}
}
