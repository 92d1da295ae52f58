package store_test

import (
	"bytes"
	"database/sql"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/store"
)

func TestAFileOfAnotherProgramIsRefusedAndNotTouched(t *testing.T) {
	otherDatabase := func(t *testing.T, path string) {
		db, err := sql.Open("sqlite3", path)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		if _, err := db.Exec(`CREATE TABLE notes (text)`); err != nil {
			t.Fatal(err)
		}
	}
	text := func(t *testing.T, path string) {
		if err := os.WriteFile(path, bytes.Repeat([]byte("not a database\n"), 100), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	short := func(t *testing.T, path string) {
		if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	newer := func(t *testing.T, path string) {
		if err := mustOpen(t, path).Close(); err != nil {
			t.Fatal(err)
		}
		db, err := sql.Open("sqlite3", path)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		if _, err := db.Exec(`PRAGMA user_version = 999`); err != nil {
			t.Fatal(err)
		}
		os.Remove(path + ".lock")
	}
	for _, test := range []struct {
		name string
		make func(*testing.T, string)
		want error
	}{
		{"a database of another program", otherDatabase, store.ErrForeign},
		{"a text", text, store.ErrForeign},
		{"a single byte", short, store.ErrForeign},
		{"a database of a newer release", newer, store.ErrNewer},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "index.db")
			test.make(t, path)
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := store.Open(t.Context(), path); !errors.Is(err, test.want) {
				t.Fatalf("opening says %v, want %v", err, test.want)
			}
			after, err := os.ReadFile(path)
			if err != nil || !bytes.Equal(before, after) {
				t.Errorf("the file was changed, %v", err)
			}
			entries, err := os.ReadDir(filepath.Dir(path))
			if err != nil || len(entries) != 1 {
				t.Errorf("beside the file stand %v, %v", entries, err)
			}
		})
	}
}

func TestAFileThatCannotBeOpenedIsUnavailable(t *testing.T) {
	folder := t.TempDir()
	locked := filepath.Join(folder, "locked.db")
	mustOpen(t, locked)
	link := filepath.Join(folder, "link.db")
	if err := os.Symlink(locked, link); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{
		"one that is open already":                    locked,
		"one that is open already under another name": link,
		"one in a folder that is not there":           filepath.Join(folder, "none", "index.db"),
	} {
		_, err := store.Open(t.Context(), path)
		if !errors.Is(err, store.ErrUnavailable) || errors.Is(err, store.ErrInUse) != strings.Contains(name, "open already") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if os.Geteuid() == 0 {
		t.Log("a superuser may write everywhere: the read-only folder is not tested")
		return
	}
	closed := filepath.Join(folder, "closed")
	if err := os.Mkdir(closed, 0o500); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(t.Context(), filepath.Join(closed, "index.db")); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("one in a read-only folder: %v", err)
	}
}

func TestAFileThatMayOnlyBeReadIsReadAndNotWritten(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("a superuser may write everywhere")
	}
	path := filepath.Join(t.TempDir(), "index.db")
	st := mustOpen(t, path)
	mustPut(t, st, record("a", "one"))
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	st = mustOpen(t, path)
	if err := put(t, st, record("b", "two")); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("writing says %v", err)
	}
	v, err := st.View(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	if v.State().Sources != 1 {
		t.Errorf("the view sees %+v", v.State())
	}
}

func TestTheBuildNamesTheMissingTag(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the package")
	}
	vet := exec.CommandContext(t.Context(), "go", "vet", ".")
	vet.Env = append(vet.Environ(), "GOFLAGS=") // which may set the tag
	out, err := vet.CombinedOutput()
	if err == nil || !strings.Contains(string(out), "tags_sqlite_fts5") {
		t.Errorf("without the tag the build says %v: %s", err, out)
	}
}

func TestNothingIsStoredInAFileThatWasMovedAway(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	st := mustOpen(t, path)
	mustPut(t, st, record("a", "The bridge was opened."))
	for name, away := range map[string]func(aside string) error{
		"moved":    func(aside string) error { return os.Rename(path, aside) },
		"replaced": func(aside string) error { return errors.Join(os.Rename(path, aside), os.WriteFile(path, nil, 0o600)) },
	} {
		aside := path + ".aside"
		if err := away(aside); err != nil {
			t.Fatal(err)
		}
		if err := put(t, st, record("b", "The mill was closed.")); !errors.Is(err, store.ErrUnavailable) {
			t.Errorf("%s: writing says %v", name, err)
		}
		if _, err := st.View(t.Context()); !errors.Is(err, store.ErrUnavailable) {
			t.Errorf("%s: reading says %v", name, err)
		}
		if err := os.Rename(aside, path); err != nil {
			t.Fatal(err)
		}
		mustPut(t, st, record("c"+name, "The ferry runs again."))
	}
}
