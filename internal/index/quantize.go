package index

import (
	"fmt"
	"math"
)

const (
	maxDim = 4096 // so that 255*127*maxDim fits an int32
	lanes  = 64   // bytes; rows are padded to a multiple
)

func padded(dim int) int { return (dim + lanes - 1) / lanes * lanes }

// quantize rounds v, scaled so that its largest component is ±127, half away
// from zero. Only directions are compared, so the scale is not kept. A vector
// with a component that is no number is an error.
func quantize(v []float32) ([]int8, error) {
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

func errDimensions(want, got int) error {
	return fmt.Errorf("a vector has %d dimensions, want %d", got, want)
}
