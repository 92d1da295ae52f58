package tokenizer

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"unicode/utf8"
)

// A vocabulary file is a header and four parts, all little-endian:
//
//	magic     8 bytes
//	checksum  CRC-32C of all that follows
//	sizes     uint32 each: pieces, bytes of the longest piece, bytes of the
//	          trie, of the character map's trie, of its replacements
//	scores    float64 a piece, by id
//	trie      bytes of a piece -> id; special tokens are not in it
//	charsmap  trie: characters -> place in replacements
//	replacements, each ended by a zero byte
const magic = "BELEGVO1"

const (
	checksumAt  = len(magic)
	sizesAt     = checksumAt + 4
	sizeCount   = 5
	headerBytes = sizesAt + 4*sizeCount
	scoreBytes  = 8
)

const (
	// maxPiece is the most bytes of a piece: the work for each byte of a text
	// grows with it.
	maxPiece = 256
	// maxPieces is the most pieces that Encode and ReadJSON take.
	maxPieces = 1 << 20
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Load reads a vocabulary file, as Encode writes it. The Tokenizer keeps data,
// which must not change any more. Any bytes give a Tokenizer that reads
// without panic, or an error.
func Load(data []byte) (*Tokenizer, error) {
	if len(data) < headerBytes || string(data[:len(magic)]) != magic {
		return nil, errors.New("vocabulary: not a vocabulary file")
	}
	if got, want := crc32.Checksum(data[sizesAt:], castagnoli), binary.LittleEndian.Uint32(data[checksumAt:]); got != want {
		return nil, fmt.Errorf("vocabulary: checksum %08x, want %08x", got, want)
	}
	var size [sizeCount]uint64
	for i := range size {
		size[i] = uint64(binary.LittleEndian.Uint32(data[sizesAt+4*i:]))
	}
	pieces, longest := size[0], size[1]
	scores, trieSize, charsmap, replacements := pieces*scoreBytes, size[2], size[3], size[4]
	if total := uint64(headerBytes) + scores + trieSize + charsmap + replacements; total != uint64(len(data)) {
		return nil, fmt.Errorf("vocabulary: sizes of %d bytes in a file of %d", total, len(data))
	}
	if longest == 0 || longest > maxPiece {
		return nil, fmt.Errorf("vocabulary: longest piece of %d bytes, want 1 to %d", longest, maxPiece)
	}
	rest := data[headerBytes:]
	cut := func(n uint64) []byte {
		part := rest[:n:n]
		rest = rest[n:]
		return part
	}
	t := &Tokenizer{outside: Unknown, longest: int(longest), scores: cut(scores), pieces: cut(trieSize), charsmap: cut(charsmap)}
	t.replacements = string(rest)
	return t, t.prepare()
}

// prepare checks what the sizes cannot say and derives the rest.
func (t *Tokenizer) prepare() error {
	if !utf8.ValidString(t.replacements) {
		return errors.New("vocabulary: replacements are not UTF-8")
	}
	if t.Pieces() <= int(Unknown) {
		return fmt.Errorf("vocabulary: %d pieces, want the special tokens at least", t.Pieces())
	}
	lowest := math.Inf(1)
	for id := range t.Pieces() {
		score := t.score(uint32(id))
		if math.IsNaN(score) || math.IsInf(score, 0) {
			return fmt.Errorf("vocabulary: score of piece %d is not finite", id)
		}
		lowest = min(lowest, score)
	}
	t.unknown = lowest - unknownPenalty
	for c := range t.plain {
		_, replaced := t.replacement(string(rune(c)))
		t.plain[c] = !replaced && c > ' ' && c < 0x7f
	}
	return nil
}
