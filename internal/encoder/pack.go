package encoder

import (
	"fmt"
	"runtime/debug"
	"slices"
	"sort"
)

// packTokens is about the most tokens in a pack: enough that reading the
// weights costs little, few enough that the activations stay in cache.
const packTokens = 256

// A pack is a group of sequences that one worker takes through all layers,
// laid end to end without padding. They may be of several calls.
type pack struct {
	task    task
	members []member
	ids     []int32 // of all of them
	lens    []int32
	second  []int32 // where the tokens of type 1 begin, by sequence; 0: none
	maxLen  int32

	helpers []*workspace // of workers that share the pack, if it is of one sequence
}

// A member is a sequence of a call.
type member struct {
	call *call
	at   int
}

// add copies a sequence, as its call may return before the pack is worked on.
func (p *pack) add(c *call, at int) {
	s, second := c.seqs[at], 0
	if c.second != nil {
		second = min(c.second[at], len(s))
	}
	p.members = append(p.members, member{c, at})
	p.ids = append(p.ids, s...)
	p.lens = append(p.lens, int32(len(s)))
	p.second = append(p.second, int32(second))
	p.maxLen = max(p.maxLen, int32(len(s)))
}

// take moves waiting sequences of a call into the pack until it has limit tokens.
func (p *pack) take(c *call, limit int) {
	from := sort.Search(len(c.waiting), func(i int) bool {
		return len(p.lens) == 0 || len(c.seqs[c.waiting[i]]) <= int(p.maxLen)
	})
	to := from
	for ; to < len(c.waiting) && len(p.ids) < limit; to++ {
		p.add(c, c.waiting[to])
	}
	c.waiting = slices.Delete(c.waiting, from, to)
	c.room.Release(int64(to - from))
}

// ones returns that each sequence of the pack is of one token.
func (p *pack) ones() []int32 { return slices.Repeat([]int32{1}, len(p.lens)) }

// wanted says whether a caller still waits for the pack.
func (p *pack) wanted() bool {
	return slices.ContainsFunc(p.members, func(m member) bool { return m.call.ctx.Err() == nil })
}

// run returns the numbers of the pack, nil if no caller waits any more, or what
// it panicked with.
func (p *pack) run(w *workspace) (out []float32, fault any) {
	m := p.task.model
	defer func() {
		if v := recover(); v != nil {
			fault = fmt.Sprintf("worker: %v\n%s", v, debug.Stack())
			for _, h := range p.helpers { // not yet called
				go m.pool.work(h)
			}
		}
	}()
	return m.runPack(p, w), nil
}
