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
	"strconv"
	"sync"

	_ "github.com/mattn/go-sqlite3" // the driver "sqlite3"
)

const (
	busyTimeoutMillis = 5000
	idleReaders       = 4
)

// A Store is an open database file. Its methods may be called concurrently.
type Store struct {
	path   string
	file   fs.FileInfo // of path when it was opened; nil: not looked at
	lock   *os.File    // nil: none, of a copy that is only read
	writer *sql.DB     // one connection
	reader *sql.DB     // cannot write

	mu      sync.Mutex
	closed  bool           // guarded by mu
	running sync.WaitGroup // transactions; none is added once closed is set
}

// Open opens the database file at path, creating or migrating it as needed.
// The folder must exist and be writable: SQLite keeps its log, and Open a lock
// file, beside the database.
func Open(ctx context.Context, path string) (*Store, error) {
	path, err := resolve(path)
	if err != nil {
		return nil, fmt.Errorf("open the database: %w: %w", ErrUnavailable, err)
	}
	// Before the lock, so that nothing is created beside a foreign file.
	if _, err := inspect(path); err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	held, err := lock(path + ".lock")
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	s := &Store{path: path, lock: held}
	if err := s.open(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// resolve returns one path for every way to name the same file, so that all
// take the same lock.
func resolve(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real, nil
	}
	folder, err := filepath.EvalSymlinks(filepath.Dir(path))
	if err != nil {
		return "", err
	}
	return filepath.Join(folder, filepath.Base(path)), nil
}

// open needs the lock.
func (s *Store) open(ctx context.Context) error {
	fresh, err := inspect(s.path)
	if err != nil {
		return fmt.Errorf("open the database: %w", err)
	}
	if fresh {
		if err := mark(ctx, s.path); err != nil {
			return err
		}
	}
	s.writer, err = connect(s.path, 1, 1, url.Values{
		"_journal_mode": {"WAL"},
		"_synchronous":  {"FULL"}, // what was answered as stored outlives a power cut
		"_txlock":       {"immediate"},
	})
	if err != nil {
		return fault(ctx, "open the database", err)
	}
	if err := migrate(ctx, s.path, s.writer); err != nil {
		return err
	}
	if s.file, err = os.Stat(s.path); err != nil {
		return fault(ctx, "open the database", err)
	}
	s.reader, err = connect(s.path, max(idleReaders, 2*runtime.GOMAXPROCS(0)), idleReaders, url.Values{
		"mode":        {"ro"},
		"_query_only": {"true"},
	})
	return fault(ctx, "open the database", err)
}

// mark writes our application_id into a new file before it gets a write-ahead
// log: in the log, inspect could not see it.
func mark(ctx context.Context, path string) error {
	db, err := connect(path, 1, 1, url.Values{"_journal_mode": {"DELETE"}})
	if err != nil {
		return fault(ctx, "create the database", err)
	}
	_, err = db.ExecContext(ctx, "PRAGMA application_id = "+strconv.Itoa(applicationID))
	return fault(ctx, "create the database", errors.Join(err, db.Close()))
}

// connect returns a pool of connections whose settings all stand in the DSN,
// so that each connection has them.
func connect(path string, open, idle int, settings url.Values) (*sql.DB, error) {
	path, err := filepath.Abs(path) // of another one, a URL takes the first part for a host
	if err != nil {
		return nil, err
	}
	settings.Set("_busy_timeout", strconv.Itoa(busyTimeoutMillis))
	settings.Set("_foreign_keys", "true")
	dsn := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: settings.Encode()}
	db, err := sql.Open("sqlite3", dsn.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(open)
	db.SetMaxIdleConns(idle)
	return db, nil
}

// Close waits for running transactions, views among them, and closes the file.
// Further calls are ErrUnavailable.
func (s *Store) Close() error {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.running.Wait() // the lock is not another's while one of them may still commit
	var errs []error
	if s.reader != nil {
		errs = append(errs, s.reader.Close())
	}
	if s.writer != nil {
		errs = append(errs, s.writer.Close())
	}
	if s.lock != nil {
		errs = append(errs, unlock(s.lock))
	}
	return errors.Join(errs...)
}

// begin begins a transaction, which Close waits for until end is called. end rolls
// back what is not committed; it may be called twice.
func (s *Store) begin(ctx context.Context, db *sql.DB, doing string) (tx *sql.Tx, end func(), err error) {
	if err := s.inPlace(); err != nil {
		return nil, nil, fault(ctx, doing, err)
	}
	if !s.enter() {
		return nil, nil, fault(ctx, doing, fmt.Errorf("%w: it is closed", ErrUnavailable))
	}
	if tx, err = db.BeginTx(ctx, nil); err != nil {
		s.running.Done()
		return nil, nil, fault(ctx, doing, err)
	}
	return tx, sync.OnceFunc(func() {
		tx.Rollback()
		s.running.Done()
	}), nil
}

// inPlace returns ErrUnavailable once path is no longer the file that was opened:
// SQLite would go on with that one, and what it stores would be gone in the end.
func (s *Store) inPlace() error {
	if s.file == nil {
		return nil
	}
	now, err := os.Stat(s.path)
	if err == nil && os.SameFile(s.file, now) {
		return nil
	}
	return fmt.Errorf("%w: %s was removed or replaced since it was opened: put it back, or start the server anew", ErrUnavailable, s.path)
}

// enter counts a transaction as running unless the store is closed.
func (s *Store) enter() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return false
	}
	s.running.Add(1)
	return true
}
