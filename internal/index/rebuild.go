package index

import (
	"context"
	"errors"
	"fmt"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/store"
)

// rebuild makes sources anew whose passages another model or pipeline made.
func (ix *Index) rebuild(ctx context.Context, progress func(done, total int)) error {
	v, err := ix.store.View(ctx)
	if err != nil {
		return err
	}
	ids, err := v.Outdated(ctx, ix.built)
	v.Close()
	if err != nil || len(ids) == 0 {
		return err
	}
	for i, id := range ids {
		if progress != nil {
			progress(i, len(ids))
		}
		if err := ix.rebuildSource(ctx, id); err != nil {
			return err
		}
	}
	if progress != nil {
		progress(len(ids), len(ids))
	}
	return nil
}

// rebuildSource runs before anything else can write. A text that is not the one
// that was given keeps its hash, so that a check still finds it.
func (ix *Index) rebuildSource(ctx context.Context, id string) error {
	src, err := ix.Source(ctx, id, nil)
	if missing := (*factcheck.SourceNotFoundError)(nil); errors.As(err, &missing) {
		return fmt.Errorf("%w: source %q has no content", store.ErrCorrupt, id)
	}
	if err != nil {
		return err
	}
	record, err := ix.record(ctx, src, digestOf(&src), nil)
	if err != nil {
		return err
	}
	return ix.store.Update(ctx, func(t *store.Tx) error { return t.Remake(ctx, record) })
}
