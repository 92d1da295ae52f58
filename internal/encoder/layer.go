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

// part is a matrix of a layer and where it goes. Rows before it in the same
// stacked matrix are counted by above.
type part struct {
	name                string
	rows, cols, above   int
	weights, scale, out C.size_t
}

// readLayer reads one layer into the block that the kernels read.
func (m *Model) readLayer(f *safetensors.File, i int) ([]byte, error) {
	h, n := m.Hidden(), int(m.shape.intermediate)
	l := C.beleg_layer_layout_of(&m.shape)
	block := aligned(int(l.size))
	prefix := fmt.Sprintf("layer.%d.", i)
	for _, p := range []part{
		{"attention.query", h, h, 0, l.qkv, l.qkv_scale, l.qkv_bias},
		{"attention.key", h, h, h, l.qkv, l.qkv_scale, l.qkv_bias},
		{"attention.value", h, h, 2 * h, l.qkv, l.qkv_scale, l.qkv_bias},
		{"attention.output", h, h, 0, l.out, l.out_scale, l.out_bias},
		{"intermediate", n, h, 0, l.up, l.up_scale, l.up_bias},
		{"output", h, n, 0, l.down, l.down_scale, l.down_bias},
	} {
		w, err := readMatrix(f, prefix+p.name, p.rows, p.cols)
		if err != nil {
			return nil, err
		}
		m.panels(w, block[int(p.weights)+p.above*p.cols:][:p.rows*p.cols])
		copy(floatView(block, int(p.scale))[p.above:], w.scale)
		copy(floatView(block, int(p.out))[p.above:], w.bias)
	}
	for name, at := range map[string]C.size_t{"attention_norm": l.out_norm, "output_norm": l.down_norm} {
		norm, err := readNorm(f, prefix+name, h)
		if err != nil {
			return nil, err
		}
		copy(floatView(block, int(at)), norm)
	}
	return block, nil
}

func floatView(block []byte, at int) []float32 {
	b := block[at:]
	return unsafe.Slice((*float32)(unsafe.Pointer(unsafe.SliceData(b))), len(b)/4)
}
