package encoder

/*
#include "kernel.h"
*/
import "C"

import (
	"context"
	"errors"
	"fmt"
	"unsafe"
)

// Embed returns for each sequence of token ids its last hidden states as the
// model pools them, scaled to length 1 (all zero if they are). A sequence has 1
// to MaxTokens ids below the number of words.
func (m *Model) Embed(ctx context.Context, seqs [][]int32) ([][]float32, error) {
	return m.run(ctx, task{model: m}, seqs, nil)
}

// firstOnly says whether of the last layer only the first tokens are wanted.
func (m *Model) firstOnly() bool { return len(m.labels) > 0 || m.pooling == PoolFirst }

// Classify returns for each sequence one logit a label, in the order of
// Labels. Sequences are limited as in Embed. Their tokens are of type 1 from
// second[i] on in sequence i, of type 0 before; where second[i] is 0, and
// without second, all are of type 0. Only models with a word table of floats
// have a type 1.
func (m *Model) Classify(ctx context.Context, seqs [][]int32, second []int) ([][]float32, error) {
	if len(m.labels) == 0 {
		return nil, errors.New("the model has no classifier")
	}
	if err := m.checkTypes(len(seqs), second); err != nil {
		return nil, err
	}
	return m.run(ctx, task{model: m, classify: true}, seqs, second)
}

func floatPointer(x []float32) *C.float { return (*C.float)(unsafe.SliceData(x)) }

// run has the pool do the task for all sequences, once they are known to be
// sound.
func (m *Model) run(ctx context.Context, t task, seqs [][]int32, second []int) ([][]float32, error) {
	for i, s := range seqs {
		if err := m.check(s); err != nil {
			return nil, fmt.Errorf("sequence %d: %w", i, err)
		}
	}
	if len(seqs) == 0 {
		return [][]float32{}, ctx.Err()
	}
	c := newCall(ctx, t, seqs, second)
	if err := m.pool.answer(c); err != nil {
		return nil, err
	}
	return c.results, nil
}

func (m *Model) check(ids []int32) error {
	if len(ids) == 0 || len(ids) > m.MaxTokens() {
		return fmt.Errorf("%d tokens, want 1 to %d", len(ids), m.MaxTokens())
	}
	for _, id := range ids {
		if id < 0 || int(id) >= m.words.rows {
			return fmt.Errorf("token id %d, want 0 to %d", id, m.words.rows-1)
		}
	}
	return nil
}

func (m *Model) checkTypes(seqs int, second []int) error {
	if second == nil {
		return nil
	}
	if len(second) != seqs {
		return fmt.Errorf("%d sequences and %d beginnings of type 1", seqs, len(second))
	}
	typed := m.words.floats.Data != "" && len(m.embedding.kinds) >= 2*m.Hidden()
	for i, s := range second {
		if s < 0 || s > 0 && !typed {
			return fmt.Errorf("sequence %d: tokens of type 1 from %d on, the model has none", i, s)
		}
	}
	return nil
}

// runPack returns width numbers a sequence; nil when no caller waits any more.
func (m *Model) runPack(p *pack, w *workspace) []float32 {
	block := w.grow(int(C.beleg_work_size(&m.shape, C.int32_t(len(p.ids)), C.int32_t(p.maxLen))))
	work := (*C.uint8_t)(unsafe.SliceData(block))
	m.embedPack(p, w, work)
	if !m.runLayers(p, w, work) {
		return nil
	}
	out := make([]float32, len(p.lens)*p.task.width())
	if p.task.classify {
		m.classify(p, work, out)
	} else {
		m.mean(p, work, out)
	}
	return out
}

// runLayers takes the pack through the layers, a pack of one sequence together
// with its helpers. It returns false, and ends early, when no caller waits any
// more.
func (m *Model) runLayers(p *pack, w *workspace, work *C.uint8_t) bool {
	if n := len(p.helpers); n > 0 {
		s := &shared{m: m, len: len(p.ids), ranges: min(2*(1+n), len(p.ids)/leastRows), work: work}
		for _, h := range p.helpers {
			go func() {
				s.help(h)
				m.pool.work(h)
			}()
		}
		p.helpers = nil
		return s.lead(p, w)
	}
	for i, layer := range m.layers {
		if !p.wanted() {
			return false
		}
		first := C.int(0)
		if i == len(m.layers)-1 && m.firstOnly() {
			first = 1
		}
		C.beleg_layer(m.path, &m.shape, (*C.uint8_t)(unsafe.SliceData(layer)), (*C.int32_t)(unsafe.SliceData(p.lens)),
			C.int32_t(len(p.lens)), C.int32_t(len(p.ids)), C.int32_t(p.maxLen), first, work)
	}
	return true
}

// mean finishes Embed: hidden states as the model pools them.
func (m *Model) mean(p *pack, work *C.uint8_t, out []float32) {
	lens := p.lens
	if m.firstOnly() {
		lens = p.ones()
	}
	C.beleg_mean(m.path, &m.shape, (*C.int32_t)(unsafe.SliceData(lens)), C.int32_t(len(lens)),
		C.int32_t(len(p.ids)), C.int32_t(p.maxLen), work, floatPointer(out))
}

// classify finishes Classify.
func (m *Model) classify(p *pack, work *C.uint8_t, out []float32) {
	C.beleg_classify(m.path, &m.shape, (*C.uint8_t)(unsafe.SliceData(m.pooler)), floatPointer(m.poolerPart.scale),
		floatPointer(m.poolerPart.bias), floatPointer(m.classifier), floatPointer(m.headBias), C.int32_t(len(m.labels)),
		C.int32_t(len(p.lens)), C.int32_t(len(p.ids)), C.int32_t(p.maxLen), work, floatPointer(out))
}
