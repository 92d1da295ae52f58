package encoder_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/beleg-dev/beleg/internal/encoder"
)

// BenchmarkClassify times the judge by sequence length, batch and path.
func BenchmarkClassify(b *testing.B) {
	mixed := []int{12, 160, 40, 75, 90, 33, 61, 110, 24, 80, 52, 140, 66, 95, 47, 195}
	for _, path := range encoder.Paths() {
		m := mustLoad(b, "judge.safetensors", encoder.Config{Path: path})
		for _, lens := range [][]int{{16}, {64}, {256}, same(16, 80), mixed} {
			name := fmt.Sprintf("%s/%dx%d", path, len(lens), lens[0])
			if len(lens) == len(mixed) && lens[0] == mixed[0] {
				name = path + "/mixed"
			}
			seqs := sequences(lens...)
			tokens := 0
			for _, n := range lens {
				tokens += n
			}
			b.Run(name, func(b *testing.B) {
				for b.Loop() {
					if _, err := m.Classify(context.Background(), seqs); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
			})
		}
	}
}

func same(n, length int) []int {
	lens := make([]int, n)
	for i := range lens {
		lens[i] = length
	}
	return lens
}
