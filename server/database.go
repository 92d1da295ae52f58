package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/beleg-dev/beleg/internal/store"
)

// openStore opens the database file and says in one sentence why it cannot.
func openStore(ctx context.Context, path string) (*store.Store, error) {
	// SQLite would open a file that it may only read, and fail at the first
	// source. Not to be asked later: closing a handle drops its locks.
	err := readOnly(path)
	if err == nil {
		var st *store.Store
		if st, err = store.Open(ctx, path); err == nil {
			return st, nil
		}
	}
	return nil, explained(ctx, path, err)
}

// explained says in one sentence why the database file cannot be opened.
func explained(ctx context.Context, path string, err error) error {
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, store.ErrInUse):
		return fmt.Errorf("%s is in use by another process: a database has one server at a time; stop that one, or name another file with -db", path)
	case errors.Is(err, store.ErrForeign):
		return fmt.Errorf("%s is not a Beleg database and was left as it is: name another file with -db", path)
	case errors.Is(err, store.ErrNewer):
		return fmt.Errorf("%s was written by a newer release and was left as it is: start that release, or name another file with -db", path)
	case errors.Is(err, store.ErrCorrupt):
		return damaged(path, err)
	case errors.Is(err, store.ErrFull):
		return fmt.Errorf("there is no space left for %s", path)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return fmt.Errorf("%s cannot be written: the server must be able to write the file and its folder (%w)", path, err)
	case errors.Is(err, fs.ErrNotExist) && isThere(filepath.Dir(path)):
		return fmt.Errorf("%s cannot be made: its folder is there, but takes no such file", path)
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s cannot be made: its folder is not there", path)
	}
	return fmt.Errorf("%s cannot be opened: %w", path, err)
}

func isThere(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func damaged(path string, err error) error {
	return fmt.Errorf("%s is damaged, restore it from a copy: %w", path, err)
}

// mustBeThere refuses to make a database where one is to be read.
func mustBeThere(path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &usageError{err: fmt.Errorf("there is no file %s: name the database with -db", path)}
	case err == nil && info.Size() == 0:
		return fmt.Errorf("%s is empty: no server has stored anything in it, or it was cut off; restore it from a copy", path)
	}
	return err
}

// readOnly returns why the file is there and may not be written, or nil.
func readOnly(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	switch {
	case err == nil:
		return f.Close()
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return err
	}
	return nil
}

// temporaryDatabase returns a path in a new folder, and what removes it.
func temporaryDatabase() (path string, remove func() error, err error) {
	folder, err := os.MkdirTemp("", "beleg-demo-")
	if err != nil {
		return "", nil, fmt.Errorf("make a folder for the demo: %w", err)
	}
	return filepath.Join(folder, defaultDB), func() error { return os.RemoveAll(folder) }, nil
}
