package tokenizer

import (
	"strings"
	"unicode/utf8"
)

// shortCluster is the most bytes of a cluster that is looked up as a whole.
const shortCluster = 5

// replacement returns what the character map puts in place of c. As in the
// reference, a key that is only the beginning of c replaces all of it.
func (t *Tokenizer) replacement(c string) (string, bool) {
	at, ok := t.charsmap.Shortest(c)
	if !ok || uint64(at) > uint64(len(t.replacements)) {
		return "", false
	}
	r := t.replacements[at:]
	if end := strings.IndexByte(r, 0); end >= 0 {
		r = r[:end]
	}
	return r, true
}

// cluster takes one grapheme cluster: as a whole if the map has it, otherwise
// character by character.
func (s *scanner) cluster(c string) {
	if len(c) <= shortCluster {
		if r, ok := s.t.replacement(c); ok {
			s.put(r)
			return
		}
	}
	for i := 0; i < len(c); {
		r, n := utf8.DecodeRuneInString(c[i:])
		char := c[i : i+n]
		if r == utf8.RuneError {
			char = string(utf8.RuneError)
		}
		if r, ok := s.t.replacement(char); ok {
			char = r
		}
		s.put(char)
		i += n
	}
}
