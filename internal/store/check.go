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

// contradictions are queries for the number of rows that should not be, by
// what is wrong with them.
var contradictions = []struct{ wrong, query string }{
	{"sources lack their content", `SELECT count(*) FROM sources AS s WHERE NOT EXISTS
		(SELECT 1 FROM source_versions AS v WHERE v.source = s.n AND v.sha256 = s.sha256)`},
	{"sources miscount their passages", `SELECT count(*) FROM sources AS s WHERE
		(s.passages, s.judged_passages) <> (SELECT count(*), coalesce(sum(judged), 0) FROM passages WHERE source = s.n)`},
	{"passages lack their keyword row", `SELECT count(*) FROM passages WHERE id NOT IN (SELECT rowid FROM passage_words)`},
	{"keyword rows lack their passage", `SELECT count(*) FROM passage_words WHERE rowid NOT IN (SELECT id FROM passages)`},
	{"passages lack their spans", `SELECT count(*) FROM passages WHERE id NOT IN (SELECT passage FROM passage_data)`},
	{"spans lack their passage", `SELECT count(*) FROM passage_data WHERE passage NOT IN (SELECT id FROM passages)`},
	{"versions lack their source", `SELECT count(*) FROM source_versions WHERE source NOT IN (SELECT n FROM sources)`},
	{"labels lack their source", `SELECT count(*) FROM source_labels WHERE source NOT IN (SELECT n FROM sources)`},
}

// Check reads the whole database and returns all that does not agree, as
// ErrCorrupt, or nil. Writers wait meanwhile.
func (s *Store) Check(ctx context.Context) error {
	tx, err := s.writer.BeginTx(ctx, nil)
	if err != nil {
		return fault(ctx, "check the database", err)
	}
	defer tx.Rollback()
	var wrong []error
	for _, check := range []func(context.Context, *sql.Tx) ([]string, error){
		checkFile, checkRows, checkState, checkWords, checkJudged,
	} {
		found, err := check(ctx, tx)
		if err != nil {
			return fault(ctx, "check the database", err)
		}
		for _, f := range found {
			wrong = append(wrong, fmt.Errorf("%w: %s", ErrCorrupt, f))
		}
	}
	return errors.Join(wrong...)
}

// checkFile lets SQLite and FTS5 check their own structures.
func checkFile(ctx context.Context, tx *sql.Tx) ([]string, error) {
	if _, err := tx.ExecContext(ctx, `INSERT INTO passage_words (passage_words, rank) VALUES ('integrity-check', 1)`); err != nil {
		return nil, err
	}
	rows, err := tx.QueryContext(ctx, `PRAGMA integrity_check`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []string
	for rows.Next() {
		var message string
		if err := rows.Scan(&message); err != nil {
			return nil, err
		}
		if message != "ok" {
			found = append(found, message)
		}
	}
	return found, rows.Err()
}

func checkRows(ctx context.Context, tx *sql.Tx) ([]string, error) {
	var found []string
	for _, c := range contradictions {
		var n int
		if err := tx.QueryRowContext(ctx, c.query).Scan(&n); err != nil {
			return nil, err
		}
		if n > 0 {
			found = append(found, fmt.Sprintf("%d %s", n, c.wrong))
		}
	}
	return found, nil
}

// checkState counts what the state has counted on the way.
func checkState(ctx context.Context, tx *sql.Tx) ([]string, error) {
	kept, err := readState(ctx, tx)
	if err != nil {
		return nil, err
	}
	rows, err := tx.QueryContext(ctx, `SELECT id, digest, state, passages, judged_passages FROM sources`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	counted := State{Sequence: kept.Sequence}
	for rows.Next() {
		var (
			id               string
			digest           []byte
			state            factcheck.State
			passages, judged int
		)
		if err := rows.Scan(&id, &digest, &state, &passages, &judged); err != nil {
			return nil, err
		}
		counted.toggle(id, digest)
		counted.count(1, state, passages, judged)
	}
	if kept != counted {
		return []string{fmt.Sprintf("the state is %+v, counted %+v", kept, counted)}, rows.Err()
	}
	return nil, rows.Err()
}

// checkWords counts in how many passages each word stands.
func checkWords(ctx context.Context, tx *sql.Tx) ([]string, error) {
	counts := map[string]int{}
	err := each(ctx, tx, `SELECT words, 1 FROM passage_words`, func(words string, _ int) {
		for _, w := range distinct(strings.Fields(words)) {
			counts[w]++
		}
	})
	if err != nil {
		return nil, err
	}
	wrong := 0
	err = each(ctx, tx, `SELECT word, passages FROM words`, func(word string, n int) {
		if counts[word] != n {
			wrong++
		}
		delete(counts, word)
	})
	if err != nil || wrong+len(counts) == 0 {
		return nil, err
	}
	return []string{fmt.Sprintf("%d words are miscounted", wrong+len(counts))}, nil
}

// each calls fn for the rows of a query of a text and a number.
func each(ctx context.Context, tx *sql.Tx, query string, fn func(text string, n int)) error {
	rows, err := tx.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var (
			text string
			n    int
		)
		if err := rows.Scan(&text, &n); err != nil {
			return err
		}
		fn(text, n)
	}
	return rows.Err()
}

// checkJudged compares the judged mark of each passage with its role and its
// source's state.
func checkJudged(ctx context.Context, tx *sql.Tx) ([]string, error) {
	rows, err := tx.QueryContext(ctx, `SELECT DISTINCT s.state, p.role, p.judged FROM passages AS p JOIN sources AS s ON s.n = p.source`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []string
	for rows.Next() {
		var (
			state factcheck.State
			role  segment.Role
			mark  bool
		)
		if err := rows.Scan(&state, &role, &mark); err != nil {
			return nil, err
		}
		if mark != judged(state, role) {
			found = append(found, fmt.Sprintf("passages of role %d in sources of state %d are marked %v", role, state, mark))
		}
	}
	return found, rows.Err()
}
