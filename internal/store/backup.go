package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"

	"github.com/mattn/go-sqlite3"
)

const (
	// partSuffix is added to the name of a copy that is not whole yet.
	partSuffix = ".part"
	// backupPages is how many pages are copied between two looks at the context.
	backupPages = 1024
)

// Backup copies the database file at path, as it was committed last, to a new
// file at target, and returns its state. Another process may have the file open
// and write to it meanwhile: what it commits then is not in the copy.
//
// The copy is written beside target, checked, forced to disk, and only then
// gets its name. A target, or target.part, that is there already is
// fs.ErrExist; a damaged database is ErrCorrupt, and no copy is left.
func Backup(ctx context.Context, path, target string) (state State, err error) {
	if path, err = existing(path); err != nil {
		return State{}, fmt.Errorf("back up the database: %w", err)
	}
	part := target + partSuffix
	if err := create(target, part); err != nil {
		return State{}, notCopied(ctx, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, discard(part))
		}
	}()
	if state, err = copyTo(ctx, path, part); err != nil {
		return State{}, notCopied(ctx, err)
	}
	if err := checkCopy(ctx, part); err != nil {
		return State{}, err
	}
	return state, notCopied(ctx, publish(part, target))
}

func notCopied(ctx context.Context, err error) error {
	const doing = "back up the database"
	if errors.Is(err, fs.ErrExist) { // no fault of the database
		return fmt.Errorf("%s: %w", doing, err)
	}
	return fault(ctx, doing, err)
}

// create makes the empty file that becomes target.
func create(target, part string) error {
	if err := vacant(target); err != nil {
		return err
	}
	f, err := os.OpenFile(part, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

func vacant(path string) error {
	_, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = &fs.PathError{Op: "create", Path: path, Err: fs.ErrExist}
	}
	return err
}

// discard removes a copy and what SQLite may have left beside it.
func discard(part string) error {
	var errs []error
	for _, suffix := range []string{"-journal", "-wal", "-shm", ""} {
		if err := os.Remove(part + suffix); !errors.Is(err, fs.ErrNotExist) {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// copyTo copies one committed state into the empty file part.
func copyTo(ctx context.Context, path, part string) (State, error) {
	from, err := connect(path, 1, 1, url.Values{"mode": {"ro"}})
	if err != nil {
		return State{}, err
	}
	defer from.Close()
	// Not safe against a crash, which a copy without its name need not be.
	to, err := connect(part, 1, 1, url.Values{"mode": {"rw"}, "_journal_mode": {"OFF"}, "_synchronous": {"OFF"}})
	if err != nil {
		return State{}, err
	}
	defer to.Close()
	source, err := from.Conn(ctx)
	if err != nil {
		return State{}, err
	}
	defer source.Close()
	// Within one reading transaction the copy need not begin anew whenever
	// somebody commits.
	tx, err := source.BeginTx(ctx, nil)
	if err != nil {
		return State{}, err
	}
	defer tx.Rollback()
	state, err := readState(ctx, tx)
	if err != nil {
		return State{}, err
	}
	copied, err := to.Conn(ctx)
	if err != nil {
		return State{}, err
	}
	defer copied.Close()
	return state, withDrivers(copied, source, func(to, from *sqlite3.SQLiteConn) error { return copyPages(ctx, to, from) })
}

// withDrivers calls fn with the driver's connections.
func withDrivers(to, from *sql.Conn, fn func(to, from *sqlite3.SQLiteConn) error) error {
	return to.Raw(func(t any) error {
		return from.Raw(func(f any) error { return fn(t.(*sqlite3.SQLiteConn), f.(*sqlite3.SQLiteConn)) })
	})
}

// copyPages uses https://www.sqlite.org/backup.html.
func copyPages(ctx context.Context, to, from *sqlite3.SQLiteConn) error {
	b, err := to.Backup("main", from, "main")
	if err != nil {
		return err
	}
	remaining := -1
	for done := false; !done; remaining = b.Remaining() {
		if err := ctx.Err(); err != nil {
			return errors.Join(err, b.Close())
		}
		if done, err = b.Step(backupPages); err != nil {
			b.Close() // says the same
			return err
		}
		if !done && b.Remaining() == remaining {
			return errors.Join(ErrUnavailable, errors.New("a file is locked"), b.Close())
		}
	}
	return b.Close()
}

// checkCopy returns ErrCorrupt for a copy of damaged pages.
func checkCopy(ctx context.Context, part string) (err error) {
	const doing = "check the copy"
	db, err := connect(part, 1, 1, url.Values{"mode": {"rw"}})
	if err != nil {
		return fault(ctx, doing, err)
	}
	defer func() { err = errors.Join(err, fault(ctx, doing, db.Close())) }()
	var message string
	if err := db.QueryRowContext(ctx, `PRAGMA quick_check(1)`).Scan(&message); err != nil {
		return fault(ctx, doing, err)
	}
	if message != "ok" {
		return fmt.Errorf("%s: %w: %s", doing, ErrCorrupt, message)
	}
	return nil
}

// publish forces the copy to disk and gives it its name.
func publish(part, target string) error {
	if err := force(part, os.O_RDWR); err != nil {
		return err
	}
	if err := rename(part, target); err != nil {
		return err
	}
	if runtime.GOOS == "windows" { // cannot force folders
		return nil
	}
	return force(filepath.Dir(target), os.O_RDONLY)
}

// rename gives a file another name, which no file must have. os.Rename would
// replace one that has come in the meantime, os.Link does not.
func rename(from, to string) error {
	err := os.Link(from, to)
	if err == nil {
		return os.Remove(from)
	}
	if err := vacant(to); err != nil {
		return err
	}
	return os.Rename(from, to) // of a file system without links
}

// force has the disk keep what was written.
func force(path string, flag int) error {
	f, err := os.OpenFile(path, flag, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
