package encodertest

import (
	"encoding/binary"
	"hash/fnv"
	"math"
)

// Digest returns a hash of all bits (FNV-1a, little endian).
func Digest(rows [][]float32) uint64 {
	h := fnv.New64a()
	for _, row := range rows {
		for _, v := range row {
			h.Write(binary.LittleEndian.AppendUint32(nil, math.Float32bits(v)))
		}
	}
	return h.Sum64()
}

// Cosine returns that of two vectors of one length.
func Cosine(a []float32, b []float64) float64 {
	var dot, aa, bb float64
	for i, x := range a {
		dot += float64(x) * b[i]
		aa += float64(x) * float64(x)
		bb += b[i] * b[i]
	}
	return dot / math.Sqrt(aa*bb)
}
