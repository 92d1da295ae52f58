package index_test

import (
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/store"
)

func TestABackupBesideAWriterIsWhole(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "index.db")
	ix, err := index.Open(t.Context(), mustStore(t, path), testEmbedder, index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	var writing sync.WaitGroup
	done := make(chan struct{})
	writing.Go(func() {
		for edit := 1; ; edit++ {
			select {
			case <-done:
				return
			default:
			}
			if _, _, err := ix.Add(t.Context(), version(crashID(edit%crashSources), edit)); err != nil {
				t.Error(err)
				return
			}
		}
	})
	var last int64
	for n := range 8 {
		target := filepath.Join(folder, fmt.Sprintf("copy%d.db", n))
		state, err := store.Backup(t.Context(), path, target)
		if err != nil {
			t.Fatal(err)
		}
		if list := damages(t, target); list != nil {
			t.Errorf("copy %d: %v", n, list)
		}
		withStore(t, target, func(st *store.Store) {
			v, err := st.View(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer v.Close()
			if v.State() != state || state.Sequence < last {
				t.Errorf("copy %d has state %+v, said was %+v, after %d", n, v.State(), state, last)
			}
			last = state.Sequence
		})
	}
	close(done)
	writing.Wait()
	mustClean(t, ix)
}
