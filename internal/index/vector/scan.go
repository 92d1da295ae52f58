package vector

/*
#cgo CFLAGS: -O3 -Wall -Wextra -Werror
#include "scan.h"
*/
import "C"

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"unsafe"
)

// A kernel is one implementation of the scan.
type kernel int

const (
	kernelPortable kernel = C.KERNEL_PORTABLE
	kernelCount    kernel = C.KERNEL_COUNT
)

func (k kernel) supported() bool { return C.scan_supports(C.int(k)) != 0 }

// fastest is the last kernel that this processor can run: they stand in order
// of speed.
var fastest = sync.OnceValue(func() kernel {
	best := kernelPortable
	for k := kernelPortable; k < kernelCount; k++ {
		if k.supported() {
			best = k
		}
	}
	return best
})

const (
	chunkRows   = 32768 // one call into C, about a millisecond
	scanWorkers = 4     // more only wait for memory
)

// A chunk is part of a block: runs of rows, each [from, to).
type chunk struct {
	b    *block
	runs []int32
	rows int
}

// A Neighbour is a passage found by its vector.
type Neighbour struct {
	Score    float64 // cosine with the query, times the query's length
	Passage  int64
	SourceID string
	Start    int // bytes
}

// chunks lists the rows of living sources that pass, in pieces of at most
// chunkRows.
func chunks(blocks []*block, pass func(*Source) bool) []chunk {
	var list []chunk
	for _, b := range blocks {
		c := chunk{b: b}
		for i := range b.sources {
			m := &b.sources[i]
			if b.isDead(i) || !pass(&m.Source) {
				continue
			}
			for from := m.from; from < m.to; {
				to := min(m.to, from+chunkRows-c.rows)
				c.extend(from, to)
				from = to
				if c.rows == chunkRows {
					list = append(list, c)
					c = chunk{b: b}
				}
			}
		}
		if c.rows > 0 {
			list = append(list, c)
		}
	}
	return list
}

func (c *chunk) extend(from, to int) {
	c.rows += to - from
	if n := len(c.runs); n > 0 && c.runs[n-1] == int32(from) {
		c.runs[n-1] = int32(to)
		return
	}
	c.runs = append(c.runs, int32(from), int32(to))
}

// scan returns the k rows of the chunk nearest to query, whose length is the
// block's, in no order; ties within the chunk by source ID, then start.
func (c *chunk) scan(k kernel, query []int8, limit int) []Neighbour {
	limit = min(limit, c.rows)
	if limit == 0 {
		return nil
	}
	heap := make([]C.struct_hit, limit)
	n := C.scan_rows(C.int(k),
		(*C.uint8_t)(unsafe.SliceData(c.b.vectors)), (*C.double)(unsafe.SliceData(c.b.scales)), C.int(c.b.dim),
		(*C.int8_t)(unsafe.SliceData(query)), (*C.int32_t)(unsafe.SliceData(c.runs)), C.int(len(c.runs)/2),
		&heap[0], C.int(limit))
	found := make([]Neighbour, n)
	for i, h := range heap[:n] {
		r := int(h.row)
		m, _ := slices.BinarySearchFunc(c.b.sources, r, func(m member, r int) int {
			if m.to <= r {
				return -1
			}
			return 1
		})
		found[i] = Neighbour{
			Score: float64(h.score), Passage: c.b.rows[r].passage,
			SourceID: c.b.sources[m].ID, Start: int(c.b.rows[r].start),
		}
	}
	return found
}

// Nearer orders neighbours: best first, ties by source ID, then start.
func Nearer(a, b Neighbour) int {
	return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.SourceID, b.SourceID), cmp.Compare(a.Start, b.Start))
}

// nearest returns the limit passages of chunks nearest to query, best first,
// ties by source ID, then start.
func nearest(ctx context.Context, chunks []chunk, k kernel, query []int8, limit int) ([]Neighbour, error) {
	found := make([][]Neighbour, len(chunks))
	var next atomic.Int64
	var wait sync.WaitGroup
	work := func() {
		for ctx.Err() == nil {
			i := int(next.Add(1)) - 1
			if i >= len(chunks) {
				return
			}
			found[i] = chunks[i].scan(k, query, limit)
		}
	}
	for range min(scanWorkers, runtime.GOMAXPROCS(0), len(chunks)/2) {
		wait.Go(work)
	}
	work()
	wait.Wait()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	all := slices.Concat(found...)
	slices.SortFunc(all, Nearer)
	return all[:min(limit, len(all))], nil
}
