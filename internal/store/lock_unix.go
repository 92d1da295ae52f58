//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package store

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// lock takes the lock file at path for this process. A file of its own,
// because closing any handle on the database would drop SQLite's locks. It is
// never removed: another process might hold it already.
func lock(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		f.Close()
		return nil, fmt.Errorf("%w: %w: %s is locked", ErrUnavailable, ErrInUse, path)
	}
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("lock %s: %w: %w", path, ErrUnavailable, err)
	}
	return f, nil
}

func unlock(f *os.File) error { return f.Close() }
