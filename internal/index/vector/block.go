package vector

import (
	"cmp"
	"slices"
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
	Source
	from, to int // its rows
}

// A Builder collects vectors into a Set.
type Builder struct {
	dim int
	b   block
}

// NewBuilder makes a Builder of vectors of 1 to MaxDim dimensions.
func NewBuilder(dim int) *Builder {
	return &Builder{dim: dim, b: block{dim: padded(dim)}}
}

// Add appends a vector, which is copied; ordered by source ID, then start.
func (bu *Builder) Add(r Row) error {
	if len(r.Vector) != bu.dim {
		return errDimensions(bu.dim, len(r.Vector))
	}
	b := &bu.b
	if n := len(b.sources); n == 0 || b.sources[n-1].Number != r.Source.Number {
		b.sources = append(b.sources, member{Source: r.Source, from: len(b.rows), to: len(b.rows)})
	}
	b.vectors, b.scales = appendVector(b.vectors, b.scales, r.Vector, b.dim)
	b.rows = append(b.rows, row{passage: r.Passage, start: int32(r.Start)})
	b.sources[len(b.sources)-1].to++
	b.live++
	return nil
}

// Set returns what was collected. The Builder must not be used any more.
func (bu *Builder) Set() *Set {
	if len(bu.b.rows) == 0 {
		return &Set{}
	}
	b := bu.b
	b.vectors, b.scales, b.rows = slices.Clip(b.vectors), slices.Clip(b.scales), slices.Clip(b.rows)
	return &Set{blocks: []*block{&b}}
}

// find returns the index of the living source, or -1.
func (b *block) find(id string) int {
	i, found := slices.BinarySearchFunc(b.sources, id, func(m member, id string) int { return cmp.Compare(m.ID, id) })
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
	slices.SortFunc(places, func(a, b place) int { return cmp.Compare(a.m.ID, b.m.ID) })
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
