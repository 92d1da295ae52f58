package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"runtime"
)

// OpenReadOnly opens the database file at path, and writes neither to it nor to
// its folder; only beside a log that a killed server left SQLite needs its -shm.
// What would write is ErrUnavailable, and a file that Open would migrate ErrOlder.
//
// Where there is a lock file no server can open the database meanwhile. Where
// there is none, as beside a copy, that is for the caller to see to.
func OpenReadOnly(ctx context.Context, path string) (*Store, error) {
	path, err := existing(path)
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	held, err := lockShared(path + ".lock")
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	s := &Store{path: path, lock: held}
	if err := s.openReadOnly(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// existing returns the one path of a database that is there.
func existing(path string) (string, error) {
	path, err := resolve(path)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	fresh, err := inspect(path)
	if err == nil && fresh {
		err = fmt.Errorf("%w: %w: %s", ErrUnavailable, fs.ErrNotExist, path)
	}
	return path, err
}

func (s *Store) openReadOnly(ctx context.Context) (err error) {
	settings := url.Values{"mode": {"ro"}, "_query_only": {"true"}}
	if !logged(s.path) {
		// Else SQLite would make an empty log, and could not where it may not write.
		settings.Set("immutable", "true")
	}
	if s.reader, err = connect(s.path, 2*runtime.GOMAXPROCS(0), idleReaders, settings); err != nil {
		return fault(ctx, "open the database", err)
	}
	s.writer = s.reader // says that it cannot write
	version, err := pragma(ctx, s.reader, "user_version")
	if err != nil {
		return err
	}
	if version < len(migrations) {
		return fmt.Errorf("open the database: %w: schema %d, this program has %d", ErrOlder, version, len(migrations))
	}
	return refuseNewer(s.path, version)
}

// logged reports whether a part of the database is in its log.
func logged(path string) bool {
	info, err := os.Stat(path + "-wal")
	return err == nil && info.Size() > 0
}
