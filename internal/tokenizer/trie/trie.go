// Package trie maps byte strings to numbers, where it lies: a vocabulary of a
// quarter of a million pieces is searched in the file without being read first.
//
// It promises that any bytes are a trie without danger, and that the same keys
// make the same bytes.
package trie

import "encoding/binary"

// A Trie is a double array as Darts-clone lays it out
// (https://github.com/s-yata/darts-clone), which SentencePiece uses for its
// character map. It is a run of little-endian units of 32 bits:
//
//	0-7    label, the byte that leads to this node
//	8      the node is the end of a key: its value stands at base ^ 0
//	9      the offset counts in 256ths
//	10-30  offset; base = place of the node ^ offset
//	31     the unit is a value, in its bits 0-30
//
// A step outside of it ends the search.
type Trie []byte

const (
	unitBytes = 4
	labelMask = 1<<31 | 0xff // a value's bit 31 makes it no label
	valueMask = 1<<31 - 1
	endBit    = 1 << 8
	wideBit   = 1 << 9
)

// A Node is a place in a trie, ready for the next byte.
type Node struct {
	base uint32
	End  bool // a key ends here
}

func (t Trie) unit(i uint32) (uint32, bool) {
	at := uint64(i) * unitBytes
	if at+unitBytes > uint64(len(t)) {
		return 0, false
	}
	return binary.LittleEndian.Uint32(t[at : at+unitBytes]), true
}

// Root returns the node of the empty string.
func (t Trie) Root() Node {
	u, _ := t.unit(0)
	return Node{base: offset(u)}
}

// Next follows one byte. No key holds a zero byte.
func (t Trie) Next(n Node, c byte) (Node, bool) {
	i := n.base ^ uint32(c)
	u, ok := t.unit(i)
	if !ok || u&labelMask != uint32(c) || c == 0 {
		return Node{}, false
	}
	return Node{base: i ^ offset(u), End: u&endBit != 0}, true
}

// Value returns the number of the key that ends at n.
func (t Trie) Value(n Node) (uint32, bool) {
	u, ok := t.unit(n.base)
	return u & valueMask, ok
}

func offset(u uint32) uint32 { return u >> 10 << (u & wideBit >> 6) }

// Shortest returns the number of the shortest key that s begins with.
func (t Trie) Shortest(s string) (uint32, bool) {
	n, ok := t.Root(), true
	for i := range len(s) {
		if n, ok = t.Next(n, s[i]); !ok {
			return 0, false
		}
		if n.End {
			return t.Value(n)
		}
	}
	return 0, false
}

// Longest returns the number of the longest key that s begins with, and its
// bytes; 0 bytes without one.
func (t Trie) Longest(s []byte) (value uint32, size int) {
	n, ok := t.Root(), true
	for i, c := range s {
		if n, ok = t.Next(n, c); !ok {
			break
		}
		if !n.End {
			continue
		}
		if v, ok := t.Value(n); ok {
			value, size = v, i+1
		}
	}
	return value, size
}
