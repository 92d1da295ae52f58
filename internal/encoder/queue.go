package encoder

import (
	"context"
	"slices"

	"golang.org/x/sync/semaphore"
)

// Limits of the queue, in sequences.
const (
	maxWaiting = 4096 // over all calls
	maxShare   = 256  // of one call: enough to keep the workers busy, so that large calls leave room
	maxEntry   = 64   // of one call at a time: when the queue is full, calls enter in turns
)

// A task is what the sequences of a pack have in common.
type task struct {
	model    *Model
	classify bool // Classify, not Embed
}

// width returns how many numbers a sequence gets.
func (t task) width() int {
	if t.classify {
		return len(t.model.labels)
	}
	return t.model.Hidden()
}

// A call is what one caller asks. Workers write what is below room, holding the
// pool's mutex.
type call struct {
	task   task
	ctx    context.Context // the caller's: workers look whether anyone still waits
	seqs   [][]int32
	second []int               // where type 1 begins, by sequence; nil: nowhere
	room   *semaphore.Weighted // of its share of the queue

	waiting []int // sequences in the queue, longest first
	limit   int   // tokens of the packs that begin with its sequences
	results [][]float32
	open    int           // sequences without a result
	fault   any           // what a worker panicked with
	done    chan struct{} // closed when no sequence is open
}

func newCall(ctx context.Context, t task, seqs [][]int32, second []int) *call {
	return &call{
		task: t, ctx: ctx, seqs: seqs, second: second, room: semaphore.NewWeighted(maxShare),
		results: make([][]float32, len(seqs)), open: len(seqs), done: make(chan struct{}),
	}
}

// longestFirst returns the order in which the sequences enter the queue.
func (c *call) longestFirst() []int {
	order := make([]int, len(c.seqs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(c.seqs[b]) - len(c.seqs[a]) })
	return order
}

// A queue holds the sequences that wait for a worker. Calls take turns, a pack a
// turn, so that none waits for all that another asks.
type queue struct {
	turns     []*call // with waiting sequences, whose turn is next first
	sequences int     // of all of them
}

// enter lets sequences of a call wait; they are no longer than those that do.
func (q *queue) enter(c *call, part []int, workers int) {
	if len(c.waiting) == 0 {
		q.turns = append(q.turns, c)
	}
	c.waiting = append(c.waiting, part...)
	q.sequences += len(part)
	limit := q.limit(c.task, workers)
	for _, other := range q.turns {
		if other.task == c.task {
			other.limit = limit
		}
	}
}

// limit returns the tokens of a pack if all that waits for a task makes packs of
// about equal work, a multiple of the workers.
func (q *queue) limit(t task, workers int) int {
	total := 0
	for _, c := range q.turns {
		if c.task == t {
			for _, at := range c.waiting {
				total += len(c.seqs[at])
			}
		}
	}
	count := (total + packTokens - 1) / packTokens
	count = (count + workers - 1) / workers * workers
	return (total + count - 1) / count
}

// drop takes out what waits of a call and returns how many sequences that were.
func (q *queue) drop(c *call) int {
	n := len(c.waiting)
	c.waiting = nil
	q.left(n)
	return n
}

// left counts sequences that wait no more.
func (q *queue) left(n int) {
	q.sequences -= n
	q.turns = slices.DeleteFunc(q.turns, func(c *call) bool { return len(c.waiting) == 0 })
}

// next takes out the pack to be worked on next; nil when nothing waits. It
// begins with the longest sequence of the call whose turn it is; other calls
// fill it up in turn, with sequences that are no longer.
func (q *queue) next() *pack {
	if len(q.turns) == 0 {
		return nil
	}
	c := q.turns[0]
	copy(q.turns, q.turns[1:])
	q.turns[len(q.turns)-1] = c
	p := &pack{task: c.task}
	p.take(c, c.limit)
	for _, other := range q.turns {
		if other.task == c.task {
			p.take(other, c.limit)
		}
	}
	q.left(len(p.members))
	return p
}
