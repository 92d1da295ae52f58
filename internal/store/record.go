package store

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// A Record is a source and what was made of it.
type Record struct {
	Source   factcheck.Source // with content; ContentSHA256, PassageCount and times are set by Put
	Digest   [32]byte         // of every field that was given
	Built    string           // pipeline and model that made the passages
	Tongue   string           // how its words are stemmed
	Notices  []segment.Notice // by which it corrects itself
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
