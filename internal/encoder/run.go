package encoder

/*
#include "kernel.h"
*/
import "C"

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"
	"unsafe"

	"golang.org/x/sync/errgroup"
)

// packTokens is about the most tokens in a pack: enough that reading the
// weights costs little, few enough that the activations stay in cache.
const packTokens = 256

// A pack is a group of sequences that one worker takes through all layers,
// laid end to end without padding.
type pack struct {
	index  []int   // of the sequences in the question
	ids    []int32 // of all of them
	lens   []int32
	second []int32 // where the tokens of type 1 begin, by sequence; 0: none
	maxLen int32

	helpers int // workers that may share the pack, if it is of one sequence
}

// ones returns that each sequence of the pack is of one token.
func (p *pack) ones() []int32 { return slices.Repeat([]int32{1}, len(p.lens)) }

// Embed returns for each sequence of token ids its last hidden states as the
// model pools them, scaled to length 1 (all zero if they are). A sequence has 1
// to MaxTokens ids below the number of words.
func (m *Model) Embed(ctx context.Context, seqs [][]int32) ([][]float32, error) {
	return m.run(ctx, seqs, nil, m.Hidden(), func(p *pack, work, out unsafe.Pointer) {
		lens := p.lens
		if m.firstOnly() {
			lens = p.ones()
		}
		C.beleg_mean(m.path, &m.shape, (*C.int32_t)(unsafe.SliceData(lens)), C.int32_t(len(lens)),
			C.int32_t(len(p.ids)), C.int32_t(p.maxLen), (*C.uint8_t)(work), (*C.float)(out))
	})
}

// firstOnly says whether of the last layer only the first tokens are wanted.
func (m *Model) firstOnly() bool { return len(m.labels) > 0 || m.pooling == PoolFirst }

// Classify returns for each sequence one logit a label, in the order of
// Labels. Sequences are limited as in Embed.
func (m *Model) Classify(ctx context.Context, seqs [][]int32) ([][]float32, error) {
	return m.ClassifyPairs(ctx, seqs, nil)
}

// ClassifyPairs is Classify for sequences whose tokens have a type: 1 from
// second[i] on in sequence i, 0 before. Where second[i] is 0, and without
// second, all are of type 0. Only models with a word table of floats have a
// type 1.
func (m *Model) ClassifyPairs(ctx context.Context, seqs [][]int32, second []int) ([][]float32, error) {
	if len(m.labels) == 0 {
		return nil, errors.New("the model has no classifier")
	}
	if err := m.checkTypes(len(seqs), second); err != nil {
		return nil, err
	}
	return m.run(ctx, seqs, second, len(m.labels), func(p *pack, work, out unsafe.Pointer) {
		C.beleg_classify(m.path, &m.shape, (*C.uint8_t)(unsafe.SliceData(m.pooler)), floatPointer(m.poolerPart.scale),
			floatPointer(m.poolerPart.bias), floatPointer(m.classifier), floatPointer(m.headBias), C.int32_t(len(m.labels)),
			C.int32_t(len(p.lens)), C.int32_t(len(p.ids)), C.int32_t(p.maxLen), (*C.uint8_t)(work), (*C.float)(out))
	})
}

func floatPointer(x []float32) *C.float { return (*C.float)(unsafe.SliceData(x)) }

// run takes packs of seqs through the model; finish turns the last hidden
// states into width numbers a sequence.
func (m *Model) run(ctx context.Context, seqs [][]int32, second []int, width int,
	finish func(p *pack, work, out unsafe.Pointer)) ([][]float32, error) {
	for i, s := range seqs {
		if err := m.check(s); err != nil {
			return nil, fmt.Errorf("sequence %d: %w", i, err)
		}
	}
	results := make([][]float32, len(seqs))
	if len(seqs) == 0 {
		return results, ctx.Err()
	}
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(m.pool.size)
	packs := m.split(seqs)
	for _, p := range packs {
		g.Go(func() error {
			p.fill(seqs, second)
			p.helpers = m.pool.size/len(packs) - 1
			out, err := m.runPack(gctx, p, width, finish)
			for i, at := range p.index {
				if err == nil {
					results[at] = out[i*width : (i+1)*width : (i+1)*width]
				}
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return results, nil
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

// split groups sequences of near length, longest first, into packs of about
// equal work, a multiple of the workers.
func (m *Model) split(seqs [][]int32) []*pack {
	order := make([]int, len(seqs))
	total := 0
	for i, s := range seqs {
		order[i] = i
		total += len(s)
	}
	sort.SliceStable(order, func(a, b int) bool { return len(seqs[order[a]]) > len(seqs[order[b]]) })
	count := (total + packTokens - 1) / packTokens
	count = (count + m.pool.size - 1) / m.pool.size * m.pool.size
	target := (total + count - 1) / count
	var packs []*pack
	tokens := target
	for _, at := range order {
		if tokens >= target {
			packs = append(packs, &pack{maxLen: int32(len(seqs[at]))})
			tokens = 0
		}
		p := packs[len(packs)-1]
		p.index = append(p.index, at)
		tokens += len(seqs[at])
	}
	return packs
}

// fill copies what its sequences are.
func (p *pack) fill(seqs [][]int32, second []int) {
	for _, at := range p.index {
		p.ids = append(p.ids, seqs[at]...)
		p.lens = append(p.lens, int32(len(seqs[at])))
		from := 0
		if second != nil {
			from = min(second[at], len(seqs[at]))
		}
		p.second = append(p.second, int32(from))
	}
}

func (m *Model) runPack(ctx context.Context, p *pack, width int,
	finish func(p *pack, work, out unsafe.Pointer)) ([]float32, error) {
	w, err := m.pool.take(ctx)
	if err != nil {
		return nil, err
	}
	defer m.pool.give(w)
	block := w.grow(int(C.beleg_work_size(&m.shape, C.int32_t(len(p.ids)), C.int32_t(p.maxLen))))
	work := (*C.uint8_t)(unsafe.SliceData(block))
	m.embedPack(p, w, work)
	if err := m.runLayers(ctx, p, w, work); err != nil {
		return nil, err
	}
	out := make([]float32, len(p.lens)*width)
	finish(p, unsafe.Pointer(work), unsafe.Pointer(unsafe.SliceData(out)))
	return out, nil
}

// runLayers takes the pack through the layers, a pack of one sequence together
// with workers that have nothing to do.
func (m *Model) runLayers(ctx context.Context, p *pack, w *workspace, work *C.uint8_t) error {
	if len(p.lens) == 1 {
		if free := m.pool.spare(min(p.helpers, len(p.ids)/leastRows-1)); len(free) > 0 {
			s := &shared{m: m, len: len(p.ids), ranges: min(2*(1+len(free)), len(p.ids)/leastRows), work: work}
			for _, f := range free {
				go func() {
					defer m.pool.give(f)
					s.help(f)
				}()
			}
			return s.lead(ctx, w)
		}
	}
	for i, layer := range m.layers {
		if err := ctx.Err(); err != nil {
			return err
		}
		first := C.int(0)
		if i == len(m.layers)-1 && m.firstOnly() {
			first = 1
		}
		C.beleg_layer(m.path, &m.shape, (*C.uint8_t)(unsafe.SliceData(layer)), (*C.int32_t)(unsafe.SliceData(p.lens)),
			C.int32_t(len(p.lens)), C.int32_t(len(p.ids)), C.int32_t(p.maxLen), first, work)
	}
	return nil
}
