package store_test

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/store"
)

func mustOpen(t testing.TB, path string) *store.Store {
	t.Helper()
	st, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	return st
}

// record makes one passage of the whole content, without a vector.
func record(id, content string) *store.Record {
	span := segment.Span{Start: 0, End: len(content)}
	return &store.Record{
		Source: factcheck.Source{ID: id, Content: content, State: factcheck.Current},
		Digest: sha256.Sum256([]byte(content)),
		Built:  "test",
		Passages: []store.Passage{{
			Passage: segment.Passage{Span: span, Role: segment.Body, Sentences: []segment.Span{span}},
			Words:   strings.Fields(content),
		}},
	}
}

func put(t testing.TB, st *store.Store, r *store.Record) error {
	return st.Update(t.Context(), func(tx *store.Tx) error {
		_, _, _, err := tx.Put(t.Context(), r)
		return err
	})
}

func mustPut(t testing.TB, st *store.Store, r *store.Record) {
	t.Helper()
	if err := put(t, st, r); err != nil {
		t.Fatal(err)
	}
}

func mustCheck(t testing.TB, st *store.Store) {
	t.Helper()
	if err := st.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestContentComesBackByteForByteFromAnyFileName(t *testing.T) {
	const content = "\ufeffZu\u0308rich\r\n\u2028 \"x\" \x00 end"
	for _, name := range []string{"plain.db", "why? 100% #1 & more.db", "ümlaut=ö;.db", "%41.db"} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), name)
			st := mustOpen(t, path)
			mustPut(t, st, record("a", content))
			if err := st.Close(); err != nil {
				t.Fatal(err)
			}
			if _, err := os.Stat(path); err != nil {
				t.Fatal(err)
			}
			v, err := mustOpen(t, path).View(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer v.Close()
			src, err := v.Source(t.Context(), "a")
			if err != nil {
				t.Fatal(err)
			}
			got, err := v.Content(t.Context(), src, src.ContentSHA256)
			if err != nil || got != content {
				t.Errorf("content is %q, %v", got, err)
			}
		})
	}
}

func TestAFullDiskLeavesNothingHalfWritten(t *testing.T) {
	st := mustOpen(t, filepath.Join(t.TempDir(), "index.db"))
	mustPut(t, st, record("small", "one two three"))
	if err := st.LimitBytes(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	large := record("large", strings.Repeat("many words and more ", 20_000))
	if err := put(t, st, large); !errors.Is(err, store.ErrFull) {
		t.Fatalf("storing says %v, want %v", err, store.ErrFull)
	}
	mustCheck(t, st)
	if err := st.LimitBytes(t.Context(), 1<<40); err != nil {
		t.Fatal(err)
	}
	mustPut(t, st, large)
	mustCheck(t, st)
}

func TestAnEndedContextIsNoOtherFault(t *testing.T) {
	st := mustOpen(t, filepath.Join(t.TempDir(), "index.db"))
	ctx, cancel := context.WithCancel(t.Context())
	err := st.Update(ctx, func(tx *store.Tx) error {
		if _, _, _, err := tx.Put(ctx, record("a", "one")); err != nil {
			return err
		}
		cancel()
		_, _, _, err := tx.Put(ctx, record("b", "two"))
		return err
	})
	if !errors.Is(err, context.Canceled) || errors.Is(err, store.ErrUnavailable) {
		t.Errorf("updating says %v", err)
	}
	if _, err := st.View(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("reading says %v", err)
	}
	v, err := st.View(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	if n := v.State().Sources; n != 0 {
		t.Errorf("%d sources were stored", n)
	}
}

func TestAClosedStoreIsUnavailable(t *testing.T) {
	st := mustOpen(t, filepath.Join(t.TempDir(), "index.db"))
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := st.View(t.Context()); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("reading says %v", err)
	}
	if err := put(t, st, record("a", "one")); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("writing says %v", err)
	}
}

func TestAViewSeesOneState(t *testing.T) {
	st := mustOpen(t, filepath.Join(t.TempDir(), "index.db"))
	mustPut(t, st, record("a", "one"))
	v, err := st.View(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	mustPut(t, st, record("b", "two"))
	list, err := v.Sources(t.Context(), nil, "", 10)
	if err != nil || len(list) != 1 {
		t.Errorf("the view sees %d sources, %v", len(list), err)
	}
}

func TestAClockThatIsPutBackDoesNotMakeASourceYounger(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	st := mustOpen(t, path)
	mustPut(t, st, record("a", "one"))
	future := time.Now().UTC().Truncate(time.Microsecond).Add(24 * time.Hour)
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(`UPDATE sources SET create_time = ?1, update_time = ?1`, future.UnixMicro()); err != nil {
		t.Fatal(err)
	}
	mustPut(t, st, record("a", "two"))
	v, err := st.View(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	s, err := v.Source(t.Context(), "a")
	if err != nil || !s.CreateTime.Equal(future) || !s.UpdateTime.Equal(future) {
		t.Errorf("created %v, updated %v, want %v, %v", s.CreateTime, s.UpdateTime, future, err)
	}
}

func TestCloseWaitsForWhatRuns(t *testing.T) {
	for _, test := range []struct {
		name string
		run  func(t *testing.T, st *store.Store, during func()) error // calls during in a transaction
		want int                                                      // sources afterwards
	}{
		{"a view", func(t *testing.T, st *store.Store, during func()) error {
			v, err := st.View(t.Context())
			if err != nil {
				return err
			}
			defer v.Close()
			during()
			_, err = v.Source(t.Context(), "a")
			return err
		}, 1},
		{"an update", func(t *testing.T, st *store.Store, during func()) error {
			return st.Update(t.Context(), func(tx *store.Tx) error {
				during()
				_, _, _, err := tx.Put(t.Context(), record("b", "two"))
				return err
			})
		}, 2},
		{"a repair", func(t *testing.T, st *store.Store, during func()) error {
			return st.Repair(t.Context(), func(*store.Tx, *store.View) error {
				during()
				return nil
			})
		}, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "index.db")
			st := mustOpen(t, path)
			mustPut(t, st, record("a", "one"))
			closed := make(chan error, 1)
			err := test.run(t, st, func() {
				go func() { closed <- st.Close() }()
				for { // until Close has begun
					v, err := st.View(t.Context())
					if errors.Is(err, store.ErrUnavailable) {
						break
					}
					if err != nil {
						t.Fatal(err)
					}
					v.Close()
				}
				if _, err := store.Open(t.Context(), path); !errors.Is(err, store.ErrInUse) {
					t.Errorf("opening meanwhile says %v", err)
				}
				select {
				case err := <-closed:
					t.Errorf("Close has returned %v", err)
					closed <- err
				case <-time.After(50 * time.Millisecond):
				}
			})
			if err != nil {
				t.Errorf("what ran says %v", err)
			}
			if err := <-closed; err != nil {
				t.Error(err)
			}
			v, err := mustOpen(t, path).View(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer v.Close()
			if n := v.State().Sources; n != test.want {
				t.Errorf("%d sources, want %d", n, test.want)
			}
		})
	}
}
