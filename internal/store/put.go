package store

import (
	"context"
	"database/sql"
	"maps"
	"slices"
	"strings"
	"unsafe"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// putSource writes the source's row, labels and version, and returns its number.
func (t *Tx) putSource(ctx context.Context, src *factcheck.Source, r *Record, old *former) (int64, error) {
	judgedCount := r.judged(src.State)
	var number any // NULL: a new one
	if old != nil {
		number = old.number
	}
	var published sql.NullInt64
	offset := 0
	if !src.PublishTime.IsZero() {
		published = sql.NullInt64{Int64: src.PublishTime.Unix(), Valid: true}
		_, offset = src.PublishTime.Zone()
	}
	notices, err := encodeNotices(r.Notices)
	if err != nil {
		return 0, err
	}
	var n int64
	err = t.tx.QueryRowContext(ctx, `INSERT INTO sources
		(n, id, title, uri, publisher, language, publish_seconds, publish_nanos, publish_offset,
		 state, sha256, digest, built, tongue, notices, passages, judged_passages, create_time, update_time)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (n) DO UPDATE SET title = excluded.title, uri = excluded.uri, publisher = excluded.publisher,
		 language = excluded.language, publish_seconds = excluded.publish_seconds,
		 publish_nanos = excluded.publish_nanos, publish_offset = excluded.publish_offset,
		 state = excluded.state, sha256 = excluded.sha256, digest = excluded.digest, built = excluded.built, tongue = excluded.tongue, notices = excluded.notices,
		 passages = excluded.passages, judged_passages = excluded.judged_passages, update_time = excluded.update_time
		RETURNING n`,
		number, src.ID, src.Title, src.URI, src.Publisher, src.Language, published, src.PublishTime.Nanosecond(), offset,
		src.State, src.ContentSHA256[:], r.Digest[:], r.Built, r.Tongue, notices, len(r.Passages), judgedCount,
		src.CreateTime.UnixMicro(), src.UpdateTime.UnixMicro()).Scan(&n)
	if err != nil {
		return 0, err
	}
	if _, err := t.tx.ExecContext(ctx, `DELETE FROM source_labels WHERE source = ?`, n); err != nil {
		return 0, err
	}
	for _, key := range slices.Sorted(maps.Keys(src.Labels)) {
		if _, err := t.tx.ExecContext(ctx, `INSERT INTO source_labels (source, key, value) VALUES (?, ?, ?)`,
			n, key, src.Labels[key]); err != nil {
			return 0, err
		}
	}
	_, err = t.tx.ExecContext(ctx, `INSERT INTO source_versions (source, sha256, content, create_time) VALUES (?, ?, ?, ?)
		ON CONFLICT (source, sha256) DO NOTHING`,
		n, src.ContentSHA256[:], []byte(src.Content), src.UpdateTime.UnixMicro())
	t.state.toggle(src.ID, r.Digest[:])
	t.state.count(1, src.State, len(r.Passages), judgedCount)
	return n, err
}

// putPassages writes passages, vectors and keyword rows.
func (t *Tx) putPassages(ctx context.Context, source int64, state factcheck.State, passages []Passage) ([]int64, error) {
	row, err := t.tx.PrepareContext(ctx, `INSERT INTO passages (source, start, stop, role, judged) VALUES (?, ?, ?, ?, ?)`)
	if err != nil {
		return nil, err
	}
	defer row.Close()
	data, err := t.tx.PrepareContext(ctx, `INSERT INTO passage_data (passage, layout, key, vector) VALUES (?, ?, ?, ?)`)
	if err != nil {
		return nil, err
	}
	defer data.Close()
	words, err := t.tx.PrepareContext(ctx, `INSERT INTO passage_words (rowid, words) VALUES (?, ?)`)
	if err != nil {
		return nil, err
	}
	defer words.Close()

	ids := make([]int64, len(passages))
	for i, p := range passages {
		inserted, err := row.ExecContext(ctx, source, p.Start, p.End, p.Role, judged(state, p.Role))
		if err != nil {
			return nil, err
		}
		if ids[i], err = inserted.LastInsertId(); err != nil {
			return nil, err
		}
		if _, err := data.ExecContext(ctx, ids[i], encodeLayout(p.Passage), p.Key[:], bytesOf(p.Vector)); err != nil {
			return nil, err
		}
		if _, err := words.ExecContext(ctx, ids[i], strings.Join(p.Words, " ")); err != nil {
			return nil, err
		}
		t.countWords(p.Words, 1)
	}
	return ids, nil
}

// bytesOf returns the memory of v, nil for nil.
func bytesOf(v []int8) []byte {
	if v == nil {
		return nil
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(v))), len(v))
}

// signed returns the memory of b, nil for nil.
func signed(b []byte) []int8 {
	if b == nil {
		return nil
	}
	return unsafe.Slice((*int8)(unsafe.Pointer(unsafe.SliceData(b))), len(b))
}
