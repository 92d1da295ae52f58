package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrations lists the schema's steps in order; a database's user_version says
// how many it has taken.
var migrations = []string{
	"migrations/0001_sources.sql",
	"migrations/0002_tongue.sql",
	"migrations/0003_notices.sql",
}

// migrate takes the steps that the file lacks, each in its own transaction.
func migrate(ctx context.Context, path string, db *sql.DB) error {
	version, err := pragma(ctx, db, "user_version")
	if err != nil {
		return err
	}
	if err := refuseNewer(path, version); err != nil {
		return err
	}
	for ; version < len(migrations); version++ {
		if err := step(ctx, db, version); err != nil {
			return fault(ctx, "migrate the database by "+migrations[version], err)
		}
	}
	return nil
}

// step takes the migration from version to version+1.
func step(ctx context.Context, db *sql.DB, version int) error {
	statements, err := migrationFiles.ReadFile(migrations[version])
	if err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, string(statements)); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", version+1)); err != nil {
		return err
	}
	return tx.Commit()
}

// pragma reads a setting that is a number.
func pragma(ctx context.Context, db *sql.DB, name string) (int, error) {
	var value int
	err := db.QueryRowContext(ctx, "PRAGMA "+name).Scan(&value)
	return value, fault(ctx, "read "+name, err)
}
