package safetensors

import (
	"encoding/binary"
	"math"
)

// Floats returns the numbers of an F32 or F16 tensor; nil for other types.
func (t Tensor) Floats() []float32 {
	size := t.DType.Size()
	if t.DType != F32 && t.DType != F16 {
		return nil
	}
	out := make([]float32, len(t.Data)/size)
	for i := range out {
		b := t.Data[i*size:]
		if t.DType == F16 {
			out[i] = half(uint16(b[0]) | uint16(b[1])<<8)
			continue
		}
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32([]byte(b[:4])))
	}
	return out
}

// half widens a binary16 number. Exact.
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
