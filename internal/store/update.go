package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// A Tx is a transaction that writes. It belongs to the function given to Update.
type Tx struct {
	tx      *sql.Tx
	state   State
	changed bool
	words   map[string]int // change of the number of passages with the word
}

// Update runs fn in a transaction and commits when fn returns nil. Updates run
// one after another. When fn changed nothing, the sequence stays as it was.
func (s *Store) Update(ctx context.Context, fn func(t *Tx) error) error {
	tx, end, err := s.begin(ctx, s.writer, "begin to write")
	if err != nil {
		return err
	}
	defer end()
	t := &Tx{tx: tx, words: map[string]int{}}
	if t.state, err = readState(ctx, tx); err != nil {
		return fault(ctx, "begin to write", err)
	}
	if err := fn(t); err != nil {
		return err
	}
	if !t.changed {
		return nil
	}
	if err := t.finish(ctx); err != nil {
		return fault(ctx, "write the index's state", err)
	}
	return fault(ctx, "commit", tx.Commit())
}

// State returns what the state will be once the transaction is committed as it
// stands now.
func (t *Tx) State() State {
	state := t.state
	if t.changed {
		state.Sequence++
	}
	return state
}

// SourceState returns the state of the stored source, 0 when there is none.
func (t *Tx) SourceState(ctx context.Context, id string) (state factcheck.State, err error) {
	err = misread(t.tx.QueryRowContext(ctx, `SELECT state FROM sources WHERE id = ?`, id).Scan(&state))
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return state, fault(ctx, "look up the source", err)
}

// Put stores the record in place of the source of the same ID, whose earlier
// versions stay. It returns the source as stored, without content, its number,
// and the IDs of the passages in their order.
func (t *Tx) Put(ctx context.Context, r *Record) (factcheck.Source, int64, []int64, error) {
	src, number, ids, err := t.put(ctx, r)
	return src, number, ids, fault(ctx, "store the source", err)
}

func (t *Tx) put(ctx context.Context, r *Record) (factcheck.Source, int64, []int64, error) {
	src := r.Source
	now := time.Now().UTC().Truncate(time.Microsecond)
	src.CreateTime, src.UpdateTime = now, now
	src.ContentSHA256 = sha256.Sum256([]byte(src.Content))
	src.PassageCount = len(r.Passages)

	old, err := t.clear(ctx, src.ID)
	if err != nil {
		return src, 0, nil, err
	}
	if old != nil {
		src.CreateTime = time.UnixMicro(old.created).UTC()
		// A clock may have been put back.
		if last := time.UnixMicro(old.updated).UTC(); last.After(now) {
			src.UpdateTime = last
		}
	}
	number, err := t.putSource(ctx, &src, r, old)
	if err != nil {
		return src, 0, nil, err
	}
	ids, err := t.putPassages(ctx, number, src.State, r.Passages)
	src.Content = ""
	t.changed = true
	return src, number, ids, err
}

// Remake stores the passages of the record in place of those of its source. What
// was given of the source, and its versions, stay as they are. A missing source
// is a *factcheck.SourceNotFoundError.
func (t *Tx) Remake(ctx context.Context, r *Record) error {
	old, err := t.clear(ctx, r.Source.ID)
	if err == nil && old == nil {
		return &factcheck.SourceNotFoundError{ID: r.Source.ID}
	}
	if err == nil {
		err = t.refill(ctx, old, r)
	}
	return fault(ctx, "store the passages of the source", err)
}

// refill puts the passages in that clear has taken out.
func (t *Tx) refill(ctx context.Context, old *former, r *Record) error {
	judgedCount := r.judged(old.state)
	t.state.toggle(r.Source.ID, old.digest)
	t.state.count(1, old.state, len(r.Passages), judgedCount)
	t.changed = true
	if _, err := t.putPassages(ctx, old.number, old.state, r.Passages); err != nil {
		return err
	}
	notices, err := encodeNotices(r.Notices)
	if err != nil {
		return err
	}
	_, err = t.tx.ExecContext(ctx, `UPDATE sources SET built = ?, tongue = ?, notices = ?, passages = ?, judged_passages = ? WHERE n = ?`,
		r.Built, r.Tongue, notices, len(r.Passages), judgedCount, old.number)
	return err
}

// A former is the source that was there.
type former struct {
	number           int64
	created, updated int64 // Unix microseconds
	digest           []byte
	state            factcheck.State
}

// clear takes the source's passages and keyword rows out, and its numbers out
// of the state. It returns nil when there is no such source.
func (t *Tx) clear(ctx context.Context, id string) (*former, error) {
	var (
		old              former
		passages, judged int
	)
	err := misread(t.tx.QueryRowContext(ctx, `SELECT n, create_time, update_time, digest, state, passages, judged_passages FROM sources WHERE id = ?`, id).
		Scan(&old.number, &old.created, &old.updated, &old.digest, &old.state, &passages, &judged))
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	err = each(ctx, t.tx, `SELECT words FROM passage_words WHERE rowid IN (SELECT id FROM passages WHERE source = ?)`, []any{old.number}, func(scan scanner) error {
		var words string
		err := scan(&words)
		t.countWords(strings.Fields(words), -1)
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, statement := range []string{
		`DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passages WHERE source = ?)`,
		`DELETE FROM passages WHERE source = ?`,
	} {
		if _, err := t.tx.ExecContext(ctx, statement, old.number); err != nil {
			return nil, err
		}
	}
	t.state.toggle(id, old.digest)
	t.state.count(-1, old.state, passages, judged)
	return &old, nil
}

// countWords adds change to the number of passages of each distinct word.
func (t *Tx) countWords(words []string, change int) {
	for _, w := range distinct(words) {
		t.words[w] += change
	}
}

func distinct(words []string) []string {
	sorted := slices.Clone(words)
	slices.Sort(sorted)
	return slices.Compact(sorted)
}

// Delete removes the source with all its versions. A missing one is a
// *factcheck.SourceNotFoundError.
func (t *Tx) Delete(ctx context.Context, id string) error {
	old, err := t.clear(ctx, id)
	if err != nil {
		return fault(ctx, "delete the source", err)
	}
	if old == nil {
		return &factcheck.SourceNotFoundError{ID: id}
	}
	t.changed = true
	_, err = t.tx.ExecContext(ctx, `DELETE FROM sources WHERE n = ?`, old.number)
	return fault(ctx, "delete the source", err)
}

// finish writes what was counted on the way.
func (t *Tx) finish(ctx context.Context) error {
	changed := make([]string, 0, len(t.words))
	for w, n := range t.words {
		if n != 0 {
			changed = append(changed, w)
		}
	}
	slices.Sort(changed)
	add, err := t.tx.PrepareContext(ctx, `INSERT INTO words (word, passages) VALUES (?, ?)
		ON CONFLICT (word) DO UPDATE SET passages = passages + excluded.passages`)
	if err != nil {
		return err
	}
	defer add.Close()
	for _, w := range changed {
		if _, err := add.ExecContext(ctx, w, t.words[w]); err != nil {
			return err
		}
		if t.words[w] > 0 {
			continue
		}
		if _, err := t.tx.ExecContext(ctx, `DELETE FROM words WHERE word = ? AND passages = 0`, w); err != nil {
			return err
		}
	}
	return writeState(ctx, t.tx, t.state)
}
