package store

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// tidying makes the keyword index anew of its rows and SQLite's of theirs, and
// takes out rows of what is not there; texts stay.
var tidying = []string{
	`REINDEX`,
	`INSERT INTO passage_words (passage_words) VALUES ('rebuild')`,
	`DELETE FROM source_labels WHERE source NOT IN (SELECT n FROM sources)`,
	`DELETE FROM passages WHERE source NOT IN (SELECT n FROM sources)`,
	`DELETE FROM passage_data WHERE passage NOT IN (SELECT id FROM passages)`,
	`DELETE FROM passage_words WHERE rowid NOT IN (SELECT id FROM passages)`,
}

// Repair runs fn in a transaction, and around it makes anew what the store
// derives by itself: indexes, counts and marks. fn gets a view of the
// transaction, which it does not close, and makes the passages of sources anew.
//
// Where SQLite's own structures stay damaged, nothing is written, and the error
// is a *DamagedError.
func (s *Store) Repair(ctx context.Context, fn func(t *Tx, v *View) error) error {
	tx, end, err := s.begin(ctx, s.writer, "repair the database")
	if err != nil {
		return err
	}
	defer end()
	for _, statement := range tidying {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return fault(ctx, "repair the database", err)
		}
	}
	if err := recountPassages(ctx, tx); err != nil {
		return fault(ctx, "repair the database", err)
	}
	if err := fn(&Tx{tx: tx, words: map[string]int{}}, &View{tx: tx}); err != nil {
		return err
	}
	if err := recount(ctx, tx); err != nil {
		return fault(ctx, "repair the database", err)
	}
	left, err := checkFile(ctx, tx)
	if err = errors.Join(fault(ctx, "check the repaired database", err), damaged(left)); err != nil {
		return err
	}
	return fault(ctx, "commit", tx.Commit())
}

// recountPassages makes the marks of passages and the counts of sources anew.
func recountPassages(ctx context.Context, tx *sql.Tx) error {
	const judged = `(role IN (?1, ?2) AND (SELECT s.state FROM sources AS s WHERE s.n = source) = ?3)`
	_, err := tx.ExecContext(ctx, `UPDATE passages SET judged = `+judged+` WHERE judged <> `+judged,
		segment.Body, segment.Heading, factcheck.Current)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `UPDATE sources SET (passages, judged_passages) =
		(SELECT count(*), coalesce(sum(p.judged), 0) FROM passages AS p WHERE p.source = n)`)
	return err
}

// recount makes the counts of words and the state anew.
func recount(ctx context.Context, tx *sql.Tx) error {
	if err := recountWords(ctx, tx); err != nil {
		return err
	}
	st, err := countState(ctx, tx)
	if err != nil {
		return err
	}
	return writeState(ctx, tx, st)
}

func recountWords(ctx context.Context, tx *sql.Tx) error {
	counts, err := countWords(ctx, tx)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM words`); err != nil {
		return err
	}
	add, err := tx.PrepareContext(ctx, `INSERT INTO words (word, passages) VALUES (?, ?)`)
	if err != nil {
		return err
	}
	defer add.Close()
	for _, w := range slices.Sorted(maps.Keys(counts)) {
		if _, err := add.ExecContext(ctx, w, counts[w]); err != nil {
			return err
		}
	}
	return nil
}
