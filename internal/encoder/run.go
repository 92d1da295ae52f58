package encoder

/*
#include "kernel.h"
*/
import "C"

import (
	"context"
	"errors"
	"fmt"
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
	maxLen int32
}

// Embed returns for each sequence of token ids the mean of its last hidden
// states, scaled to length 1 (all zero if the mean is). A sequence has 1 to
// MaxTokens ids below the number of words.
func (m *Model) Embed(ctx context.Context, seqs [][]int32) ([][]float32, error) {
	return m.run(ctx, seqs, m.Hidden(), func(p *pack, work, out unsafe.Pointer) {
		C.beleg_mean(m.path, &m.shape, (*C.int32_t)(unsafe.SliceData(p.lens)), C.int32_t(len(p.lens)),
			C.int32_t(len(p.ids)), C.int32_t(p.maxLen), (*C.uint8_t)(work), (*C.float)(out))
	})
}

// Classify returns for each sequence one logit a label, in the order of
// Labels. Sequences are limited as in Embed.
func (m *Model) Classify(ctx context.Context, seqs [][]int32) ([][]float32, error) {
	if len(m.labels) == 0 {
		return nil, errors.New("the model has no classifier")
	}
	return m.run(ctx, seqs, len(m.labels), func(p *pack, work, out unsafe.Pointer) {
		C.beleg_classify(m.path, &m.shape, (*C.uint8_t)(unsafe.SliceData(m.pooler)), floatPointer(m.poolerPart.scale),
			floatPointer(m.poolerPart.bias), floatPointer(m.classifier), floatPointer(m.headBias), C.int32_t(len(m.labels)),
			C.int32_t(len(p.lens)), C.int32_t(len(p.ids)), C.int32_t(p.maxLen), (*C.uint8_t)(work), (*C.float)(out))
	})
}

func floatPointer(x []float32) *C.float { return (*C.float)(unsafe.SliceData(x)) }

// run takes packs of seqs through the model; finish turns the last hidden
// states into width numbers a sequence.
func (m *Model) run(ctx context.Context, seqs [][]int32, width int,
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
	for _, p := range m.split(seqs) {
		g.Go(func() error {
			out, err := m.runPack(gctx, seqs, p, width, finish)
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
	if len(ids) == 0 || len(ids) > MaxTokens {
		return fmt.Errorf("%d tokens, want 1 to %d", len(ids), MaxTokens)
	}
	for _, id := range ids {
		if id < 0 || int(id) >= m.words.rows {
			return fmt.Errorf("token id %d, want 0 to %d", id, m.words.rows-1)
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

func (m *Model) runPack(ctx context.Context, seqs [][]int32, p *pack, width int,
	finish func(p *pack, work, out unsafe.Pointer)) ([]float32, error) {
	w, err := m.pool.take(ctx)
	if err != nil {
		return nil, err
	}
	defer m.pool.give(w)
	for _, at := range p.index {
		p.ids = append(p.ids, seqs[at]...)
		p.lens = append(p.lens, int32(len(seqs[at])))
	}
	n, tokens, maxLen := C.int32_t(len(p.lens)), C.int32_t(len(p.ids)), C.int32_t(p.maxLen)
	block := w.grow(int(C.beleg_work_size(&m.shape, tokens, maxLen)))
	work, lens := (*C.uint8_t)(unsafe.SliceData(block)), (*C.int32_t)(unsafe.SliceData(p.lens))
	t := m.words
	C.beleg_embed(m.path, &m.shape, C.int32_t(t.split), (*C.uint8_t)(bytePointer(t.q4[0])), (*C.uint8_t)(bytePointer(t.scale[0])),
		(*C.uint8_t)(bytePointer(t.q4[1])), (*C.uint8_t)(bytePointer(t.scale[1])), floatPointer(m.position),
		floatPointer(m.kind), floatPointer(m.norm), (*C.int32_t)(unsafe.SliceData(p.ids)), lens, n, tokens, maxLen, work)
	for i, layer := range m.layers {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		first := C.int(0)
		if i == len(m.layers)-1 && len(m.labels) > 0 {
			first = 1
		}
		C.beleg_layer(m.path, &m.shape, (*C.uint8_t)(unsafe.SliceData(layer)), lens, n, tokens, maxLen, first, work)
	}
	out := make([]float32, len(p.lens)*width)
	finish(p, unsafe.Pointer(work), unsafe.Pointer(unsafe.SliceData(out)))
	return out, nil
}
