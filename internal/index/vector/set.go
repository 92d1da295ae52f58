// Package vector finds the vectors that are nearest to another one, among all of
// them.
//
// It exists because below some millions comparing with each takes milliseconds
// and misses nothing, where an approximate search would find other passages on
// another day. It promises that a Set is never changed, so that whoever has one
// may search it while others make the next; that replacing a source takes time
// for that source and, now and then, for moving others together; and that the
// same vectors give the same answer, bit for bit, on every machine and however
// they were put together.
//
// A vector takes a byte a dimension, and 24 bytes for what it stands for.
package vector

import (
	"bytes"
	"cmp"
	"context"
	"slices"
)

// A Row is a vector and what it stands for.
type Row struct {
	Source  Source
	Passage int64
	Start   int // bytes
	Vector  []int8
}

// A Source is one whose passages have vectors. ID and Number both name it in one
// Set.
type Source struct {
	ID        string
	Number    int64
	Retracted bool
	Tongue    string // of its words
}

// A Set holds the vectors of some sources. It is never changed.
type Set struct {
	blocks []*block
}

// Replace returns the set with the vectors of another one in place of those of
// the source; of nil with none.
func (s *Set) Replace(sourceID string, with *Set) *Set {
	blocks := without(s.blocks, sourceID)
	if with != nil {
		blocks = append(blocks, with.blocks...)
	}
	return &Set{blocks: compact(blocks)}
}

// without returns the blocks with the source taken out. The list
// is a new one.
func without(blocks []*block, id string) []*block {
	left := make([]*block, 0, len(blocks)+1)
	for _, b := range blocks {
		if i := b.find(id); i >= 0 {
			b = b.kill(i)
		}
		if b.live > 0 {
			left = append(left, b)
		}
	}
	return left
}

// compact merges blocks so that each is at least twice as large as the next
// and none is more than half dead: a search visits few, and a row is copied a
// logarithmic number of times.
func compact(blocks []*block) []*block {
	for i, b := range blocks {
		if 2*b.live < len(b.rows) {
			blocks[i] = merge(b)
		}
	}
	slices.SortStableFunc(blocks, func(a, b *block) int { return cmp.Compare(b.live, a.live) })
	for n := len(blocks); n > 1 && blocks[n-2].live < 2*blocks[n-1].live; n = len(blocks) {
		merged := merge(blocks[n-2], blocks[n-1])
		blocks = append(blocks[:n-2], merged)
		slices.SortStableFunc(blocks, func(a, b *block) int { return cmp.Compare(b.live, a.live) })
	}
	return blocks
}

// Nearest returns the vectors nearest to query by cosine, of the sources that
// pass: at most limit, best first, ties by source ID, then start. The query is
// one of Quantize, as long as the vectors of the set.
func (s *Set) Nearest(ctx context.Context, query []int8, limit int, pass func(*Source) bool) ([]Neighbour, error) {
	return nearest(ctx, chunks(s.blocks, pass), fastest(), pad(query), limit)
}

// Equal reports whether both sets hold the same vectors for the same passages of
// the same sources, however they were put together.
func (s *Set) Equal(other *Set) bool {
	if len(s.blocks) == 0 || len(other.blocks) == 0 {
		return len(s.blocks) == len(other.blocks)
	}
	a, b := merge(s.blocks...), merge(other.blocks...)
	return bytes.Equal(a.vectors, b.vectors) && slices.Equal(a.scales, b.scales) &&
		slices.Equal(a.rows, b.rows) && slices.Equal(a.sources, b.sources)
}
