package index

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/store"
)

// randomBlock makes sources of one to four passages with random vectors, every
// tenth one a copy of the vector before.
func randomBlock(t testing.TB, sources, dim int) []*block {
	r := rand.New(rand.NewPCG(3, 4))
	b := newBuilder(dim)
	v := make([]int8, dim)
	passage := int64(0)
	for s := range sources {
		for range 1 + r.IntN(4) {
			if r.IntN(10) > 0 {
				for i := range v {
					v[i] = int8(r.IntN(255) - 127)
				}
			}
			passage++
			err := b.add(store.VectorRow{Source: int64(s), SourceID: string(rune('a'+s%26)) + string(rune('0'+s/26)), Passage: passage, Start: int(passage), Vector: v})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	return b.blocks()
}

func TestEveryKernelFindsTheSameNeighbours(t *testing.T) {
	for _, dim := range []int{1, 63, 64, 384, 700} {
		blocks := randomBlock(t, 200, dim)
		blocks = without(without(blocks, 17), 130)
		query := make([]int8, dim)
		r := rand.New(rand.NewPCG(5, 6))
		for i := range query {
			query[i] = int8(r.IntN(255) - 127)
		}
		all := chunks(blocks, func(m *member) bool { return m.number%3 != 0 })
		want, err := nearest(t.Context(), all, kernelPortable, pad(query), 25)
		if err != nil || len(want) != 25 {
			t.Fatalf("%d neighbours, %v", len(want), err)
		}
		for k := kernelPortable + 1; k < kernelCount; k++ {
			if !k.supported() {
				continue
			}
			got, err := nearest(t.Context(), all, k, pad(query), 25)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got, cmp.AllowUnexported(neighbour{})); diff != "" {
				t.Errorf("kernel %d, %d dimensions:\n%s", k, dim, diff)
			}
		}
	}
}
