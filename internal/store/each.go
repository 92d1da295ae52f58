package store

import (
	"context"
	"database/sql"
)

// A scanner reads the columns of a row.
type scanner func(columns ...any) error

// each calls read with each row of a query, whose columns it scans.
func each(ctx context.Context, tx *sql.Tx, query string, args []any, read func(scan scanner) error) error {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	scan := func(columns ...any) error { return misread(rows.Scan(columns...)) }
	for rows.Next() {
		if err := read(scan); err != nil {
			return err
		}
	}
	return rows.Err()
}
