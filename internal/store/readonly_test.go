package store_test

import (
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/store"
)

// folderOf reads all files beside a database.
func folderOf(t testing.TB, path string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(filepath.Dir(path), e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = string(b)
	}
	return files
}

func mustOpenReadOnly(t testing.TB, path string) *store.Store {
	t.Helper()
	st, err := store.OpenReadOnly(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	return st
}

// mustCopy copies a database, with its log, to a new folder.
func mustCopy(t testing.TB, path string) string {
	t.Helper()
	target := filepath.Join(t.TempDir(), "copy.db")
	for _, suffix := range []string{"", "-wal"} {
		b, err := os.ReadFile(path + suffix)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil {
			err = os.WriteFile(target+suffix, b, 0o400)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return target
}

// mustClose lets nobody but a superuser write in a folder.
func mustClose(t testing.TB, folder string) {
	t.Helper()
	if err := os.Chmod(folder, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(folder, 0o700) })
}

func TestACopyIsReadAndNeitherItNorItsFolderIsWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	st := mustOpen(t, path)
	mustPut(t, st, record("a", "one two three"))
	logged := mustCopy(t, path) // as after a crash: all but the header is in the log
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{"of a closed one": mustCopy(t, path), "of a killed one": logged} {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Dir(path)
			if path != logged { // beside a log SQLite needs its -shm
				mustClose(t, folder)
			}
			before := folderOf(t, path)
			st := mustOpenReadOnly(t, path)
			mustCheck(t, st)
			if err := put(t, st, record("b", "four")); !errors.Is(err, store.ErrUnavailable) {
				t.Errorf("writing says %v", err)
			}
			v, err := st.View(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if v.State().Sources != 1 {
				t.Errorf("the view sees %+v", v.State())
			}
			v.Close()
			if err := st.Close(); err != nil {
				t.Fatal(err)
			}
			after := folderOf(t, path)
			delete(after, "copy.db-shm")
			if diff := cmp.Diff(before, after); diff != "" {
				t.Errorf("the folder has changed (-before +after):\n%s", diff)
			}
		})
	}
}

func TestAFileThatIsOnlyReadIsSharedWithReadersAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	writer := mustOpen(t, path)
	if _, err := store.OpenReadOnly(t.Context(), path); !errors.Is(err, store.ErrInUse) {
		t.Errorf("beside a writer: %v", err)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	one, other := mustOpenReadOnly(t, path), mustOpenReadOnly(t, path)
	if _, err := store.Open(t.Context(), path); !errors.Is(err, store.ErrInUse) {
		t.Errorf("beside readers: %v", err)
	}
	for _, st := range []*store.Store{one, other} {
		if err := st.Close(); err != nil {
			t.Fatal(err)
		}
	}
	mustOpen(t, path)
}

// mustAge makes a database as the release before made it.
func mustAge(t testing.TB, path string) {
	t.Helper()
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, statement := range []string{`ALTER TABLE sources DROP COLUMN tongue`, `ALTER TABLE sources DROP COLUMN notices`, `PRAGMA user_version = 1`} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
}

func TestWhatCannotBeReadWithoutWritingIsRefused(t *testing.T) {
	folder := t.TempDir()
	older := filepath.Join(folder, "older.db")
	if err := mustOpen(t, older).Close(); err != nil {
		t.Fatal(err)
	}
	mustAge(t, older)
	text := filepath.Join(folder, "text.db")
	if err := os.WriteFile(text, []byte("text"), 0o600); err != nil {
		t.Fatal(err)
	}
	before := folderOf(t, older)
	for name, test := range map[string]struct {
		path string
		want error
	}{
		"one of an older release":   {older, store.ErrOlder},
		"one of another program":    {text, store.ErrForeign},
		"one that is not there":     {filepath.Join(folder, "none.db"), fs.ErrNotExist},
		"one in a folder not there": {filepath.Join(folder, "none", "index.db"), store.ErrUnavailable},
	} {
		if _, err := store.OpenReadOnly(t.Context(), test.path); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
	if diff := cmp.Diff(before, folderOf(t, older)); diff != "" {
		t.Errorf("the folder has changed (-before +after):\n%s", diff)
	}
	mustCheck(t, mustOpen(t, older)) // Open migrates it
}
