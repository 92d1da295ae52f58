package fault

import (
	"slices"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// Invalid reports whether a call failed because of what it asked for, so that
// another one may succeed.
func Invalid(err error) bool { return is(err, codes.InvalidArgument) }

// NotFound reports whether what a call names is not there. The message names it.
func NotFound(err error) bool { return is(err, codes.NotFound) }

// Passing reports whether a call had no answer in its time, or may not yet be
// made again: it says nothing of the next one.
func Passing(err error) bool { return is(err, codes.ResourceExhausted, codes.DeadlineExceeded) }

// Unwelcome reports whether a call was refused before any of it was read.
func Unwelcome(err error) bool { return is(err, codes.Unauthenticated, codes.PermissionDenied) }

func is(err error, list ...codes.Code) bool { return slices.Contains(list, status.Code(err)) }
