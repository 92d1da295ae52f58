package models_test

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"testing"

	"github.com/beleg-dev/beleg/internal/embed"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/models"
	"github.com/beleg-dev/beleg/internal/nli"
)

func mustOpen(t testing.TB) *models.Set {
	t.Helper()
	s, err := models.Open()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestTheEmbeddedModelsAnswerAWarmUpPair(t *testing.T) {
	s := mustOpen(t)
	judge, err := nli.New(s.Tokenizer, s.Judge, s.JudgeVersion)
	if err != nil {
		t.Fatal(err)
	}
	answers, err := judge.Judge(context.Background(), []factcheck.Pair{
		{Passage: "Der Damm hielt.", Claim: "The dam held."},
		{Passage: "The choir sang in the town hall in the evening.", Claim: "Der Chor sang nicht."},
	})
	if err != nil {
		t.Fatal(err)
	}
	if !(answers[0].Support > 0.5) || !(answers[1].Conflict > 0.5) {
		t.Errorf("answers %+v, want support and conflict", answers)
	}
	embedder := embed.New(s.Tokenizer, s.Embedder, s.EmbedderVersion)
	if _, err := embedder.EmbedQuery(context.Background(), "Der Damm hielt."); err != nil {
		t.Error(err)
	}
}

func TestVersionsNameTheWeights(t *testing.T) {
	s := mustOpen(t)
	form := regexp.MustCompile(`^beleg-[a-z]+-[0-9]+@[0-9a-f]{12}$`)
	for _, v := range []string{s.EmbedderVersion, s.JudgeVersion} {
		if !form.MatchString(v) {
			t.Errorf("version %q, want the form %s", v, form)
		}
	}
}

// The files stand in the repository, so their size is a promise too.
func TestFilesKeepWithinTheirSize(t *testing.T) {
	const mostOfOne, mostOfAll = 50_000_000, 110_000_000
	files, err := filepath.Glob("*")
	if err != nil {
		t.Fatal(err)
	}
	var total int64
	for _, name := range files {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if info.Size() > mostOfOne {
			t.Errorf("%s has %d bytes, at most %d", name, info.Size(), mostOfOne)
		}
		total += info.Size()
	}
	if total > mostOfAll {
		t.Errorf("%d bytes, at most %d", total, mostOfAll)
	}
}

// BenchmarkOpen opens everything and says what it keeps on the heap.
func BenchmarkOpen(b *testing.B) {
	var kept *models.Set
	for b.Loop() {
		kept = mustOpen(b)
	}
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.HeapAlloc)/(1<<20), "heap-MiB")
	runtime.KeepAlive(kept)
}
