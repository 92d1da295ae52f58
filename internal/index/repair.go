package index

import (
	"context"
	"crypto/sha256"
	"errors"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/store"
)

// Repair makes anew, in one transaction, what is derived from the texts: the
// keyword index, counts, and the passages and vectors of each source in which
// CheckFile finds a damage. It returns the IDs of those sources, in order.
//
// It leaves what was given and is lost (store.Reimport): nobody knows it but
// the one who gave it. Where SQLite's own structures are damaged beyond its
// indexes, nothing is written, and the error is a *store.DamagedError.
func Repair(ctx context.Context, st *store.Store, e Embedder) ([]string, error) {
	ix := newIndex(st, e)
	var remade []string
	err := st.Repair(ctx, func(t *store.Tx, v *store.View) error {
		return eachSource(ctx, v, func(id string) error {
			repaired, err := ix.repairSource(ctx, t, v, id)
			if repaired {
				remade = append(remade, id)
			}
			return err
		})
	})
	if err != nil {
		return nil, err
	}
	return remade, nil
}

// repairSource makes the passages of a source anew when they are damaged and
// what was given is not.
func (ix *Index) repairSource(ctx context.Context, t *store.Tx, v *store.View, id string) (bool, error) {
	s, err := whole(ctx, v, id)
	if missing := (*factcheck.SourceNotFoundError)(nil); errors.As(err, &missing) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if sha256.Sum256([]byte(s.Content)) != s.ContentSHA256 || digestOf(&s.Source) != s.Digest {
		return false, nil
	}
	damaged, err := ix.damaged(ctx, v, s)
	if err != nil || !damaged {
		return false, err
	}
	record, err := ix.record(ctx, s.Source, s.Digest, nil)
	if err != nil {
		return false, err
	}
	return true, t.Remake(ctx, record)
}

// damaged reports whether the passages of a source are not those of its text.
func (ix *Index) damaged(ctx context.Context, v *store.View, s *store.StoredSource) (bool, error) {
	found, err := v.Damages(ctx, s.ID)
	if err != nil {
		return false, err
	}
	if slices.ContainsFunc(found, func(d store.Damage) bool { return d.Remedy == store.Recompute }) {
		return true, nil
	}
	d, err := ix.compare(ctx, v, s)
	return d != nil, err
}
