package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// A Found is a passage read back with its source, without content.
type Found struct {
	Source  *factcheck.Source
	Passage factcheck.Passage
}

// Passages reads passages in the order of ids. Passages of one source share it.
func (v *View) Passages(ctx context.Context, ids []int64) ([]Found, error) {
	found, err := v.passages(ctx, ids)
	return found, fault(ctx, "read passages", err)
}

func (v *View) passages(ctx context.Context, ids []int64) ([]Found, error) {
	stmt, err := v.tx.PrepareContext(ctx, `SELECT p.source, p.start, p.stop, p.role, d.layout
		FROM passages AS p JOIN passage_data AS d ON d.passage = p.id WHERE p.id = ?`)
	if err != nil {
		return nil, err
	}
	defer stmt.Close()
	texts := map[int64]*text{}
	found := make([]Found, len(ids))
	for i, id := range ids {
		var (
			number int64
			p      segment.Passage
			layout []byte
		)
		err := stmt.QueryRowContext(ctx, id).Scan(&number, &p.Start, &p.End, &p.Role, &layout)
		if errors.Is(err, sql.ErrNoRows) {
			return nil, fmt.Errorf("%w: passage %d is missing", ErrCorrupt, id)
		}
		if err != nil {
			return nil, err
		}
		if texts[number] == nil {
			if texts[number], err = v.text(ctx, number); err != nil {
				return nil, err
			}
		}
		t := texts[number]
		if err := decodeLayout(&p, layout, len(t.content)); err != nil {
			return nil, fmt.Errorf("%w: passage %d: %w", ErrCorrupt, id, err)
		}
		found[i] = Found{Source: &t.source.Source, Passage: factcheck.Passage{
			Span: p.Span, Role: p.Role, Sentences: p.Sentences,
			Text: p.Of(t.content), Context: p.Context.Of(t.content), Heading: p.Heading.Of(t.content),
		}}
	}
	return found, nil
}

// A text is a source with its current content beside it.
type text struct {
	source  *StoredSource
	content string
}

func (v *View) text(ctx context.Context, number int64) (*text, error) {
	s, err := scanSource(v.tx.QueryRowContext(ctx, `SELECT `+sourceColumns+` FROM sources AS s WHERE s.n = ?`, number))
	if err != nil {
		return nil, err
	}
	content, err := v.Content(ctx, s, s.ContentSHA256)
	return &text{source: s, content: content}, err
}

// PassagesOf reads back the passages of a source whose Content is filled in,
// ordered by start. Passages that do not fit their content are ErrCorrupt.
func (v *View) PassagesOf(ctx context.Context, s *StoredSource) ([]Passage, error) {
	list, err := v.passagesOf(ctx, s)
	if errors.Is(err, errLayout) {
		err = fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return list, fault(ctx, "read the passages of source "+s.ID, err)
}

func (v *View) passagesOf(ctx context.Context, s *StoredSource) ([]Passage, error) {
	rows, err := v.tx.QueryContext(ctx, `SELECT p.start, p.stop, p.role, d.layout, d.key, d.vector, w.words
		FROM passages AS p JOIN passage_data AS d ON d.passage = p.id JOIN passage_words AS w ON w.rowid = p.id
		WHERE p.source = ? ORDER BY p.start, p.id`, s.Number)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []Passage
	for rows.Next() {
		var (
			p                   Passage
			layout, key, vector []byte
			words               string
		)
		if err := misread(rows.Scan(&p.Start, &p.End, &p.Role, &layout, &key, &vector, &words)); err != nil {
			return nil, err
		}
		if err := decodeLayout(&p.Passage, layout, len(s.Content)); err != nil {
			return nil, err
		}
		copy(p.Key[:], key)
		p.Vector, p.Words = signed(vector), strings.Fields(words)
		list = append(list, p)
	}
	return list, rows.Err()
}

// A VectorRow is what vector search needs of one passage.
type VectorRow struct {
	Source    int64 // number
	SourceID  string
	Retracted bool
	Tongue    string
	Passage   int64
	Start     int    // bytes
	Key       []byte // of the text that Vector stands for; valid until the next row
	Vector    []int8 // valid until the next row
}

// Vectors calls fn for each passage that has a vector, ordered by source ID,
// then start; of one source where id is not empty.
func (v *View) Vectors(ctx context.Context, id string, fn func(VectorRow) error) error {
	rows, err := v.tx.QueryContext(ctx, `SELECT s.n, s.id, s.state, s.tongue, p.id, p.start, d.key, d.vector
		FROM sources AS s CROSS JOIN passages AS p ON p.source = s.n CROSS JOIN passage_data AS d ON d.passage = p.id
		WHERE (?1 = '' OR s.id = ?1) AND d.vector IS NOT NULL ORDER BY s.id, p.start`, id)
	if err != nil {
		return fault(ctx, "read vectors", err)
	}
	defer rows.Close()
	for rows.Next() {
		var (
			r           VectorRow
			state       factcheck.State
			key, vector sql.RawBytes
		)
		if err := misread(rows.Scan(&r.Source, &r.SourceID, &state, &r.Tongue, &r.Passage, &r.Start, &key, &vector)); err != nil {
			return fault(ctx, "read vectors", err)
		}
		r.Retracted, r.Key, r.Vector = state == factcheck.Retracted, key, signed(vector)
		if err := fn(r); err != nil {
			return err
		}
	}
	return fault(ctx, "read vectors", rows.Err())
}
