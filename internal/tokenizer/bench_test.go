package tokenizer_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// BenchmarkAppendIDs reads German and English text on one core.
func BenchmarkAppendIDs(b *testing.B) {
	t := mustLoad(b)
	text := strings.Repeat("Der Ausschuss vertagte sich am Donnerstag, weil fünf Mitglieder fehlten. "+
		"The committee adjourned on Thursday because five members were absent. ", 20)
	var ids []int32
	tokens := 0
	for b.Loop() {
		ids = t.AppendIDs(ids[:0], text)
		tokens += len(ids)
	}
	b.SetBytes(int64(len(text)))
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkLoad opens the embedded vocabulary.
func BenchmarkLoad(b *testing.B) {
	data, err := os.ReadFile(vocabularyPath)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := tokenizer.Load(data); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLongWord shows that time grows with length, not with its square.
func BenchmarkLongWord(b *testing.B) {
	t := mustLoad(b)
	for _, n := range []int{5_000, 50_000, 500_000} {
		b.Run(fmt.Sprintf("%d bytes", n), func(b *testing.B) {
			word := strings.Repeat("Donaudampf", n/10)
			for b.Loop() {
				t.Count(word)
			}
			b.SetBytes(int64(n))
		})
	}
}
