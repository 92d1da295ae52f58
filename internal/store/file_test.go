package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/store"
)

// FuzzAFileIsReadOrRefused damages a database: bytes are put in at a place, and
// the end may be cut off. It is read without a panic, or refused with an error of
// the package, and a file that is not ours is left as it was.
func FuzzAFileIsReadOrRefused(f *testing.F) {
	path := filepath.Join(f.TempDir(), "whole.db")
	st := mustOpen(f, path)
	for i := range 3 {
		mustPut(f, st, record(fmt.Sprintf("s%d", i), fmt.Sprintf("The bridge of town %d was opened.", i)))
	}
	if err := st.Close(); err != nil {
		f.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(uint(0), []byte(nil), uint(len(whole)))
	f.Add(uint(0), []byte(nil), uint(50))
	f.Add(uint(60), []byte{0, 0, 0, 99}, uint(len(whole))) // the schema of a newer release
	f.Add(uint(68), []byte{0, 0, 0, 0}, uint(len(whole)))  // another program
	f.Add(uint(16), []byte{0x02, 0x00}, uint(len(whole)))  // pages of another size
	f.Add(uint(28), []byte{0, 0, 0, 1}, uint(len(whole)))  // fewer pages than there are
	f.Add(uint(0), []byte(nil), uint(len(whole)/2))        // half of them
	for at := 4096; at < len(whole); at += 4096 {
		f.Add(uint(at), bytes.Repeat([]byte{0}, 100), uint(len(whole)))
		f.Add(uint(at+4000), []byte("\xff\xff\xff\xff"), uint(len(whole)))
	}
	f.Fuzz(func(t *testing.T, at uint, put []byte, length uint) {
		file := bytes.Clone(whole[:min(length, uint(len(whole)))])
		if at < uint(len(file)) {
			copy(file[at:], put)
		}
		path := filepath.Join(t.TempDir(), "damaged.db")
		if err := os.WriteFile(path, file, 0o600); err != nil {
			t.Fatal(err)
		}
		err := readAll(t, path)
		if err == nil {
			return
		}
		kinds := []error{store.ErrFull, store.ErrUnavailable, store.ErrForeign, store.ErrNewer, store.ErrCorrupt}
		missing := (*factcheck.SourceNotFoundError)(nil)
		known := errors.As(err, &missing)
		for _, kind := range kinds {
			known = known || errors.Is(err, kind)
		}
		if !known {
			t.Errorf("%v is none of the package's errors", err)
		}
		if errors.Is(err, store.ErrForeign) || errors.Is(err, store.ErrNewer) {
			if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, file) {
				t.Errorf("the file was changed, %v", err)
			}
		}
	})
}

// readAll reads and checks all that a file holds.
func readAll(t *testing.T, path string) error {
	t.Helper()
	ctx := t.Context()
	st, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	defer st.Close()
	v, err := st.View(ctx)
	if err != nil {
		return err
	}
	defer v.Close()
	list, err := v.Sources(ctx, nil, "", 100)
	if err != nil {
		return err
	}
	for _, src := range list {
		s, err := v.Source(ctx, src.ID)
		if err != nil {
			return err
		}
		if s.Content, err = v.Content(ctx, s, s.ContentSHA256); err != nil {
			return err
		}
		if _, err = v.PassagesOf(ctx, s); err != nil {
			return err
		}
	}
	if err := v.Vectors(ctx, "", func(store.VectorRow) error { return nil }); err != nil {
		return err
	}
	if _, err := v.Keyword(ctx, []string{"bridge", "town"}, &store.Selection{All: true, PassageCount: 1}, 10); err != nil {
		return err
	}
	return st.Check(ctx)
}
