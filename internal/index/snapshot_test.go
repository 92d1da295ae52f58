package index_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/store"
)

func TestAFileInAStateThatTheIndexHasNotMadeIsUnavailable(t *testing.T) {
	for name, change := range map[string]string{
		"a later one":                `UPDATE state SET sequence = sequence + 5`,
		"an earlier one":             `UPDATE state SET sequence = sequence - 1`,
		"one of as many commits":     `UPDATE state SET digest = zeroblob(32)`,
		"one of as many, and larger": `UPDATE state SET passages = passages + 1`,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "index.db")
			ix, err := index.Open(t.Context(), mustStore(t, path), testEmbedder, index.Config{})
			if err != nil {
				t.Fatal(err)
			}
			list := articles(3)
			mustAdd(t, ix, list[0], index.Created)
			mustAdd(t, ix, list[1], index.Created)
			mustChange(t, path, `CREATE TABLE before AS SELECT * FROM state`, change)
			for call, do := range map[string]func(context.Context) error{
				"State": func(ctx context.Context) error {
					_, err := ix.State(ctx)
					return err
				},
				"Retrieve": func(ctx context.Context) error {
					_, err := ix.Retrieve(ctx, []factcheck.Query{{Text: "bridge", Limit: 1}})
					return err
				},
				"Add": func(ctx context.Context) error {
					_, _, err := ix.Add(ctx, list[2])
					return err
				},
				"Delete": func(ctx context.Context) error { return ix.Delete(ctx, list[0].ID) },
			} {
				if err := do(t.Context()); !errors.Is(err, store.ErrUnavailable) {
					t.Errorf("%s says %v, want %v", call, err, store.ErrUnavailable)
				}
			}
			mustChange(t, path, `DELETE FROM state`, `INSERT INTO state SELECT * FROM before`, `DROP TABLE before`)
			mustAdd(t, ix, list[2], index.Created)
			mustClean(t, ix)
		})
	}
}
