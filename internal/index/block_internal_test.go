package index

import (
	"fmt"
	"testing"

	"github.com/beleg-dev/beleg/internal/alloctest"
	"github.com/beleg-dev/beleg/internal/store"
)

func TestTakingASourceOutCopiesNoOther(t *testing.T) {
	const sources = 20_000
	b := newBuilder(1)
	for s := range sources {
		if err := b.add(store.VectorRow{Source: int64(s), SourceID: fmt.Sprintf("s%05d", s), Passage: int64(s), Vector: []int8{1}}); err != nil {
			t.Fatal(err)
		}
	}
	blocks := b.blocks()
	for _, id := range []string{"s00000", "s00064", "s12345", "s19999", "s12345", "none"} {
		if n := alloctest.Bytes(func() { blocks = without(blocks, id) }); n > sources {
			t.Errorf("without %s %d bytes are allocated, for %d sources", id, n, sources)
		}
	}
	if live := blocks[0].live; live != sources-4 {
		t.Errorf("%d passages are left of %d", live, sources)
	}
}
