package tokenizer_test

import (
	"encoding/binary"
	"hash/crc32"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// emptyCharsmap replaces nothing.
const emptyCharsmap = "\x04\x00\x00\x00\x00\x00\x00\x00"

// Places in a vocabulary file.
const (
	checksumAt = 8
	piecesAt   = 12
	longestAt  = 16
	mapTrieAt  = 24
	scoresAt   = 32
)

func pieces(more ...tokenizer.Piece) []tokenizer.Piece {
	return append([]tokenizer.Piece{
		{Text: "<s>", Special: true}, {Text: "<pad>", Special: true}, {Text: "</s>", Special: true}, {Text: "<unk>", Special: true},
	}, more...)
}

func mustEncode(t testing.TB, charsmap string, more ...tokenizer.Piece) []byte {
	t.Helper()
	b, err := tokenizer.Encode(pieces(more...), []byte(charsmap))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// sealed returns a file with the checksum of what it now holds.
func sealed(b []byte) []byte {
	if len(b) >= piecesAt {
		binary.LittleEndian.PutUint32(b[checksumAt:], crc32.Checksum(b[piecesAt:], crc32.MakeTable(crc32.Castagnoli)))
	}
	return b
}

var small = []tokenizer.Piece{
	{Text: "▁", Score: -3}, {Text: "a", Score: -2}, {Text: "b", Score: -2}, {Text: "▁a", Score: -4}, {Text: "ab", Score: -5},
}

func TestTheGreatestSumOfScoresWins(t *testing.T) {
	for _, row := range []struct {
		name, text string
		score      float64 // of "ab", id 8
		want       []int32
	}{
		{"a long piece with the greater sum", "ab", -2.9, []int32{4, 8}},
		{"short pieces with the greater sum", "ab", -5, []int32{7, 6}},
		{"of equal sums the one whose last piece begins first", "ab", -3, []int32{4, 8}},
		{"neighbouring unknown characters are one token", "axyb", -5, []int32{7, 3, 6}},
		{"unknown characters of two words are two tokens", "x y", -5, []int32{4, 3, 4, 3}},
	} {
		t.Run(row.name, func(t *testing.T) {
			p := append(small[:4:4], tokenizer.Piece{Text: "ab", Score: row.score})
			tok, err := tokenizer.Load(mustEncode(t, emptyCharsmap, p...))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(row.want, tok.AppendIDs(nil, row.text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestVocabulariesThatCannotBeWrittenAreRefused(t *testing.T) {
	for name, p := range map[string][]tokenizer.Piece{
		"a piece twice":             pieces(tokenizer.Piece{Text: "a"}, tokenizer.Piece{Text: "a"}),
		"an empty piece":            pieces(tokenizer.Piece{Text: ""}),
		"a piece with a zero byte":  pieces(tokenizer.Piece{Text: "a\x00"}),
		"a piece too long":          pieces(tokenizer.Piece{Text: strings.Repeat("a", 257)}),
		"a score that is no number": pieces(tokenizer.Piece{Text: "a", Score: math.NaN()}),
		"special tokens missing":    {{Text: "a"}},
	} {
		if _, err := tokenizer.Encode(p, []byte(emptyCharsmap)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	for name, charsmap := range map[string]string{
		"no character map":              "",
		"a map shorter than its trie":   "\x08\x00\x00\x00\x00\x00\x00\x00",
		"replacements that are no text": emptyCharsmap + "\xff",
	} {
		if _, err := tokenizer.Encode(pieces(small...), []byte(charsmap)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestFilesThatLieAreRefused(t *testing.T) {
	change := func(at int, value uint32) []byte {
		b := mustEncode(t, emptyCharsmap, small...)
		binary.LittleEndian.PutUint32(b[at:], value)
		return sealed(b)
	}
	whole := mustEncode(t, emptyCharsmap, small...)
	for name, b := range map[string][]byte{
		"empty":                      nil,
		"another program's":          append([]byte("SQLite format 3\x00"), whole[16:]...),
		"cut in its header":          whole[:20],
		"cut at its end":             sealed(append([]byte{}, whole[:len(whole)-1]...)),
		"longer than its parts":      sealed(append(append([]byte{}, whole...), "trie"...)),
		"one bit changed":            append(append([]byte{}, whole[:len(whole)-1]...), whole[len(whole)-1]^1),
		"more pieces than it holds":  change(piecesAt, math.MaxUint32),
		"too few pieces":             change(piecesAt, 3),
		"no longest piece":           change(longestAt, 0),
		"a longest piece too long":   change(longestAt, 257),
		"a larger map than it holds": change(mapTrieAt, math.MaxUint32),
		"a score that is infinite":   change(scoresAt+4, 0x7ff00000),
	} {
		if _, err := tokenizer.Load(b); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := tokenizer.Load(whole); err != nil {
		t.Errorf("the whole file: %v", err)
	}
}

// FuzzLoad reads text by files that keep their checksum whatever they hold.
func FuzzLoad(f *testing.F) {
	f.Add(mustEncode(f, emptyCharsmap, small...), "ab axb  ▁b")
	f.Add(mustEncode(f, emptyCharsmap+"x\x00", small[:1]...), "a\u0301 ½")
	f.Add([]byte("BELEGVO1"), "a")
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		tok, err := tokenizer.Load(sealed(append([]byte{}, data...)))
		if err != nil {
			return
		}
		for _, id := range tok.AppendIDs(nil, text) {
			if id < 0 || int(id) >= tok.Pieces() {
				t.Fatalf("id %d of %d pieces", id, tok.Pieces())
			}
		}
	})
}
