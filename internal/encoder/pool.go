package encoder

import (
	"context"
	"runtime"
	"unsafe"
)

// A Pool bounds how many packs are worked on at once, over all models and
// calls that share it, and keeps their work space.
type Pool struct {
	slots chan *workspace
	size  int
}

// NewPool makes a pool of that many workers; 0: one a processor that Go uses.
func NewPool(workers int) *Pool {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	p := &Pool{slots: make(chan *workspace, workers), size: workers}
	for range workers {
		p.slots <- &workspace{}
	}
	return p
}

// take waits for a free worker; give returns it.
func (p *Pool) take(ctx context.Context) (*workspace, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	select {
	case w := <-p.slots:
		return w, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// spare returns up to n more workers, as many as are free now.
func (p *Pool) spare(n int) []*workspace {
	var free []*workspace
	for len(free) < n {
		select {
		case w := <-p.slots:
			free = append(free, w)
		default:
			return free
		}
	}
	return free
}

func (p *Pool) give(w *workspace) { p.slots <- w }

// alignment of blocks that kernels read, in bytes: a cache line.
const alignment = 64

// workspace is memory that a worker uses again for each pack.
type workspace struct {
	block []byte
	own   []byte
	sums  []float32
}

func (w *workspace) grow(n int) []byte {
	if len(w.block) < n {
		w.block = aligned(n)
	}
	return w.block
}

// share is memory for the worker's part of a sequence that another has in its
// block.
func (w *workspace) share(n int) []byte {
	if len(w.own) < n {
		w.own = aligned(n)
	}
	return w.own
}

func (w *workspace) floats(n int) []float32 {
	if len(w.sums) < n {
		w.sums = make([]float32, n)
	}
	return w.sums[:n]
}

func aligned(n int) []byte {
	b := make([]byte, n+alignment)
	skip := -uintptr(unsafe.Pointer(unsafe.SliceData(b))) & (alignment - 1)
	return b[skip : int(skip)+n : int(skip)+n]
}
