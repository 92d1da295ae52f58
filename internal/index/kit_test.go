package index_test

import (
	"context"
	"hash/fnv"
	"math"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/store"
)

// A hashing embedder adds up one pseudo-random vector for each word: texts with
// common words are near each other.
type hashing struct {
	model string
	dim   int
}

func (h hashing) Dim() int      { return h.dim }
func (h hashing) Model() string { return h.model }

func (h hashing) EmbedQuery(_ context.Context, text string) ([]float32, error) {
	return h.embed(text), nil
}

func (h hashing) EmbedPassages(ctx context.Context, texts []string) ([][]float32, error) {
	list := make([][]float32, len(texts))
	for i, t := range texts {
		list[i] = h.embed(t)
	}
	return list, ctx.Err()
}

func (h hashing) embed(text string) []float32 {
	v := make([]float32, h.dim)
	for _, w := range strings.Fields(strings.ToLower(text)) {
		sum := fnv.New64a()
		sum.Write([]byte(w))
		x := sum.Sum64() | 1
		for i := range v {
			x ^= x << 13
			x ^= x >> 7
			x ^= x << 17
			v[i] += float32(int8(x))
		}
	}
	var squares float64
	for _, x := range v {
		squares += float64(float64(x) * float64(x))
	}
	if squares > 0 {
		for i := range v {
			v[i] = float32(float64(v[i]) / math.Sqrt(squares))
		}
	}
	return v
}

var testEmbedder = hashing{model: "hashing 1", dim: 48}

func mustStore(t testing.TB, path string) *store.Store {
	t.Helper()
	st, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	return st
}

func mustIndex(t testing.TB) *index.Index {
	t.Helper()
	ix, err := index.Open(t.Context(), mustStore(t, filepath.Join(t.TempDir(), "index.db")), testEmbedder, index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	return ix
}

func mustAdd(t testing.TB, ix *index.Index, src factcheck.Source, want index.Outcome) factcheck.Source {
	t.Helper()
	got, outcome, err := ix.Add(t.Context(), src)
	if err != nil {
		t.Fatal(err)
	}
	if outcome != want {
		t.Fatalf("adding %s had outcome %d, want %d", src.ID, outcome, want)
	}
	return got
}

func mustRetrieve(t testing.TB, ix *index.Index, q factcheck.Query) *factcheck.Retrieval {
	t.Helper()
	if q.Limit == 0 {
		q.Limit = 10
	}
	r, err := ix.Retrieve(t.Context(), []factcheck.Query{q})
	if err != nil {
		t.Fatal(err)
	}
	return r[0]
}

// ids lists the sources of the evidence in order.
func ids(r *factcheck.Retrieval) []string {
	list := make([]string, len(r.Evidence))
	for i, e := range r.Evidence {
		list[i] = e.Source.ID
	}
	return list
}

// onTopic returns the sources that are read.
func onTopic(r *factcheck.Retrieval) []string {
	var list []string
	for _, e := range r.Evidence {
		if !e.OffTopic {
			list = append(list, e.Source.ID)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
