package safetensors

import (
	"encoding/binary"
	"math"
)

// DType is the type of a tensor's elements, as the header spells it.
type DType string

// The types whose elements are read. A file may hold tensors of others.
const (
	F32  DType = "F32"
	F16  DType = "F16"
	BF16 DType = "BF16"
	U8   DType = "U8"
	I8   DType = "I8"
)

// sizes of one element, in bytes.
var sizes = map[DType]int{
	F32: 4, F16: 2, BF16: 2, U8: 1, I8: 1,
	"F64": 8, "I64": 8, "U64": 8, "I32": 4, "U32": 4, "I16": 2, "U16": 2, "BOOL": 1, "F8_E4M3": 1, "F8_E5M2": 1,
}

// Size returns the bytes of one element; 0 for an unknown type.
func (d DType) Size() int { return sizes[d] }

// Floats returns the numbers of an F32, F16 or BF16 tensor; nil for other
// types. Exact.
func (t Tensor) Floats() []float32 {
	switch t.DType {
	case F32, F16, BF16:
		out := make([]float32, len(t.Data)/t.DType.Size())
		t.Widen(out, 0)
		return out
	}
	return nil
}

// Widen writes the numbers of an F32, F16 or BF16 tensor from element at on to
// all of out. Exact.
func (t Tensor) Widen(out []float32, at int) {
	size := t.DType.Size()
	data := t.Data[at*size : (at+len(out))*size]
	switch t.DType {
	case F32:
		for i := range out {
			out[i] = math.Float32frombits(binary.LittleEndian.Uint32([]byte(data[4*i : 4*i+4])))
		}
	case F16:
		for i := range out {
			out[i] = half(uint16(data[2*i]) | uint16(data[2*i+1])<<8)
		}
	case BF16:
		for i := range out {
			out[i] = math.Float32frombits(uint32(data[2*i])<<16 | uint32(data[2*i+1])<<24)
		}
	}
}

// half widens a binary16 number.
func half(h uint16) float32 {
	exponent, mantissa := uint32(h>>10&31), uint32(h&1023)
	sign := uint32(h&0x8000) << 16
	switch exponent {
	case 0:
		return math.Float32frombits(sign | math.Float32bits(float32(mantissa)*0x1p-24))
	case 31:
		return math.Float32frombits(sign | 0x7f800000 | mantissa<<13)
	}
	return math.Float32frombits(sign | (exponent+112)<<23 | mantissa<<13)
}
