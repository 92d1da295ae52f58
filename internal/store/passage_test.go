package store_test

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/store"
)

// span returns where text stands in content.
func span(t testing.TB, content, text string) segment.Span {
	t.Helper()
	start := strings.Index(content, text)
	if start < 0 {
		t.Fatalf("%q is not in the content", text)
	}
	return segment.Span{Start: start, End: start + len(text)}
}

// mustPutPassages stores a source with these passages and returns their IDs.
func mustPutPassages(t testing.TB, st *store.Store, id, content string, passages ...segment.Passage) []int64 {
	t.Helper()
	r := record(id, content)
	r.Passages = make([]store.Passage, len(passages))
	for i, p := range passages {
		r.Passages[i] = store.Passage{Passage: p}
	}
	var ids []int64
	err := st.Update(t.Context(), func(tx *store.Tx) error {
		var err error
		_, _, ids, err = tx.Put(t.Context(), r)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

func mustFind(t testing.TB, st *store.Store, ids ...int64) []store.Found {
	t.Helper()
	v, err := st.View(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	found, err := v.Passages(t.Context(), ids, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestPassagesComeBackInTheOrderAskedForByteForByte(t *testing.T) {
	const content = "Zu\u0308rich \x00 heading\n\nThe sentence before. Größe: 5\u00a0m². It grew.\n\nThe last.\ufeff"
	st := mustOpen(t, filepath.Join(t.TempDir(), "index.db"))
	first, second := span(t, content, "Größe: 5\u00a0m². It grew."), span(t, content, "The last.\ufeff")
	ids := mustPutPassages(t, st, "a", content, segment.Passage{
		Span: first, Role: segment.Body,
		Sentences: []segment.Span{span(t, content, "Größe: 5\u00a0m²."), span(t, content, "It grew.")},
		Context:   span(t, content, "The sentence before."), Heading: span(t, content, "Zu\u0308rich \x00 heading"),
	}, segment.Passage{Span: second, Role: segment.Body, Sentences: []segment.Span{second}})
	other := mustPutPassages(t, st, "b", "Another.", segment.Passage{Span: segment.Span{End: 8}, Role: segment.Body, Sentences: []segment.Span{{End: 8}}})

	found := mustFind(t, st, ids[1], other[0], ids[0])
	got := make([]factcheck.Passage, len(found))
	for i, f := range found {
		got[i] = f.Passage
		if f.Source.Content != "" {
			t.Errorf("%s comes with its content", f.Source.ID)
		}
	}
	want := []factcheck.Passage{
		{Span: second, Role: segment.Body, Sentences: []segment.Span{second}, Text: "The last.\ufeff"},
		{Span: segment.Span{End: 8}, Role: segment.Body, Sentences: []segment.Span{{End: 8}}, Text: "Another."},
		{
			Span: first, Role: segment.Body,
			Sentences: []segment.Span{span(t, content, "Größe: 5\u00a0m²."), span(t, content, "It grew.")},
			Text:      "Größe: 5\u00a0m². It grew.", Context: "The sentence before.", Before: "The sentence before. ", Heading: "Zu\u0308rich \x00 heading",
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("passages (-want +got):\n%s", diff)
	}
	if found[0].Source != found[2].Source || found[0].Source.ID != "a" || found[1].Source.ID != "b" {
		t.Error("the passages are not with their sources")
	}
}

func TestAPassageThatIsKeptDoesNotKeepItsWholeContent(t *testing.T) {
	const sources, size = 8, 1 << 20
	st := mustOpen(t, filepath.Join(t.TempDir(), "index.db"))
	var ids []int64
	for n := range sources {
		content := "Heading\n\nBefore. The bridge.\n\n" + strings.Repeat("filler ", size/7)
		p := segment.Passage{Span: span(t, content, "The bridge."), Role: segment.Body, Context: span(t, content, "Before."), Heading: span(t, content, "Heading")}
		p.Sentences = []segment.Span{p.Span}
		ids = append(ids, mustPutPassages(t, st, fmt.Sprintf("s%d", n), content, p)...)
	}
	found := mustFind(t, st, ids...)
	with := heapBytes()
	runtime.KeepAlive(found)
	if held := with - heapBytes(); held > sources*size/2 {
		t.Errorf("%d passages hold %d bytes", len(ids), held)
	}
}

// heapBytes returns how much is in use.
func heapBytes() int64 {
	for range 2 { // what has a finalizer goes with the second
		runtime.GC()
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
