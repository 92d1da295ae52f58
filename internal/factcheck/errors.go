package factcheck

import (
	"errors"
	"fmt"
)

// ErrIndexEmpty says that there is no source to check against.
var ErrIndexEmpty = errors.New("the index holds no sources")

// A SourceNotFoundError names a source that the index does not hold.
type SourceNotFoundError struct {
	ID string
}

func (e *SourceNotFoundError) Error() string {
	return fmt.Sprintf("source %q is not in the index", e.ID)
}
