package store_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/beleg-dev/beleg/internal/store"
)

// mustFill stores some megabytes: more than is copied in one step.
func mustFill(t *testing.T, st *store.Store) {
	t.Helper()
	for n := range 12 {
		mustPut(t, st, record(fmt.Sprintf("large%d", n), strings.Repeat(fmt.Sprintf("many words and %d more ", n), 25_000)))
	}
}

func TestABackupIsOneCommittedState(t *testing.T) {
	folder := t.TempDir()
	path, target := filepath.Join(folder, "index.db"), filepath.Join(folder, "copy.db")
	st := mustOpen(t, path)
	mustFill(t, st)
	var writing sync.WaitGroup
	done := make(chan struct{})
	writing.Go(func() {
		for n := 0; ; n++ {
			select {
			case <-done:
				return
			default:
			}
			if err := put(t, st, record(fmt.Sprintf("small%d", n%50), fmt.Sprintf("text %d", n))); err != nil {
				t.Error(err)
				return
			}
		}
	})
	state, err := store.Backup(t.Context(), path, target)
	close(done)
	writing.Wait()
	if err != nil {
		t.Fatal(err)
	}
	copied := mustOpen(t, target)
	mustCheck(t, copied)
	v, err := copied.View(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	if v.State() != state || state.Sources < 12 {
		t.Errorf("the copy has state %+v, said was %+v", v.State(), state)
	}
}

func TestABackupOfAClosedDatabaseIsOneToo(t *testing.T) {
	folder := t.TempDir()
	path, target := filepath.Join(folder, "index.db"), filepath.Join(folder, "copy.db")
	st := mustOpen(t, path)
	mustPut(t, st, record("a", "one two three"))
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	if state, err := store.Backup(t.Context(), path, target); err != nil || state.Sources != 1 {
		t.Errorf("the backup says %+v, %v", state, err)
	}
	for _, path := range []string{path, target} {
		st := mustOpen(t, path)
		mustPut(t, st, record("b", "four five"))
		mustCheck(t, st)
	}
}

func TestABackupIsMadeWhereARelativePathLeads(t *testing.T) {
	folder := t.TempDir()
	st := mustOpen(t, filepath.Join(folder, "index.db"))
	mustPut(t, st, record("a", "one two three"))
	if err := os.Mkdir(filepath.Join(folder, "sub"), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Chdir(filepath.Join(folder, "sub"))
	for _, target := range []string{"copy.db", "./copy2.db", "../copy.db", "../sub/copy3.db"} {
		if state, err := store.Backup(t.Context(), "../index.db", target); err != nil || state.Sources != 1 {
			t.Errorf("the backup to %s says %+v, %v", target, state, err)
			continue
		}
		mustCheck(t, mustOpen(t, filepath.Join(folder, "sub", target)))
	}
}

func TestABackupThatFailsLeavesNothing(t *testing.T) {
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	st := mustOpen(t, path("large.db"))
	mustFill(t, st)
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path("large.db"))
	if err != nil {
		t.Fatal(err)
	}
	copy(b[len(b)/2:], bytes.Repeat([]byte{0xa5}, 64<<10))
	for name, content := range map[string][]byte{"damaged.db": b, "foreign.db": []byte("x"), "old.db": []byte("old"), "made.db.part": nil} {
		if err := os.WriteFile(path(name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	for _, test := range []struct {
		name         string
		ctx          context.Context
		from, target string
		want         error
	}{
		{"cancelled", cancelled, "large.db", "new.db", context.Canceled},
		{"of damaged pages", t.Context(), "damaged.db", "new.db", store.ErrCorrupt},
		{"of another program's file", t.Context(), "foreign.db", "new.db", store.ErrForeign},
		{"of nothing", t.Context(), "none.db", "new.db", fs.ErrNotExist},
		{"to a file that is there", t.Context(), "large.db", "old.db", fs.ErrExist},
		{"to a file that is being made", t.Context(), "large.db", "made.db", fs.ErrExist},
		{"to a folder that is not there", t.Context(), "large.db", "none/new.db", fs.ErrNotExist},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := store.Backup(test.ctx, path(test.from), path(test.target)); !errors.Is(err, test.want) {
				t.Errorf("the backup says %v, want %v", err, test.want)
			}
			for _, name := range []string{"new.db", "new.db.part", "new.db.part-wal", "new.db.part-shm", "new.db.part-journal", "none.db", "old.db.part", "made.db"} {
				if _, err := os.Lstat(path(name)); !errors.Is(err, fs.ErrNotExist) {
					t.Errorf("%s: %v", name, err)
				}
			}
		})
	}
}

// A meddling context calls fn whenever it is asked whether it has ended.
type meddling struct {
	context.Context
	fn func()
}

func (m meddling) Err() error {
	m.fn()
	return m.Context.Err()
}

func TestAFileThatComesWhileABackupIsMadeIsNotOverwritten(t *testing.T) {
	folder := t.TempDir()
	path, target := filepath.Join(folder, "index.db"), filepath.Join(folder, "copy.db")
	mustFill(t, mustOpen(t, path))
	ctx := meddling{t.Context(), sync.OnceFunc(func() {
		if _, err := os.Stat(target + ".part"); err != nil {
			t.Error(err)
		}
		if err := os.WriteFile(target, []byte("mine"), 0o600); err != nil {
			t.Error(err)
		}
	})}
	if _, err := store.Backup(ctx, path, target); !errors.Is(err, fs.ErrExist) {
		t.Errorf("the backup says %v, want %v", err, fs.ErrExist)
	}
	if b, err := os.ReadFile(target); err != nil || string(b) != "mine" {
		t.Errorf("the file holds %d bytes, %v", len(b), err)
	}
	if _, err := os.Lstat(target + ".part"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the part: %v", err)
	}
}
