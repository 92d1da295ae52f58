package index

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/beleg-dev/beleg/internal/store"
)

// A block holds the vectors of some sources, ordered by source ID, then start.
// Its arrays are never changed; taking a source out makes a new block that
// shares them.
type block struct {
	dim     int // of the padded rows
	vectors []uint8
	scales  []float64 // of each row: one by its length
	rows    []row
	sources []member // ascending by ID
	dead    []uint64 // a bit of each source: replaced or deleted; nil: none
	live    int      // rows of sources that are not dead
}

// A row says which passage a vector stands for.
type row struct {
	passage int64
	start   int32
}

// A member is one source of a block.
type member struct {
	id        string
	number    int64
	from, to  int // its rows
	retracted bool
	tongue    string // of its words
}

// A builder collects passages in order into a block.
type builder struct {
	dim int
	b   block
}

func newBuilder(dim int) *builder {
	return &builder{dim: dim, b: block{dim: padded(dim)}}
}

// add appends a passage; source by source.
func (bu *builder) add(r store.VectorRow) error {
	if len(r.Vector) != bu.dim {
		return errDimensions(bu.dim, len(r.Vector))
	}
	b := &bu.b
	if n := len(b.sources); n == 0 || b.sources[n-1].number != r.Source {
		b.sources = append(b.sources, member{
			id: r.SourceID, number: r.Source, retracted: r.Retracted, tongue: r.Tongue, from: len(b.rows), to: len(b.rows),
		})
	}
	b.vectors, b.scales = appendVector(b.vectors, b.scales, r.Vector, b.dim)
	b.rows = append(b.rows, row{passage: r.Passage, start: int32(r.Start)})
	b.sources[len(b.sources)-1].to++
	b.live++
	return nil
}

// addStored adds a passage as the file has it.
func (bu *builder) addStored(r store.VectorRow) error {
	if err := bu.add(r); err != nil {
		return fmt.Errorf("%w: source %q: %w", store.ErrCorrupt, r.SourceID, err)
	}
	return nil
}

// blocks returns what was collected; not nil.
func (bu *builder) blocks() []*block {
	if len(bu.b.rows) == 0 {
		return []*block{}
	}
	b := bu.b
	b.vectors, b.scales, b.rows = slices.Clip(b.vectors), slices.Clip(b.scales), slices.Clip(b.rows)
	return []*block{&b}
}

// without returns the blocks with the source taken out. It is not nil.
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

// find returns the index of the living source, or -1.
func (b *block) find(id string) int {
	i, found := slices.BinarySearchFunc(b.sources, id, func(m member, id string) int { return cmp.Compare(m.id, id) })
	if !found || b.isDead(i) {
		return -1
	}
	return i
}

func (b *block) isDead(source int) bool {
	return b.dead != nil && b.dead[source/64]>>(source%64)&1 != 0
}

// kill returns the block with one source marked dead.
func (b *block) kill(source int) *block {
	c := *b
	c.dead = make([]uint64, (len(b.sources)+63)/64)
	copy(c.dead, b.dead)
	c.dead[source/64] |= 1 << (source % 64)
	c.live -= c.sources[source].to - c.sources[source].from
	return &c
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

// merge copies the living sources of blocks into one block.
func merge(blocks ...*block) *block {
	type place struct {
		b *block
		m member
	}
	var places []place
	size := 0
	for _, b := range blocks {
		size += b.live
		for i, m := range b.sources {
			if !b.isDead(i) {
				places = append(places, place{b, m})
			}
		}
	}
	slices.SortFunc(places, func(a, b place) int { return cmp.Compare(a.m.id, b.m.id) })
	out := &block{
		dim:     blocks[0].dim,
		vectors: make([]uint8, 0, size*blocks[0].dim),
		scales:  make([]float64, 0, size),
		rows:    make([]row, 0, size),
		sources: make([]member, 0, len(places)),
		live:    size,
	}
	for _, p := range places {
		from, to := p.m.from, p.m.to
		out.vectors = append(out.vectors, p.b.vectors[from*p.b.dim:to*p.b.dim]...)
		out.scales = append(out.scales, p.b.scales[from:to]...)
		m := p.m
		m.from, m.to = len(out.rows), len(out.rows)+to-from
		out.rows = append(out.rows, p.b.rows[from:to]...)
		out.sources = append(out.sources, m)
	}
	return out
}

// reciprocal returns one by the length of a vector, 0 for the zero vector.
func reciprocal(squares int64) float64 {
	if squares == 0 {
		return 0
	}
	return 1 / math.Sqrt(float64(squares))
}
