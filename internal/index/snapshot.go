package index

import (
	"context"
	"fmt"

	"github.com/beleg-dev/beleg/internal/index/vector"
	"github.com/beleg-dev/beleg/internal/store"
)

// A snapshot is the vectors of one committed state. It is never changed.
type snapshot struct {
	state   store.State
	vectors *vector.Set
}

// shown holds the snapshot of the last committed state and, while a writer
// commits, the one that will follow: whichever side of the commit a reader's
// transaction falls on, its snapshot is there.
type shown struct {
	current, next *snapshot
}

// maxViews is how often view looks. The writer would have to commit twice between
// every two steps of a reader.
const maxViews = 10

// errReplaced says that the file is not in a state that this index has made.
var errReplaced = fmt.Errorf("%w: the file was replaced or written by another program: start the server anew", store.ErrUnavailable)

// view begins to read and returns the snapshot of the same state.
func (ix *Index) view(ctx context.Context) (*store.View, *snapshot, error) {
	for range maxViews {
		v, err := ix.store.View(ctx)
		if err != nil {
			return nil, nil, err
		}
		shown := ix.shown.Load()
		for _, s := range []*snapshot{shown.current, shown.next} {
			if s != nil && s.state == v.State() {
				return v, s, nil
			}
		}
		// Two commits have passed since the transaction began.
		v.Close()
	}
	return nil, nil, fmt.Errorf("begin to read: %w", errReplaced)
}

// update runs fn in a transaction. fn returns the vectors after its change.
func (ix *Index) update(ctx context.Context, fn func(t *store.Tx, vectors *vector.Set) (*vector.Set, error)) error {
	ix.writing.Lock()
	defer ix.writing.Unlock()
	current := ix.shown.Load().current
	var next *snapshot
	err := ix.store.Update(ctx, func(t *store.Tx) error {
		if t.State() != current.state {
			return fmt.Errorf("begin to write: %w", errReplaced)
		}
		vectors, err := fn(t, current.vectors)
		if err != nil {
			return err
		}
		next = &snapshot{state: t.State(), vectors: vectors}
		ix.shown.Store(&shown{current: current, next: next})
		return nil
	})
	if err != nil {
		ix.shown.Store(&shown{current: current})
		return err
	}
	ix.shown.Store(&shown{current: next})
	return nil
}
