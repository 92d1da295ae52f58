package encoder

import (
	"fmt"
	"math"

	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
)

// q4Block is the number of weights that share a scale in Q4_0.
const q4Block = 32

// floatTypes are the types that numbers are read from.
var floatTypes = []safetensors.DType{safetensors.F32, safetensors.F16, safetensors.BF16}

// floats reads a tensor of one of the floatTypes, all of it finite.
func floats(f *safetensors.File, name string, shape ...int) ([]float32, error) {
	t, err := f.Tensor(name, shape, floatTypes...)
	if err != nil {
		return nil, err
	}
	x := t.Floats()
	return x, finite(f.Origin(name), x)
}

// finite refuses values that arithmetic could not carry: one NaN would spread
// through every answer.
func finite(name string, x []float32) error {
	for i, v := range x {
		if v != v || v-v != 0 {
			return fmt.Errorf("tensor %q: element %d is not finite", name, i)
		}
	}
	return nil
}

// matrix is int8 with one scale a row: weight = q * scale.
type matrix struct {
	rows, cols  int
	q           []int8
	scale, bias []float32
}

// readMatrix reads name.bias and the weights in the form that the file has:
// name.q8 + name.scale (int8), name.q4 + name.scale (Q4_0), or name.weight
// (floats).
func readMatrix(f *safetensors.File, name string, rows, cols int) (*matrix, error) {
	m := &matrix{rows: rows, cols: cols, q: make([]int8, rows*cols), scale: make([]float32, rows)}
	var err error
	switch {
	case f.Has(name + ".q8"):
		err = m.readInt8(f, name)
	case f.Has(name + ".q4"):
		err = m.readQ4(f, name)
	default:
		err = m.readFloat(f, name)
	}
	if err != nil {
		return nil, err
	}
	m.bias, err = floats(f, name+".bias", rows)
	return m, err
}

func (m *matrix) readInt8(f *safetensors.File, name string) error {
	t, err := f.Tensor(name+".q8", []int{m.rows, m.cols}, safetensors.I8)
	if err != nil {
		return err
	}
	for i := range m.q {
		// -128 would overflow the 16-bit sums of pairs that some paths form.
		m.q[i] = max(int8(t.Data[i]), -127)
	}
	m.scale, err = floats(f, name+".scale", m.rows)
	return err
}

func (m *matrix) readFloat(f *safetensors.File, name string) error {
	w, err := floats(f, name+".weight", m.rows, m.cols)
	if err != nil {
		return err
	}
	for r := range m.rows {
		m.scale[r] = QuantizeRow(w[r*m.cols:(r+1)*m.cols], m.q[r*m.cols:(r+1)*m.cols])
	}
	return nil
}

// readQ4 turns blocks of 4 bits into int8. A block has 16 values, so only
// they are rounded.
func (m *matrix) readQ4(f *safetensors.File, name string) error {
	if m.cols%q4Block != 0 {
		return fmt.Errorf("tensor %q: %d columns are no multiple of %d", name, m.cols, q4Block)
	}
	q4, err := f.Tensor(name+".q4", []int{m.rows, m.cols / 2}, safetensors.U8)
	if err != nil {
		return err
	}
	blocks := m.cols / q4Block
	scales, err := floats(f, name+".scale", m.rows, blocks)
	if err != nil {
		return err
	}
	for r := range m.rows {
		in, d, out := q4.Data[r*m.cols/2:(r+1)*m.cols/2], scales[r*blocks:(r+1)*blocks], m.q[r*m.cols:(r+1)*m.cols]
		m.scale[r] = requantize(in, d, out)
	}
	return nil
}

func requantize(in string, d []float32, out []int8) float32 {
	var top float32
	for i := range in {
		s := abs(d[i/(q4Block/2)])
		top = max(top, s*abs(float32(int(in[i]&15)-8)), s*abs(float32(int(in[i]>>4)-8)))
	}
	if top == 0 {
		return 0
	}
	for b, s := range d {
		var value [16]int8
		for n := range value {
			value[n] = roundInt8(float32(float32(n-8)*s) * (127 / top))
		}
		for j := range q4Block / 2 {
			c := in[b*q4Block/2+j]
			out[b*q4Block+j], out[b*q4Block+j+q4Block/2] = value[c&15], value[c>>4]
		}
	}
	return top / 127
}

// leastTop is the greatest weight of a row below which all are taken for 0:
// what they are divided by would be no number any more.
const leastTop = 0x1p-120

// QuantizeRow writes finite w as int8 in [-127, 127], ties to even, and returns
// the scale: w is about q * scale. The slices have the same length.
func QuantizeRow(w []float32, q []int8) float32 {
	var top float32
	for _, v := range w {
		top = max(top, abs(v))
	}
	if top < leastTop {
		clear(q)
		return 0
	}
	for i, v := range w {
		q[i] = roundInt8(v * (127 / top))
	}
	return top / 127
}

func roundInt8(x float32) int8 {
	return int8(max(-127, min(127, math.RoundToEven(float64(x)))))
}

func abs(x float32) float32 { return math.Float32frombits(math.Float32bits(x) &^ (1 << 31)) }
