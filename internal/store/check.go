package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/mattn/go-sqlite3"
)

// checks are the parts of a check, from the file up to what its rows mean.
var checks = []func(context.Context, *sql.Tx) ([]Damage, error){
	checkFile, checkKeywords, checkReferences, checkRows, checkState, checkCounts, checkSources,
}

// Check reads the whole database and returns all that does not agree as a
// *DamagedError, or nil. It reads one committed state and writes nothing.
func (s *Store) Check(ctx context.Context) error {
	found, err := s.damages(ctx)
	if errors.Is(err, ErrCorrupt) {
		found, err = append(found, unreadable(err)), nil
	}
	if err != nil {
		return err
	}
	return damaged(found)
}

// damages returns what it found before an error.
func (s *Store) damages(ctx context.Context) ([]Damage, error) {
	tx, end, err := s.begin(ctx, s.reader, "check the database")
	if err != nil {
		return nil, err
	}
	defer end()
	var all []Damage
	for _, check := range checks {
		found, err := check(ctx, tx)
		all = append(all, found...)
		switch err = fault(ctx, "check the database", err); {
		case err == nil:
		case ctx.Err() != nil, errors.Is(err, ErrUnavailable) && !tooLong(err), errors.Is(err, ErrFull):
			return nil, err
		default: // of this part no more can be read, of the others perhaps
			all = append(all, unreadable(err))
		}
	}
	return all, nil
}

func unreadable(err error) Damage { return Damage{What: err.Error(), Remedy: Restore} }

// tooLong reports whether SQLite lacked memory. When it checks a damaged file,
// that is for a length that cannot be right.
func tooLong(err error) bool {
	var failed sqlite3.Error
	return errors.As(err, &failed) && failed.Code == sqlite3.ErrNomem
}

// checkFile lets SQLite check its own structures; checkKeywords does those of FTS5.
func checkFile(ctx context.Context, tx *sql.Tx) ([]Damage, error) {
	rows, err := tx.QueryContext(ctx, `PRAGMA integrity_check`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []Damage
	for rows.Next() {
		var message string
		if err := rows.Scan(&message); err != nil {
			return found, err
		}
		if message != "ok" && !strings.Contains(strings.ToLower(message), "fts5") {
			found = append(found, Damage{What: "SQLite says: " + strings.Join(strings.Fields(message), " "), Remedy: Restore})
		}
	}
	return found, rows.Err()
}

// checkKeywords lets FTS5 check its own structures. Its own command for that is
// an INSERT, which a file that is only read refuses.
func checkKeywords(ctx context.Context, tx *sql.Tx) ([]Damage, error) {
	var rows int
	message := "ok"
	// A search first: without one FTS5 compares with what the connection knows of
	// an earlier state.
	err := tx.QueryRowContext(ctx, `SELECT count(*) FROM (SELECT 1 FROM passage_words LIMIT 1)`).Scan(&rows)
	if err == nil {
		err = tx.QueryRowContext(ctx, `PRAGMA integrity_check(passage_words)`).Scan(&message)
	}
	if message != "ok" || kindOf(err) == ErrCorrupt || tooLong(err) {
		return []Damage{{What: "the keyword index does not fit its rows", Remedy: Recompute}}, nil
	}
	return nil, err
}

// checkReferences looks for rows of what is not there.
func checkReferences(ctx context.Context, tx *sql.Tx) ([]Damage, error) {
	rows, err := tx.QueryContext(ctx, `SELECT "table", "parent", count(*) FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []Damage
	for rows.Next() {
		var (
			table, parent string
			n             int
		)
		if err := rows.Scan(&table, &parent, &n); err != nil {
			return found, err
		}
		remedy := Recompute
		if table == "source_versions" { // the text would be lost
			remedy = Restore
		}
		found = append(found, Damage{What: fmt.Sprintf("%d rows of %s lack their row of %s", n, table, parent), Remedy: remedy})
	}
	return found, rows.Err()
}

// contradictions are queries for the number of rows that should not be, by
// what is wrong with them.
var contradictions = []struct{ wrong, query string }{
	{"passages lack their keyword row", `SELECT count(*) FROM passages WHERE id NOT IN (SELECT rowid FROM passage_words)`},
	{"keyword rows lack their passage", `SELECT count(*) FROM passage_words WHERE rowid NOT IN (SELECT id FROM passages)`},
	{"passages lack their spans", `SELECT count(*) FROM passages WHERE id NOT IN (SELECT passage FROM passage_data)`},
}

func checkRows(ctx context.Context, tx *sql.Tx) ([]Damage, error) {
	var found []Damage
	for _, c := range contradictions {
		var n int
		if err := tx.QueryRowContext(ctx, c.query).Scan(&n); err != nil {
			return found, err
		}
		if n > 0 {
			found = append(found, Damage{What: fmt.Sprintf("%d %s", n, c.wrong), Remedy: Recompute})
		}
	}
	return found, nil
}
