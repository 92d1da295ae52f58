package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

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

func readState(ctx context.Context, tx *sql.Tx) (State, error) {
	var (
		s      State
		digest []byte
	)
	err := tx.QueryRowContext(ctx, `SELECT sequence, digest, sources, current_sources, passages, judged_passages FROM state`).
		Scan(&s.Sequence, &digest, &s.Sources, &s.CurrentSources, &s.Passages, &s.JudgedPassages)
	copy(s.Digest[:], digest)
	if errors.Is(err, sql.ErrNoRows) {
		return s, fmt.Errorf("%w: the row of the state is missing: %w", ErrCorrupt, err)
	}
	return s, misread(err)
}

// writeState writes the state, and the sequence that follows the present one.
func writeState(ctx context.Context, tx *sql.Tx, s State) error {
	_, err := tx.ExecContext(ctx, `UPDATE state SET sequence = sequence + 1, digest = ?, sources = ?, current_sources = ?, passages = ?, judged_passages = ?`,
		s.Digest[:], s.Sources, s.CurrentSources, s.Passages, s.JudgedPassages)
	return err
}
