package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// A Found is a passage read back with its source, without content.
type Found struct {
	Source  *factcheck.Source
	Notices []segment.Notice // by which the source corrects itself
	Lacks   []int            // places of the names that neither title nor content of the source has
	Words   []int            // places of the words that the content of the source uses as words of its language
	Tongue  string           // of the source: how its words are stemmed
	Lead    string           // with what the content begins; empty where Passage or its Context does
	Passage factcheck.Passage
}

// Passages reads passages in the order of ids, and looks for names, each in its spellings,
// and for words that may be names in their sources. Passages of one source share it.
func (v *View) Passages(ctx context.Context, ids []int64, names [][]string, words []string) ([]Found, error) {
	found, err := v.passages(ctx, ids, names, words)
	return found, fault(ctx, "read passages", err)
}

func (v *View) passages(ctx context.Context, ids []int64, names [][]string, words []string) ([]Found, error) {
	rows, err := v.placed(ctx, ids)
	if err != nil {
		return nil, err
	}
	bySource := map[int64][]int{}
	for i := range rows {
		bySource[rows[i].source] = append(bySource[rows[i].source], i)
	}
	found := make([]Found, len(ids))
	// Source by source, so that one content at a time is in memory.
	for _, number := range slices.Sorted(maps.Keys(bySource)) {
		s, err := v.numbered(ctx, number)
		if err != nil {
			return nil, err
		}
		notices, err := s.Notices()
		if err != nil {
			return nil, err
		}
		lead, err := v.lead(ctx, s)
		if err != nil {
			return nil, err
		}
		opening := strings.Clone(lead.Of(s.Content))
		var lacks []int
		for i, spellings := range names {
			if !value.HasName(s.Title, spellings) && !value.HasName(s.Content, spellings) {
				lacks = append(lacks, i)
			}
		}
		var used []int
		for i, word := range words {
			if value.HasWord(s.Content, word) {
				used = append(used, i)
			}
		}
		for _, i := range bySource[number] {
			if err := decodeLayout(&rows[i].Passage, rows[i].layout, len(s.Content)); err != nil {
				return nil, fmt.Errorf("%w: passage %d: %w", ErrCorrupt, ids[i], err)
			}
			found[i] = Found{Source: &s.Source, Notices: notices, Lacks: lacks, Words: used, Tongue: s.Tongue, Passage: excerpt(&rows[i].Passage, s.Content)}
			if introduces(lead, &rows[i].Passage) {
				found[i].Lead = opening
			}
		}
		s.Content = ""
	}
	return found, nil
}

// lead returns with what the content of a source begins.
func (v *View) lead(ctx context.Context, s *StoredSource) (segment.Span, error) {
	var (
		p      segment.Passage
		layout []byte
	)
	err := misread(v.tx.QueryRowContext(ctx, `SELECT p.start, p.stop, d.layout FROM passages AS p JOIN passage_data AS d ON d.passage = p.id
		WHERE p.source = ? AND p.role = ? ORDER BY p.start LIMIT 1`, s.Number, segment.Body).Scan(&p.Start, &p.End, &layout))
	if errors.Is(err, sql.ErrNoRows) {
		return segment.Span{}, nil
	}
	if err != nil {
		return segment.Span{}, err
	}
	if err := decodeLayout(&p, layout, len(s.Content)); err != nil {
		return segment.Span{}, fmt.Errorf("%w: the first passage of source %s: %w", ErrCorrupt, s.ID, err)
	}
	return p.Lead(), nil
}

// introduces says whether a lead stands before what is shown with a passage, and no heading
// between them: what stands below one may be another text of a collection.
func introduces(lead segment.Span, p *segment.Passage) bool {
	first := p.Start
	if p.Context.Len() > 0 {
		first = min(first, p.Context.Start)
	}
	return lead.End <= first && p.Heading.Start <= lead.Start
}

// A placed is the row of a passage, whose layout is not read yet.
type placed struct {
	segment.Passage
	source int64 // number
	layout []byte
}

