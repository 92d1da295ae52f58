package encoder

import "unsafe"

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
