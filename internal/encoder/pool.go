package encoder

import (
	"runtime"
	"slices"
	"sync"

	"golang.org/x/sync/semaphore"
)

// A Pool bounds how many packs are worked on at once, over all models and
// calls that share it, and keeps their work space. A worker is a goroutine that
// takes packs until nothing waits.
type Pool struct {
	size  int
	space *semaphore.Weighted // of the queue, in sequences

	mu    sync.Mutex
	idle  []*workspace // of workers that have nothing to do
	queue queue

	packs, sequences uint64 // taken out of the queue since the start
}

// NewPool makes a pool of that many workers; 0: one a processor that Go uses.
func NewPool(workers int) *Pool {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	p := &Pool{size: workers, space: semaphore.NewWeighted(maxWaiting)}
	for range workers {
		p.idle = append(p.idle, &workspace{})
	}
	return p
}

// Counts returns how many packs and sequences the workers have begun since the
// start, and how many sequences wait.
func (p *Pool) Counts() (packs, sequences uint64, waiting int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.packs, p.sequences, p.queue.sequences
}

// answer returns when all of a call is done or its context ends. A panic of a
// worker over one of its packs goes on here.
func (p *Pool) answer(c *call) error {
	defer p.drop(c)
	for part := range slices.Chunk(c.longestFirst(), maxEntry) {
		for _, s := range []*semaphore.Weighted{c.room, p.space} {
			if err := s.Acquire(c.ctx, int64(len(part))); err != nil {
				return err
			}
		}
		p.enter(c, part)
	}
	select {
	case <-c.done:
	case <-c.ctx.Done():
		return c.ctx.Err()
	}
	if c.fault != nil {
		panic(c.fault)
	}
	return nil
}

// enter lets sequences wait and starts as many idle workers as can find one.
func (p *Pool) enter(c *call, part []int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.queue.enter(c, part, p.size)
	for _, w := range p.hire(p.queue.sequences) {
		go p.work(w)
	}
}

// hire returns up to n idle workers.
func (p *Pool) hire(n int) []*workspace {
	rest := len(p.idle) - max(0, min(n, len(p.idle)))
	hired := slices.Clone(p.idle[rest:])
	p.idle = p.idle[:rest]
	return hired
}

// drop takes what waits of a call out of the queue.
func (p *Pool) drop(c *call) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.space.Release(int64(p.queue.drop(c)))
}

// work runs packs until nothing waits.
func (p *Pool) work(w *workspace) {
	for k := p.next(w); k != nil; k = p.next(w) {
		out, fault := k.run(w)
		p.deliver(k, out, fault)
	}
}

// next returns the next pack; nil, and the worker is idle, when nothing waits.
// Workers that no waiting sequence needs share a pack of one sequence.
func (p *Pool) next(w *workspace) *pack {
	p.mu.Lock()
	defer p.mu.Unlock()
	k := p.queue.next()
	if k == nil {
		p.idle = append(p.idle, w)
		return nil
	}
	p.space.Release(int64(len(k.members)))
	p.packs++
	p.sequences += uint64(len(k.members))
	if len(k.members) == 1 {
		k.helpers = p.hire(min(len(p.idle)/(p.queue.sequences+1), len(k.ids)/leastRows-1))
	}
	return k
}

// deliver gives each call of a pack its numbers. Those that are gone do not look.
func (p *Pool) deliver(k *pack, out []float32, fault any) {
	if out == nil && fault == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	width := k.task.width()
	for i, m := range k.members {
		c := m.call
		if fault != nil {
			c.fault = fault
		} else {
			c.results[m.at] = out[i*width : (i+1)*width : (i+1)*width]
		}
		if c.open--; c.open == 0 {
			close(c.done)
		}
	}
}