func (v *View) placed(ctx context.Context, ids []int64) ([]placed, error) {
	stmt, err := v.tx.PrepareContext(ctx, `SELECT p.source, p.start, p.stop, p.role, d.layout
		FROM passages AS p JOIN passage_data AS d ON d.passage = p.id WHERE p.id = ?`)
	if err != nil {
		return nil, err
	}
	defer stmt.Close()
	rows := make([]placed, len(ids))
	for i, id := range ids {
		p := &rows[i]
		err := misread(stmt.QueryRowContext(ctx, id).Scan(&p.source, &p.Start, &p.End, &p.Role, &p.layout))
		if errors.Is(err, sql.ErrNoRows) {
			return nil, fmt.Errorf("%w: passage %d is missing", ErrCorrupt, id)
		}
		if err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// numbered returns the source of that number with its current content.
func (v *View) numbered(ctx context.Context, number int64) (*StoredSource, error) {
	s, err := scanSource(v.tx.QueryRowContext(ctx, `SELECT `+sourceColumns+` FROM sources AS s WHERE s.n = ?`, number).Scan)
	if err != nil {
		return nil, err
	}
	s.Content, err = v.Content(ctx, s, s.ContentSHA256)
	return s, err
}

// excerpt reads a passage out of its content. It copies the text: a passage that
// is kept must not keep the whole content.
func excerpt(p *segment.Passage, content string) factcheck.Passage {
	before := ""
	if p.Context.Len() > 0 && p.Context.End <= p.Start && strings.Trim(content[p.Context.End:p.Start], " \t\u00a0") == "" {
		before = strings.Clone(content[p.Context.Start:p.Start])
	}
	return factcheck.Passage{
		Span: p.Span, Role: p.Role, Sentences: p.Sentences,
		Text:    strings.Clone(p.Of(content)),
		Context: strings.Clone(p.Context.Of(content)),
		Before:  before,
		Heading: strings.Clone(p.Heading.Of(content)),
		Table:   tableOf(p, content),
	}
}

// mostTable is how many bytes a table has at most whose rows are read with one of them.
const mostTable = 8000

// tableOf returns what stands round a row of a table with bars; nil: the passage is none, or the table is long.
func tableOf(p *segment.Passage, content string) *factcheck.Table {
	first := p.Context.Of(content)
	if !strings.HasPrefix(first, "|") || !strings.HasPrefix(p.Of(content), "|") || p.End-p.Context.Start > mostTable {
		return nil
	}
	t := &factcheck.Table{}
	if above := strings.TrimSpace(content[max(0, p.Context.Start-mostTable):p.Context.Start]); above != "" {
		t.Above = strings.Clone(strings.TrimSpace(above[strings.LastIndexByte(above, '\n')+1:]))
	}
	for row := range strings.Lines(content[p.Context.End:min(len(content), p.Context.Start+mostTable)]) {
		switch row = strings.TrimSpace(row); {
		case row == "":
			if len(t.Rows) > 0 {
				return t
			}
		case !strings.HasPrefix(row, "|"):
			return t
		case strings.Trim(row, "|-: ") != "":
			t.Rows = append(t.Rows, strings.Clone(row))
		}
	}
	if len(content) > p.Context.Start+mostTable {
		return nil
	}
	return t
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
	var list []Passage
	err := each(ctx, v.tx, `SELECT p.start, p.stop, p.role, d.layout, d.key, d.vector, w.words
		FROM passages AS p JOIN passage_data AS d ON d.passage = p.id JOIN passage_words AS w ON w.rowid = p.id
		WHERE p.source = ? ORDER BY p.start, p.id`, []any{s.Number}, func(scan scanner) error {
		var (
			p                   Passage
			layout, key, vector []byte
			words               string
		)
		if err := scan(&p.Start, &p.End, &p.Role, &layout, &key, &vector, &words); err != nil {
			return err
		}
		copy(p.Key[:], key)
		p.Vector, p.Words = signed(vector), strings.Fields(words)
		err := decodeLayout(&p.Passage, layout, len(s.Content))
		list = append(list, p)
		return err
	})
	return list, err
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
	where, args := "TRUE", []any(nil)
	if id != "" {
		where, args = "s.id = ?", []any{id}
	}
	rows, err := v.tx.QueryContext(ctx, `SELECT s.n, s.id, s.state, s.tongue, p.id, p.start, d.key, d.vector
		FROM sources AS s CROSS JOIN passages AS p ON p.source = s.n CROSS JOIN passage_data AS d ON d.passage = p.id
		WHERE `+where+` AND d.vector IS NOT NULL ORDER BY s.id, p.start`, args...)
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
