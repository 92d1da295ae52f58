package vector

import (
	"fmt"
	"math"
	"slices"
)

// MaxDim is the most dimensions of a vector: 255*127*MaxDim fits an int32.
const MaxDim = 4096

// lanes is what the length of a row is padded to a multiple of, in bytes.
const lanes = 64

func padded(dim int) int { return (dim + lanes - 1) / lanes * lanes }

// pad returns the query with zeros up to the length of a block's rows.
func pad(query []int8) []int8 {
	return append(slices.Clip(query), make([]int8, padded(len(query))-len(query))...)
}

// Quantize rounds v, scaled so that its largest component is ±127, half away
// from zero. Only directions are compared, so the scale is not kept. A vector
// of another length than dim, or with a component that is no number, is an error.
func Quantize(v []float32, dim int) ([]int8, error) {
	if len(v) != dim {
		return nil, errDimensions(dim, len(v))
	}
	largest := 0.0
	for _, x := range v {
		a := math.Abs(float64(x))
		if math.IsNaN(a) || math.IsInf(a, 0) {
			return nil, fmt.Errorf("the embedder returned a vector with %v in it", x)
		}
		largest = max(largest, a)
	}
	q := make([]int8, len(v))
	if largest == 0 {
		return q, nil
	}
	for i, x := range v {
		q[i] = int8(math.Round(float64(x) * 127 / largest))
	}
	return q, nil
}

// appendVector appends a row to the arrays of a block: each byte offset by 128,
// so that the dot product of an unsigned and a signed byte, which some
// processors have, can be used; and one by its length.
func appendVector(vectors []uint8, scales []float64, v []int8, dim int) ([]uint8, []float64) {
	var squares int64
	for _, b := range v {
		x := int64(b)
		squares += x * x
		vectors = append(vectors, uint8(b)^0x80)
	}
	for range dim - len(v) {
		vectors = append(vectors, 0x80)
	}
	return vectors, append(scales, reciprocal(squares))
}

// reciprocal returns one by the length of a vector, 0 for the zero vector.
func reciprocal(squares int64) float64 {
	if squares == 0 {
		return 0
	}
	return 1 / math.Sqrt(float64(squares))
}

func errDimensions(want, got int) error {
	return fmt.Errorf("a vector has %d dimensions, want %d", got, want)
}
