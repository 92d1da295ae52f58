package vector

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// randomRows makes sources of 1 to 40 passages with random vectors, every tenth
// one a copy of the vector before.
func randomRows(sources, dim int) []Row {
	r := rand.New(rand.NewPCG(3, 4))
	var rows []Row
	v := make([]int8, dim)
	for s := range sources {
		for start := range 1 + r.IntN(40) {
			if r.IntN(10) > 0 {
				v = randomVector(r, dim)
			}
			rows = append(rows, Row{
				Source: Source{ID: fmt.Sprintf("s%05d", s), Number: int64(s)}, Passage: int64(len(rows)), Start: start, Vector: v,
			})
		}
	}
	return rows
}

func randomVector(r *rand.Rand, dim int) []int8 {
	v := make([]int8, dim)
	for i := range v {
		v[i] = int8(r.IntN(255) - 127)
	}
	return v
}

// mustSet puts the sources into two blocks, every fourth into the smaller.
func mustSet(t testing.TB, rows []Row, dim int) *Set {
	t.Helper()
	larger, smaller := NewBuilder(dim), NewBuilder(dim)
	for _, r := range rows {
		b := larger
		if r.Source.Number%4 == 0 {
			b = smaller
		}
		if err := b.Add(r); err != nil {
			t.Fatal(err)
		}
	}
	return &Set{blocks: append(larger.Set().blocks, smaller.Set().blocks...)}
}

// sorted returns the rows that pass, nearest to query first.
func sorted(rows []Row, pass func(source int64) bool, query []int8) []Neighbour {
	var list []Neighbour
	for _, r := range rows {
		if !pass(r.Source.Number) {
			continue
		}
		var product, squares int64
		for i, x := range r.Vector {
			product += int64(x) * int64(query[i])
			squares += int64(x) * int64(x)
		}
		list = append(list, Neighbour{Score: float64(product) * reciprocal(squares), Passage: r.Passage, SourceID: r.Source.ID, Start: r.Start})
	}
	slices.SortFunc(list, Nearer)
	return list
}

func TestEveryKernelFindsTheNearestOfAll(t *testing.T) {
	for _, test := range []struct{ sources, dim int }{
		{200, 1}, {200, 63}, {200, 64}, {200, 384}, {200, 700},
		{4000, 3}, // several chunks
	} {
		rows := randomRows(test.sources, test.dim)
		blocks := without(without(mustSet(t, rows, test.dim).blocks, "s00017"), "s00128")
		query := randomVector(rand.New(rand.NewPCG(5, 6)), test.dim)
		all := chunks(blocks, func(s *Source) bool { return s.Number%3 != 0 })
		want := sorted(rows, func(source int64) bool { return source%3 != 0 && source != 17 && source != 128 }, query)
		if test.sources > 200 && (len(all) < 3 || len(want) < chunkRows) {
			t.Fatalf("%d chunks of %d rows", len(all), len(want))
		}
		for k := kernelPortable; k < kernelCount; k++ {
			if !k.supported() {
				continue
			}
			for _, limit := range []int{1, 2, 3, 25, 26, 1000, len(want), len(want) + 1} {
				got, err := nearest(t.Context(), all, k, pad(query), limit)
				if err != nil {
					t.Fatal(err)
				}
				if want := want[:min(limit, len(want))]; !slices.Equal(want, got) {
					t.Errorf("kernel %d, %d dimensions, the nearest %d:\n%s", k, test.dim, limit, cmp.Diff(want, got))
				}
			}
		}
	}
}
