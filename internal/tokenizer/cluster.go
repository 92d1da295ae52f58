package tokenizer

import (
	"sort"
	"unicode/utf8"
)

// clusterLen returns the bytes of the grapheme cluster that s begins with. An
// invalid byte is a cluster alone.
//
// Rules that only join characters to six bytes and more (Hangul syllables,
// flags, emoji sequences, Indic conjuncts) are left out: such a cluster is
// read character by character anyway. One case differs from the reference for
// that: a character with a mapping, such as ™, that is joined to the emoji or
// letter before it and bears an accent of two bytes itself loses the accent.
func clusterLen(s string) int {
	r, n := decode(s)
	if in(lonely[:], r) {
		if r == '\r' && len(s) > 1 && s[1] == '\n' {
			n++
		}
		return n
	}
	for in(prepending[:], r) && n < len(s) {
		next, size := decode(s[n:])
		if in(lonely[:], next) {
			return n
		}
		r, n = next, n+size
	}
	for n < len(s) && s[n] >= asciiEnd {
		next, size := decode(s[n:])
		if !in(attaching[:], next) {
			break
		}
		n += size
	}
	return n
}

// decode is utf8.DecodeRuneInString with a code point that forms a cluster
// alone for an invalid byte.
func decode(s string) (rune, int) {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 {
		return 0, 1
	}
	return r, n
}

func in(table [][2]rune, r rune) bool {
	if r < table[0][0] || r > table[len(table)-1][1] {
		return false
	}
	i := sort.Search(len(table), func(i int) bool { return table[i][1] >= r })
	return table[i][0] <= r
}
