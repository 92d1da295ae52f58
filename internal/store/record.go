package store

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// A Record is a source and what was made of it.
type Record struct {
	Source   factcheck.Source // with content; ContentSHA256, PassageCount and times are set by Put
	Digest   [32]byte         // of every field that was given
	Built    string           // pipeline and model that made the passages
	Tongue   string           // how its words are stemmed
	Passages []Passage        // ordered by start
}

// A Passage is one passage of a record.
type Passage struct {
	segment.Passage
	Words  []string // normalised, in the order of the text; no spaces within
	Key    [16]byte // of the text that Vector stands for
	Vector []int8   // nil: not searched by vector
}

// judged reports whether passages of a role are judged in a source of a state.
func judged(state factcheck.State, role segment.Role) bool {
	return state == factcheck.Current && (role == segment.Body || role == segment.Heading)
}

// judged counts the passages that are judged in a source of a state.
func (r *Record) judged(state factcheck.State) int {
	n := 0
	for _, p := range r.Passages {
		if judged(state, p.Role) {
			n++
		}
	}
	return n
}

// A State describes one committed state of the database.
type State struct {
	Sequence       int64    // grows by one with every commit
	Digest         [32]byte // of the set of sources, whatever the order they came in
	Sources        int
	CurrentSources int // not retracted
	Passages       int
	JudgedPassages int // of current sources, body and headings
}

// toggle adds a source to the digest of the set, or takes it out again.
func (s *State) toggle(id string, digest []byte) {
	h := sha256.New()
	h.Write(binary.AppendUvarint(nil, uint64(len(id))))
	h.Write([]byte(id))
	h.Write(digest)
	for i, b := range h.Sum(nil) {
		s.Digest[i] ^= b
	}
}

// count adds the source's numbers, or with sign -1 takes them away.
func (s *State) count(sign int, state factcheck.State, passages, judged int) {
	s.Sources += sign
	if state == factcheck.Current {
		s.CurrentSources += sign
	}
	s.Passages += sign * passages
	s.JudgedPassages += sign * judged
}
