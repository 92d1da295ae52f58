package tokenizer

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"

	"github.com/beleg-dev/beleg/internal/tokenizer/trie"
)

// A Piece is an entry of a vocabulary; its place is its id.
type Piece struct {
	Text    string
	Score   float64 // logarithm of its frequency
	Special bool    // never found in a text
}

// Encode writes the file that Load reads. The charsmap is SentencePiece's
// precompiled_charsmap: the size of a trie, the trie, replacements that end
// with a zero byte each. The same input gives the same bytes.
func Encode(pieces []Piece, charsmap []byte) ([]byte, error) {
	if len(charsmap) < 4 || uint64(binary.LittleEndian.Uint32(charsmap)) > uint64(len(charsmap)-4) {
		return nil, errors.New("character map: shorter than its trie")
	}
	mapTrie := 4 + int(binary.LittleEndian.Uint32(charsmap))
	longest := 0
	values := make(map[string]uint32, min(len(pieces), maxPieces))
	if len(pieces) > maxPieces {
		return nil, fmt.Errorf("%d pieces, at most %d", len(pieces), maxPieces)
	}
	var scores []byte
	for id, p := range pieces {
		scores = binary.LittleEndian.AppendUint64(scores, math.Float64bits(p.Score))
		if p.Special {
			continue
		}
		if len(p.Text) > maxPiece {
			return nil, fmt.Errorf("piece %d of %d bytes, at most %d", id, len(p.Text), maxPiece)
		}
		if _, twice := values[p.Text]; twice {
			return nil, fmt.Errorf("piece %q stands twice", p.Text)
		}
		values[p.Text] = uint32(id)
		longest = max(longest, len(p.Text))
	}
	units, err := trie.Build(values)
	if err != nil {
		return nil, fmt.Errorf("pieces: %w", err)
	}
	out := append([]byte(magic), make([]byte, headerBytes-len(magic))...)
	for i, n := range [sizeCount]int{len(pieces), longest, len(units), mapTrie - 4, len(charsmap) - mapTrie} {
		binary.LittleEndian.PutUint32(out[sizesAt+4*i:], uint32(n))
	}
	out = append(append(append(out, scores...), units...), charsmap[4:]...)
	binary.LittleEndian.PutUint32(out[checksumAt:], crc32.Checksum(out[sizesAt:], castagnoli))
	_, err = Load(out)
	return out, err
}
