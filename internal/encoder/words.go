package encoder

import (
	"fmt"
	"unsafe"

	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
)

// Words is a word table: in Q4_0, in two files whose rows follow one another,
// or as floats. It is read where it lies; nothing is copied.
type Words struct {
	rows, hidden int

	split     int // rows of the first file
	q4, scale [2]string

	floats safetensors.Tensor // F32, F16 or BF16; zero for a table in Q4_0
}

// OpenWords reads the two parts of a word table: word.q4 U8 [rows, hidden/2],
// word.scale F16 [rows, hidden/32].
func OpenWords(first, second *safetensors.File, hidden int) (*Words, error) {
	w := &Words{hidden: hidden}
	for i, f := range []*safetensors.File{first, second} {
		rows := f.Rows("word.q4")
		q4, err := f.Tensor("word.q4", []int{rows, hidden / 2}, safetensors.U8)
		if err != nil {
			return nil, fmt.Errorf("word table, part %d: %w", i, err)
		}
		scale, err := f.Tensor("word.scale", []int{rows, hidden / q4Block}, safetensors.F16)
		if err != nil {
			return nil, fmt.Errorf("word table, part %d: %w", i, err)
		}
		w.q4[i], w.scale[i] = q4.Data, scale.Data
		w.rows += rows
		if i == 0 {
			w.split = rows
		}
	}
	return w, nil
}

// FloatWords reads a word table of floats: word F32, F16 or BF16 [rows,
// hidden]. It is kept in the type that the file has.
func FloatWords(f *safetensors.File, hidden int) (*Words, error) {
	w := &Words{rows: f.Rows("word"), hidden: hidden}
	var err error
	if w.floats, err = f.Tensor("word", []int{w.rows, hidden}, floatTypes...); err != nil {
		return nil, err
	}
	row := make([]float32, hidden)
	for i := range w.rows {
		w.floats.Widen(row, i*hidden)
		if err := finite(f.Origin("word"), row); err != nil {
			return nil, fmt.Errorf("row %d: %w", i, err)
		}
	}
	return w, nil
}

// Rows returns the number of words.
func (w *Words) Rows() int { return w.rows }

func bytePointer(s string) unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(s)) }
