//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// lock creates the lock file at path. Where there is no flock, the file itself
// is the lock, and one left by a crash has to be removed by hand.
func lock(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("%w: %w: %s is there", ErrUnavailable, ErrInUse, path)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return f, nil
}

// lockShared returns no lock, or an error when another process has it.
func lockShared(path string) (*os.File, error) {
	_, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return nil, fmt.Errorf("%w: %w: %s is there", ErrUnavailable, ErrInUse, path)
}

func unlock(f *os.File) error {
	return errors.Join(f.Close(), os.Remove(f.Name()))
}
