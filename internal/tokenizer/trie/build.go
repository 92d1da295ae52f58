package trie

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

const (
	// blockUnits share all bits of their place but the last eight, so the
	// children of a node lie in one block.
	blockUnits = 256
	// openBlocks are searched for room; earlier ones are nearly full.
	openBlocks = 16
	// offsetEnd bounds an offset that is not wide.
	offsetEnd = 1 << 21
)

// A builder lays out a trie.
type builder struct {
	keys   []string // in order
	values map[string]uint32
	units  []uint32
	taken  []bool // by unit: holds a node or a value
	based  []bool // by unit: is the base of a node
	next   []int  // by unit: itself if it is not taken, else one nearer to the next that is not
}

// Build returns the trie of keys, which are not empty and hold no zero byte, and
// their numbers, below 1<<31.
func Build(values map[string]uint32) (Trie, error) {
	b := &builder{keys: slices.Sorted(maps.Keys(values)), values: values}
	for _, k := range b.keys {
		if k == "" || strings.IndexByte(k, 0) >= 0 || values[k] > valueMask {
			return nil, fmt.Errorf("key %q with value %d cannot stand in a trie", k, values[k])
		}
	}
	b.grow()
	b.take(0)
	if len(b.keys) > 0 {
		b.place(0, 0, b.keys)
	}
	if len(b.units) > offsetEnd {
		return nil, errors.New("too many keys for a trie")
	}
	var out Trie
	for _, u := range b.units {
		out = binary.LittleEndian.AppendUint32(out, u)
	}
	return out, nil
}

func (b *builder) grow() {
	b.units = append(b.units, make([]uint32, blockUnits)...)
	b.taken = append(b.taken, make([]bool, blockUnits)...)
	b.based = append(b.based, make([]bool, blockUnits)...)
	for len(b.next) <= len(b.units) {
		b.next = append(b.next, len(b.next))
	}
}

func (b *builder) take(at uint32) {
	b.taken[at] = true
	b.next[at] = int(at) + 1
}

// open returns the first unit from at on that is not taken: the number of units
// if there is none.
func (b *builder) open(at int) int {
	for b.next[at] != at {
		b.next[at] = b.next[b.next[at]]
		at = b.next[at]
	}
	return at
}

// place lays out the children of the node at a place; keys begin with the
// depth bytes that lead to it.
func (b *builder) place(at uint32, depth int, keys []string) {
	var labels []byte
	for _, k := range keys {
		switch {
		case len(k) == depth:
			labels = append(labels, 0)
		case len(labels) == 0 || labels[len(labels)-1] != k[depth]:
			labels = append(labels, k[depth])
		}
	}
	base := b.findBase(labels)
	b.based[base] = true
	for _, l := range labels {
		b.take(base ^ uint32(l))
	}
	b.units[at] |= (at ^ base) << 10
	if len(keys[0]) == depth {
		b.units[at] |= endBit
		b.units[base] = 1<<31 | b.values[keys[0]]
		keys = keys[1:]
	}
	for len(keys) > 0 {
		l, n := keys[0][depth], 1
		for n < len(keys) && keys[n][depth] == l {
			n++
		}
		child := base ^ uint32(l)
		b.units[child] = uint32(l)
		b.place(child, depth+1, keys[:n])
		keys = keys[n:]
	}
}

// findBase returns the first base with room for all labels. No two nodes may
// have the same base: one would find the other's children.
func (b *builder) findBase(labels []byte) uint32 {
	from := max(0, len(b.units)-openBlocks*blockUnits)
	for {
		for at := b.open(from); at < len(b.units); at = b.open(at + 1) {
			if base := uint32(at) ^ uint32(labels[0]); !b.based[base] && b.free(base, labels) {
				return base
			}
		}
		from = len(b.units)
		b.grow()
	}
}

func (b *builder) free(base uint32, labels []byte) bool {
	for _, l := range labels {
		if b.taken[base^uint32(l)] {
			return false
		}
	}
	return true
}
