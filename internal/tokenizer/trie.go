package tokenizer

import "encoding/binary"

// A trie maps byte strings to numbers: a double array as Darts-clone lays it
// out (https://github.com/s-yata/darts-clone), which SentencePiece uses for
// its character map. It is a run of little-endian units of 32 bits:
//
//	0-7    label, the byte that leads to this node
//	8      the node is the end of a key: its value stands at base ^ 0
//	9      the offset counts in 256ths
//	10-30  offset; base = place of the node ^ offset
//	31     the unit is a value, in its bits 0-30
//
// Any bytes are a trie without danger: a step outside ends the search.
type trie []byte

const (
	unitBytes = 4
	labelMask = 1<<31 | 0xff // a value's bit 31 makes it no label
	valueMask = 1<<31 - 1
	endBit    = 1 << 8
	wideBit   = 1 << 9
)

// A node is a place in a trie, ready for the next byte.
type node struct {
	base uint32
	end  bool // a key ends here
}

func (t trie) unit(i uint32) (uint32, bool) {
	at := uint64(i) * unitBytes
	if at+unitBytes > uint64(len(t)) {
		return 0, false
	}
	return binary.LittleEndian.Uint32(t[at : at+unitBytes]), true
}

// root returns the node of the empty string.
func (t trie) root() node {
	u, _ := t.unit(0)
	return node{base: offset(u)}
}

// next follows one byte. No key holds a zero byte.
func (t trie) next(n node, c byte) (node, bool) {
	i := n.base ^ uint32(c)
	u, ok := t.unit(i)
	if !ok || u&labelMask != uint32(c) || c == 0 {
		return node{}, false
	}
	return node{base: i ^ offset(u), end: u&endBit != 0}, true
}

// value returns the number of the key that ends at n.
func (t trie) value(n node) (uint32, bool) {
	u, ok := t.unit(n.base)
	return u & valueMask, ok
}

func offset(u uint32) uint32 { return u >> 10 << (u & wideBit >> 6) }

// shortest returns the number of the shortest key that s begins with.
func (t trie) shortest(s string) (uint32, bool) {
	n, ok := t.root(), true
	for i := range len(s) {
		if n, ok = t.next(n, s[i]); !ok {
			return 0, false
		}
		if n.end {
			return t.value(n)
		}
	}
	return 0, false
}

// longest returns the number of the longest key that s begins with, and its
// bytes; 0 bytes without one.
func (t trie) longest(s []byte) (value uint32, size int) {
	n, ok := t.root(), true
	for i, c := range s {
		if n, ok = t.next(n, c); !ok {
			break
		}
		if !n.end {
			continue
		}
		if v, ok := t.value(n); ok {
			value, size = v, i+1
		}
	}
	return value, size
}
