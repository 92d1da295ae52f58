package index

import (
	"context"
	"fmt"

	"github.com/beleg-dev/beleg/internal/store"
)

// Check reads the whole database and compares it with itself, with what its
// texts give, and with the vectors in memory. It returns all that does not
// agree, as store.ErrCorrupt, or nil. Writers wait meanwhile.
func (ix *Index) Check(ctx context.Context) error {
	ix.writing.Lock()
	defer ix.writing.Unlock()
	if err := ix.checkFile(ctx); err != nil {
		return err
	}
	v, snap, err := ix.view(ctx)
	if err != nil {
		return err
	}
	defer v.Close()
	vectors, err := ix.stored(ctx, v)
	if err != nil {
		return err
	}
	if !vectors.Equal(snap.vectors) {
		return fmt.Errorf("%w: the vectors in memory are not those of the file", store.ErrCorrupt)
	}
	return nil
}
