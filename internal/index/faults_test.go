package index_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/store"
)

const pageSize = 4096 // SQLite's default

func mustRead(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// outcome says what becomes of a file that was spoilt: "refused", "found" by the
// check, or "harmless". It fails when an error is no damage, and when a source
// has another text than it was given and the check does not find that.
func outcome(t *testing.T, path string, given map[string]string) string {
	t.Helper()
	before := mustRead(t, path)
	foundByReading := checkReadOnly(t, path)
	if !bytes.Equal(before, mustRead(t, path)) {
		t.Fatal("a check that only reads has changed the file")
	}
	st, err := store.Open(t.Context(), path)
	if errors.Is(err, store.ErrCorrupt) || errors.Is(err, store.ErrForeign) || errors.Is(err, store.ErrNewer) {
		return "refused"
	}
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	err = index.CheckFile(t.Context(), st, testEmbedder)
	if foundByReading != (err != nil) {
		t.Errorf("a check that only reads found damages: %v; the other says %v", foundByReading, err)
	}
	switch {
	case errors.Is(err, store.ErrCorrupt):
		// A server that starts nevertheless says that the file is damaged.
		if _, err := index.Open(t.Context(), st, testEmbedder, index.Config{}); err != nil && !errors.Is(err, store.ErrCorrupt) {
			t.Errorf("opening a damaged file says %v", err)
		}
		return "found"
	case err != nil:
		t.Fatal(err)
	}
	ix, err := index.Open(t.Context(), st, testEmbedder, index.Config{})
	if err != nil {
		t.Fatalf("the check found nothing, but the index says %v", err)
	}
	for id, content := range given {
		if s, err := ix.Source(t.Context(), id, nil); err != nil || s.Content != content {
			t.Fatalf("the check found nothing, but source %s has %d bytes, not %d, %v", id, len(s.Content), len(content), err)
		}
	}
	for _, e := range mustRetrieve(t, ix, bridgeQuery).Evidence {
		if p := e.Passage; p.Of(given[e.Source.ID]) != p.Text {
			t.Fatalf("the check found nothing, but %q is not in source %s", p.Text, e.Source.ID)
		}
	}
	return "harmless"
}

// checkReadOnly reports whether a check finds a damage without writing.
func checkReadOnly(t *testing.T, path string) bool {
	t.Helper()
	st, err := store.OpenReadOnly(t.Context(), path)
	if err == nil {
		defer st.Close()
		err = index.CheckFile(t.Context(), st, testEmbedder)
	}
	return err != nil
}

// mustMakeLarger makes a database of some hundred pages and returns its texts.
func mustMakeLarger(t *testing.T, path string) map[string]string {
	t.Helper()
	given := map[string]string{}
	withIndex(t, path, func(ix *index.Index) {
		for n := range 30 {
			s := version(crashID(n), n+1)
			s.State = factcheck.Current
			mustAdd(t, ix, s, index.Created)
			given[s.ID] = s.Content
		}
	})
	return given
}

func TestASpoiltPageIsFoundOrHarmless(t *testing.T) {
	if testing.Short() {
		t.Skip("checks many files")
	}
	path := filepath.Join(t.TempDir(), "index.db")
	given := mustMakeLarger(t, path)
	whole := mustRead(t, path)
	r := rand.New(rand.NewPCG(*crashSeed, 3))
	tried := map[string]int{}
	for n := range 8 * *crashRounds {
		spoilt := bytes.Clone(whole)
		page := r.IntN(len(whole) / pageSize)
		part := spoilt[page*pageSize:][:pageSize]
		if n%2 == 0 { // a sector of another file, else a few bits
			part = part[512*r.IntN(8):][:512]
			for i := range part {
				part[i] = byte(r.Uint32())
			}
		} else {
			for range 16 {
				part[r.IntN(len(part))] ^= 1 << r.IntN(8)
			}
		}
		name := filepath.Join(t.TempDir(), "spoilt.db")
		if err := os.WriteFile(name, spoilt, 0o600); err != nil {
			t.Fatal(err)
		}
		tried[outcome(t, name, given)]++
		if t.Failed() {
			t.Fatalf("page %d", page+1)
		}
	}
	t.Logf("spoilt pages: %v", tried)
	if tried["found"] == 0 {
		t.Error("nothing was found")
	}
}

func TestACallThatMeetsASpoiltNumberSaysThatTheFileIsDamaged(t *testing.T) {
	search := func(ix *index.Index) error {
		_, err := ix.Retrieve(t.Context(), []factcheck.Query{bridgeQuery})
		return err
	}
	for _, test := range []struct {
		name, change string
		call         func(ix *index.Index) error
	}{
		{"a search and a role below all", `UPDATE passages SET role = -1`, search},
		{"a search and a role above all", `UPDATE passages SET role = 300`, search},
		{"a deletion and a state of a source", `UPDATE sources SET state = 300`, func(ix *index.Index) error { return ix.Delete(t.Context(), "b") }},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "index.db")
			mustMake(t, path)
			withIndex(t, path, func(ix *index.Index) {
				mustChange(t, path, test.change)
				if err := test.call(ix); !errors.Is(err, store.ErrCorrupt) {
					t.Errorf("it says %v, want %v", err, store.ErrCorrupt)
				}
			})
		})
	}
}

func TestAFileThatWasCutOffIsFound(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "index.db")
	given := mustMakeLarger(t, path)
	whole := mustRead(t, path)
	for _, size := range []int{1, 100, 512, pageSize, 3 * pageSize, len(whole) / 2, len(whole)/2 + 100, len(whole) - pageSize, len(whole) - 1} {
		name := filepath.Join(folder, fmt.Sprintf("cut%d.db", size))
		if err := os.WriteFile(name, whole[:size], 0o600); err != nil {
			t.Fatal(err)
		}
		if got := outcome(t, name, given); got == "harmless" {
			t.Errorf("cut to %d of %d bytes: %s", size, len(whole), got)
		}
	}
}

func TestARepairOfASpoiltFileHealsItOrChangesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("checks many files")
	}
	path := filepath.Join(t.TempDir(), "index.db")
	given := mustMakeLarger(t, path)
	whole := mustRead(t, path)
	r := rand.New(rand.NewPCG(*crashSeed, 4))
	healed, left := 0, 0
	for range 3 * *crashRounds {
		spoilt := bytes.Clone(whole)
		page := spoilt[pageSize*(1+r.IntN(len(whole)/pageSize-1)):][:pageSize]
		for range 64 {
			page[r.IntN(pageSize)] ^= byte(1 + r.IntN(255))
		}
		name := filepath.Join(t.TempDir(), "spoilt.db")
		if err := os.WriteFile(name, spoilt, 0o600); err != nil {
			t.Fatal(err)
		}
		st, err := store.Open(t.Context(), name)
		if errors.Is(err, store.ErrCorrupt) {
			left++
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if _, err := index.Repair(t.Context(), st, testEmbedder); err != nil && !errors.Is(err, store.ErrCorrupt) {
			t.Errorf("the repair says %v", err)
		}
		if err := st.Close(); err != nil {
			t.Fatal(err)
		}
		after := damages(t, name)
		if len(after) == 0 {
			healed++
			if got := outcome(t, name, given); got != "harmless" {
				t.Errorf("a healed file is %s", got)
			}
			continue
		}
		left++
		for _, d := range after {
			if d.Remedy == store.Recompute && len(after) == 1 {
				t.Errorf("left for a repair: %v", d)
			}
		}
	}
	t.Logf("%d healed, %d left", healed, left)
	if healed == 0 {
		t.Error("nothing was healed")
	}
}
