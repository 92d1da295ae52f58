package validate

import (
	"errors"
	"fmt"
)

// A Violation is one broken rule of a request.
type Violation struct {
	Field       string // path, such as options.sources[3]
	Limit       string // what the rule compares with; empty where it compares with nothing
	Description string
}

// An Error holds all violations of a request, at least one.
type Error struct {
	Violations []Violation
}

func (e *Error) Error() string {
	first := e.Violations[0]
	message := first.Description
	if first.Field != "" {
		message = first.Field + ": " + message
	}
	if more := len(e.Violations) - 1; more > 0 {
		message += fmt.Sprintf(" (and %d more)", more)
	}
	return message
}

// Bad returns the error of a request with one violation.
func Bad(field, limit, description string) error {
	return &Error{Violations: []Violation{{Field: field, Limit: limit, Description: description}}}
}

// With adds a violation to what validation has found.
func With(err error, v Violation) error {
	if err == nil {
		return &Error{Violations: []Violation{v}}
	}
	if bad := (*Error)(nil); errors.As(err, &bad) {
		return &Error{Violations: append(bad.Violations, v)}
	}
	return err
}
