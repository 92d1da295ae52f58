package service_test

import (
	"fmt"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// shortSource is one of many texts of a few sentences, no two alike.
func shortSource(i int) *factcheckv1.Source {
	return &factcheckv1.Source{Name: fmt.Sprintf("sources/s%d", i), Content: fmt.Sprintf("Report %d\n\nThe bridge number %d was opened by the mayor. It cost %d euros.", i, i, 3*i)}
}

func BenchmarkIndexSource(b *testing.B) {
	s := factchecktest.Start(b, factchecktest.Config{})
	for i := 0; b.Loop(); i++ {
		s.MustIndex(b, shortSource(i))
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "sources/s")
}

func BenchmarkImportSources(b *testing.B) {
	s := factchecktest.Start(b, factchecktest.Config{})
	items := make([]*factcheckv1.ImportSourcesRequest, b.N)
	for i := range items {
		items[i] = item(fmt.Sprint(i), shortSource(i))
	}
	b.ResetTimer()
	if n := len(importAll(b, s, items...)); n != b.N {
		b.Fatalf("%d answers, want %d", n, b.N)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "sources/s")
}
