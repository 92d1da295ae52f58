//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package store

import (
	"errors"
	"fmt"
	"io/fs"
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
	return flock(f, syscall.LOCK_EX)
}

// lockShared takes the lock file at path beside others that only read. Where
// there is none, it makes none and returns nil.
func lockShared(path string) (*os.File, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return flock(f, syscall.LOCK_SH)
}

// flock returns f, locked, or closes it.
func flock(f *os.File, how int) (*os.File, error) {
	err := syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		f.Close()
		return nil, fmt.Errorf("%w: %w: %s is locked", ErrUnavailable, ErrInUse, f.Name())
	}
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("lock %s: %w: %w", f.Name(), ErrUnavailable, err)
	}
	return f, nil
}

func unlock(f *os.File) error { return f.Close() }
