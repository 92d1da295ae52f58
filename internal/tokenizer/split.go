package tokenizer

import (
	"encoding/binary"
	"math"
	"slices"
	"unicode/utf8"
)

// unknownPenalty is taken from the lowest score of the vocabulary for a
// character that no piece holds (kUnkPenalty of SentencePiece).
const unknownPenalty = 10

// A step is the best way to reach a place in a word: by one piece, the last.
type step struct {
	score float64 // of all pieces up to here
	id    int32
	size  int32 // bytes of the piece; 0: not reached
}

// split finds the pieces of the word whose scores have the greatest sum.
// Scores are added from left to right in float64, and of equal sums the one
// whose last piece begins first is kept, as the reference does it.
func (s *scanner) split() {
	n := len(s.word)
	if cap(s.best) < n+1 {
		s.best = make([]step, max(n+1, 2*cap(s.best)))
	}
	s.best = s.best[:cap(s.best)]
	best := s.best[:n+1]
	clear(best)
	for at := 0; at < n; {
		_, size := utf8.DecodeRune(s.word[at:])
		s.extend(best, at)
		// Worse than any piece, so that it stays only where none is the character.
		offer(&best[at+size], best[at].score+s.t.unknown, s.t.outside, size)
		at += size
	}
	s.backtrack(best)
}

// extend offers each piece that begins at a place.
func (s *scanner) extend(best []step, at int) {
	t := s.t
	n, ok, score := t.pieces.Root(), true, best[at].score
	for i, c := range s.word[at:min(len(s.word), at+t.longest)] {
		if n, ok = t.pieces.Next(n, c); !ok {
			return
		}
		if !n.End {
			continue
		}
		id, ok := t.pieces.Value(n)
		if !ok || uint64(id) >= uint64(t.Pieces()) {
			continue
		}
		offer(&best[at+i+1], score+t.score(id), int32(id), i+1)
	}
}

func offer(to *step, score float64, id int32, size int) {
	if to.size == 0 || score > to.score {
		*to = step{score, id, int32(size)}
	}
}

func (t *Tokenizer) score(id uint32) float64 {
	return math.Float64frombits(binary.LittleEndian.Uint64(t.scores[uint64(id)*scoreBytes:]))
}

// backtrack writes the best path, with neighbouring unknown characters as one
// piece.
func (s *scanner) backtrack(best []step) {
	s.path = s.path[:0]
	for end := len(best) - 1; end > 0; {
		b := best[end]
		if last := len(s.path) - 1; b.id != s.t.outside || last < 0 || s.path[last] != b.id {
			s.path = append(s.path, b.id)
		}
		end -= int(b.size)
	}
	slices.Reverse(s.path)
}
