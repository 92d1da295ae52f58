package gold_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
	"github.com/beleg-dev/beleg/internal/ingest"
)

// BenchmarkCheckClaim times one caller's checks over the labelled articles, and
// over a handful of real ones where they are. Peak memory is that of the whole
// process, client and server.
func BenchmarkCheckClaim(b *testing.B) {
	b.Run("labelled", func(b *testing.B) { benchmarkChecks(b, mustSources(b, "dev"), mustClaims(b, "dev")) })
	b.Run("real", func(b *testing.B) { benchmarkChecks(b, realArticles(b), mustClaims(b, "articles")) })
}

func benchmarkChecks(b *testing.B, sources []*factcheckv1.Source, claims []claim) {
	server := factchecktest.Start(b, factchecktest.Config{})
	server.MustIndex(b, sources...)
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		c := claims[i%len(claims)]
		began := time.Now()
		if _, err := server.FactCheck.CheckClaim(b.Context(), request(c)); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(began))
	}
	slices.Sort(took)
	at := func(share float64) float64 { return took[int(share*float64(len(took)-1))].Seconds() * 1000 }
	b.ReportMetric(at(.5), "p50-ms")
	b.ReportMetric(at(.95), "p95-ms")
	b.ReportMetric(peakMemory(b), "peak-MB")
}

// peakMemory returns the most that the process has had in memory, in MB; 0 where
// the system does not say.
func peakMemory(b *testing.B) float64 {
	b.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	var kilobytes float64
	if _, err := fmt.Sscan(rest, &kilobytes); err != nil {
		b.Fatal(err)
	}
	return kilobytes / 1000
}

// realArticles reads articles that are not part of the repository.
func realArticles(t testing.TB) []*factcheckv1.Source {
	t.Helper()
	const folder = "../../../shared/sources"
	if _, err := os.Stat(folder); err != nil {
		t.Skip("the articles are not there")
	}
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	var list []*factcheckv1.Source
	for _, f := range ingest.List(folder, folder).Files {
		for s, err := range f.Sources(nil, ingest.Options{Zone: zone}) {
			if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
			list = append(list, message(ingest.ID(f.Name), &s))
		}
	}
	return list
}
