package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"github.com/mattn/go-sqlite3"
)

// The kinds of fault.
var (
	// ErrFull says that the disk, or the file's allowed size, is used up.
	// Nothing was written.
	ErrFull = errors.New("no space left for the database")
	// ErrUnavailable says that the file cannot be read or written now: in use
	// by another process, read-only, or the disk fails.
	ErrUnavailable = errors.New("the database is unavailable")
	// ErrInUse says that another process has the file open. It comes with
	// ErrUnavailable.
	ErrInUse = errors.New("another process has it open")
	// ErrForeign says that the file is not a database of this program.
	ErrForeign = errors.New("the file is not a Beleg database")
	// ErrNewer says that a newer release wrote the file.
	ErrNewer = errors.New("the database was written by a newer release")
	// ErrOlder says that an older release wrote the file, and that it was not
	// migrated, as it is only read.
	ErrOlder = errors.New("the database was written by an older release")
	// ErrCorrupt says that the file is damaged.
	ErrCorrupt = errors.New("the database is damaged")
)

// fault wraps err with what was being done and its kind. It returns nil for
// nil, and the context's own error when that ended the work.
func fault(ctx context.Context, doing string, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if kind := kindOf(err); kind != nil && !errors.Is(err, kind) {
		return fmt.Errorf("%s: %w: %w", doing, kind, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// misread returns the error of reading a row. One that is not SQLite's, nor of the
// end of the work, says that a value is not of its column's type: ErrCorrupt.
func misread(err error) error {
	if err == nil || errors.Is(err, ErrCorrupt) || errors.As(err, new(sqlite3.Error)) {
		return err
	}
	for _, other := range []error{sql.ErrNoRows, sql.ErrTxDone, sql.ErrConnDone, driver.ErrBadConn, context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, other) {
			return err
		}
	}
	return fmt.Errorf("%w: %w", ErrCorrupt, err)
}

// kindOf returns the kind of an error of SQLite or of the file system, or nil.
func kindOf(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
		return ErrFull
	}
	var failed sqlite3.Error
	if errors.As(err, &failed) {
		return kindOfCode(failed)
	}
	var path *fs.PathError
	if errors.As(err, &path) || errors.Is(err, sql.ErrConnDone) {
		return ErrUnavailable
	}
	return nil
}

// kindOfCode follows https://www.sqlite.org/rescode.html.
func kindOfCode(failed sqlite3.Error) error {
	switch failed.Code & 0xff { // a step of a backup returns the extended code
	case sqlite3.ErrFull:
		return ErrFull
	case sqlite3.ErrCorrupt, sqlite3.ErrNotADB, sqlite3.ErrFormat,
		sqlite3.ErrConstraint, sqlite3.ErrMismatch, // of rows that contradict each other
		sqlite3.ErrError: // of a table that is gone or not in order: the statements are right
		return ErrCorrupt
	case sqlite3.ErrIoErr:
		if failed.SystemErrno == syscall.ENOSPC || failed.SystemErrno == syscall.EDQUOT {
			return ErrFull
		}
		return ErrUnavailable
	case sqlite3.ErrBusy, sqlite3.ErrLocked, sqlite3.ErrReadonly, sqlite3.ErrCantOpen,
		sqlite3.ErrPerm, sqlite3.ErrAuth, sqlite3.ErrProtocol, sqlite3.ErrNomem, sqlite3.ErrInterrupt:
		return ErrUnavailable
	}
	return nil
}
