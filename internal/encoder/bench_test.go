package encoder_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/encoder"
)

// mixed are lengths like those of the pairs of one check.
var mixed = []int{12, 160, 40, 75, 90, 33, 61, 110, 24, 80, 52, 140, 66, 95, 47, 195}

// BenchmarkClassify times the judge by sequence length, batch and path.
func BenchmarkClassify(b *testing.B) {
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
					if _, err := m.Classify(context.Background(), seqs, nil); err != nil {
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

// BenchmarkCallers times callers that each ask again and again for 16 sequences
// with lengths like those of passages; an operation is one question by each.
func BenchmarkCallers(b *testing.B) {
	const each = 16
	m := mustLoad(b, "judge.safetensors", encoder.Config{})
	for _, callers := range []int{1, 4, 16, 64} {
		b.Run(fmt.Sprint(callers), func(b *testing.B) {
			took := make([][]time.Duration, callers)
			var g sync.WaitGroup
			b.ResetTimer()
			for c := range callers {
				seqs := passages(uint64(c), each)
				g.Go(func() {
					for range b.N {
						start := time.Now()
						if _, err := m.Classify(context.Background(), seqs, nil); err != nil {
							b.Error(err)
						}
						took[c] = append(took[c], time.Since(start))
					}
				})
			}
			g.Wait()
			b.StopTimer()
			all := slices.Sorted(slices.Values(slices.Concat(took...)))
			b.ReportMetric(float64(each*len(all))/b.Elapsed().Seconds(), "sequences/s")
			b.ReportMetric(1e3*all[len(all)/2].Seconds(), "p50-ms")
			b.ReportMetric(1e3*all[len(all)*99/100].Seconds(), "p99-ms")
		})
	}
}
