package encoder

/*
#include "kernel.h"
*/
import "C"

import (
	"fmt"
	"unsafe"

	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
)

// An embedding is what is added to a word before the first layer.
type embedding struct {
	position []float32 // [tokens][hidden]
	kinds    []float32 // [types][hidden]
	norm     []float32 // [2][hidden]: weight, bias
}

// maxKinds is the most token types that a file may have; two are used.
const maxKinds = 16

// readEmbedding reads the rows of positions that sequences can reach: from
// first on, MaxTokens at most.
func readEmbedding(f *safetensors.File, first, h int) (*embedding, error) {
	rows := f.Rows("position")
	if rows <= first {
		return nil, fmt.Errorf("tensor %q has %d positions, the first that is used is %d", f.Origin("position"), rows, first)
	}
	table, err := f.Tensor("position", []int{rows, h}, floatTypes...)
	if err != nil {
		return nil, err
	}
	e := &embedding{position: make([]float32, min(rows-first, MaxTokens)*h)}
	table.Widen(e.position, first*h)
	if err := finite(f.Origin("position"), e.position); err != nil {
		return nil, err
	}
	types := f.Rows("type")
	if types > maxKinds {
		return nil, fmt.Errorf("tensor %q has %d token types, at most %d", f.Origin("type"), types, maxKinds)
	}
	if e.kinds, err = floats(f, "type", types, h); err != nil {
		return nil, err
	}
	e.norm, err = readNorm(f, "embed_norm", h)
	return e, err
}

// embedPack makes the hidden states that the first layer reads.
func (m *Model) embedPack(p *pack, w *workspace, work *C.uint8_t) {
	t, tokens, maxLen := m.words, C.int32_t(len(p.ids)), C.int32_t(p.maxLen)
	if t.floats.Data != "" {
		sums := w.floats(len(p.ids) * m.Hidden())
		m.sum(p, sums)
		C.beleg_embed_sums(m.path, &m.shape, floatPointer(sums), floatPointer(m.embedding.norm), tokens, maxLen, work)
		return
	}
	C.beleg_embed(m.path, &m.shape, C.int32_t(t.split), (*C.uint8_t)(bytePointer(t.q4[0])), (*C.uint8_t)(bytePointer(t.scale[0])),
		(*C.uint8_t)(bytePointer(t.q4[1])), (*C.uint8_t)(bytePointer(t.scale[1])), floatPointer(m.embedding.position),
		floatPointer(m.embedding.kinds), floatPointer(m.embedding.norm), (*C.int32_t)(unsafe.SliceData(p.ids)),
		(*C.int32_t)(unsafe.SliceData(p.lens)), C.int32_t(len(p.lens)), tokens, maxLen, work)
}

// sum adds word, type and position of each token, in this order.
func (m *Model) sum(p *pack, out []float32) {
	h, at := m.Hidden(), 0
	for i, n := range p.lens {
		for t := range int(n) {
			row := out[at*h : (at+1)*h]
			m.words.floats.Widen(row, int(p.ids[at])*h)
			kind := m.embedding.kinds[:h]
			if second := int(p.second[i]); second > 0 && t >= second {
				kind = m.embedding.kinds[h : 2*h]
			}
			position := m.embedding.position[t*h : (t+1)*h]
			for c := range row {
				row[c] = row[c] + kind[c] + position[c]
			}
			at++
		}
	}
}
