package factcheck

import (
	"errors"
	"fmt"
)

// ErrIndexEmpty says that there is no source to check against.
var ErrIndexEmpty = errors.New("the index holds no sources")

// A SourceNotFoundError names a source that the index does not hold, or not in
// the version that was asked for.
type SourceNotFoundError struct {
	ID      string
	Version bool // whether a version was asked for, which alone may be missing
}

func (e *SourceNotFoundError) Error() string {
	return fmt.Sprintf("source %q is not in the index", e.ID)
}

// A ClaimTooLongError says that a claim has more tokens than the judge reads.
type ClaimTooLongError struct {
	Tokens, Limit int
}

func (e *ClaimTooLongError) Error() string {
	return fmt.Sprintf("the claim has %d tokens, at most %d are read", e.Tokens, e.Limit)
}
