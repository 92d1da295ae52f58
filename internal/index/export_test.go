package index

import (
	"bytes"
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
	blocks, err := ix.stored(ctx, v)
	if err != nil {
		return err
	}
	if !sameRows(blocks, snap.blocks) {
		return fmt.Errorf("%w: the vectors in memory are not those of the file", store.ErrCorrupt)
	}
	return nil
}

// sameRows compares the living rows of two lists of blocks; neither is changed.
func sameRows(a, b []*block) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) == len(b)
	}
	x, y := merge(a...), merge(b...)
	if len(x.rows) != len(y.rows) || len(x.sources) != len(y.sources) || !bytes.Equal(x.vectors, y.vectors) {
		return false
	}
	for i := range x.rows {
		if x.rows[i] != y.rows[i] || x.scales[i] != y.scales[i] {
			return false
		}
	}
	for i := range x.sources {
		if x.sources[i] != y.sources[i] {
			return false
		}
	}
	return true
}
