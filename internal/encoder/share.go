package encoder

/*
#include "kernel.h"
*/
import "C"

import (
	"runtime"
	"sync/atomic"
	"unsafe"
)

// leastRows is the fewest tokens that a worker takes of a sequence it shares.
const leastRows = 8

// A shared sequence is taken through the layers by several workers, each a range
// of its tokens at a time. Rows depend on other rows through keys and values
// only, so that no bit depends on who computes them.
//
// A layer has two phases, a phase one piece a range. A piece is taken when all
// of the phase before are done, by whoever is free: a worker that the operating
// system holds back holds up one piece at most.
type shared struct {
	m      *Model
	len    int
	ranges int
	work   *C.uint8_t

	taken, done atomic.Int64 // pieces, over all phases
}

func (s *shared) phases() int64 { return 2 * int64(len(s.m.layers)) }

func (s *shared) pieces() int64 { return s.phases() * int64(s.ranges) }

// lead works until all is done, and returns true, or no caller waits any more.
// After it the work space is free again.
func (s *shared) lead(p *pack, w *workspace) bool {
	defer func() { s.await(s.taken.Swap(s.pieces())) }()
	for s.step(w) {
		if !p.wanted() {
			return false
		}
	}
	return true
}

// help works while there is work.
func (s *shared) help(w *workspace) {
	for s.step(w) {
	}
}

// step takes a piece if one can be taken and returns whether any is left. Who
// finds none waits for microseconds, too short to sleep.
func (s *shared) step(w *workspace) bool {
	n, ranges := s.taken.Load(), int64(s.ranges)
	phase := n / ranges
	if phase >= s.phases() {
		return false
	}
	if s.done.Load() < phase*ranges || !s.taken.CompareAndSwap(n, n+1) {
		runtime.Gosched()
		return true
	}
	defer s.done.Add(1)
	s.piece(int(phase), int(n%ranges), w)
	return true
}

func (s *shared) await(done int64) {
	for s.done.Load() < done {
		runtime.Gosched()
	}
}

func (s *shared) piece(phase, number int, w *workspace) {
	m, n := s.m, C.int32_t(s.len)
	from, to := C.int32_t(s.len*number/s.ranges), C.int32_t(s.len*(number+1)/s.ranges)
	layer := (*C.uint8_t)(unsafe.SliceData(m.layers[phase/2]))
	if phase%2 == 0 {
		C.beleg_project(m.path, &m.shape, layer, n, from, to, s.work)
		return
	}
	first := C.int(0)
	if phase/2 == len(m.layers)-1 && m.firstOnly() {
		if from > 0 {
			return
		}
		first = 1
	}
	own := (*C.uint8_t)(unsafe.SliceData(w.share(int(C.beleg_own_size(&m.shape, n)))))
	C.beleg_finish(m.path, &m.shape, layer, n, first, from, to, s.work, own)
}
