package vector

import (
	"fmt"
	"testing"

	"github.com/beleg-dev/beleg/internal/alloctest"
)

func TestTakingASourceOutCopiesNoOther(t *testing.T) {
	const sources = 20_000
	b := NewBuilder(1)
	for s := range sources {
		if err := b.Add(Row{Source: Source{ID: fmt.Sprintf("s%05d", s), Number: int64(s)}, Passage: int64(s), Vector: []int8{1}}); err != nil {
			t.Fatal(err)
		}
	}
	set := b.Set()
	for _, id := range []string{"s00000", "s00064", "s12345", "s19999", "s12345", "none"} {
		if n := alloctest.Bytes(func() { set = set.Replace(id, nil) }); n > sources {
			t.Errorf("without %s %d bytes are allocated, for %d sources", id, n, sources)
		}
	}
	if live := set.blocks[0].live; live != sources-4 {
		t.Errorf("%d passages are left of %d", live, sources)
	}
}

func TestABlockMoreThanHalfDeadIsCopied(t *testing.T) {
	b := NewBuilder(1)
	for s := range 10 {
		if err := b.Add(Row{Source: Source{ID: fmt.Sprint("s", s), Number: int64(s)}, Passage: int64(s), Vector: []int8{1}}); err != nil {
			t.Fatal(err)
		}
	}
	set := b.Set()
	for s, rows := range []int{10, 10, 10, 10, 10, 4} {
		if set = set.Replace(fmt.Sprint("s", s), nil); len(set.blocks[0].rows) != rows {
			t.Errorf("without %d of 10 sources %d rows are held, want %d", s+1, len(set.blocks[0].rows), rows)
		}
	}
}
