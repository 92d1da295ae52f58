package factchecktest

import (
	"sync"
	"testing"

	"github.com/beleg-dev/beleg/internal/embed"
	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/models"
	"github.com/beleg-dev/beleg/internal/nli"
)

// loaded holds the models of the process.
var loaded = sync.OnceValues(func() (*pair, error) { return load(encoder.Config{}) })

func load(c encoder.Config) (*pair, error) {
	set, err := models.OpenWith(c)
	if err != nil {
		return nil, err
	}
	judge, err := nli.New(set.Tokenizer, set.Judge, set.JudgeVersion)
	if err != nil {
		return nil, err
	}
	return &pair{embedder: embed.New(set.Tokenizer, set.Embedder, set.EmbedderVersion), judge: judge}, nil
}

type pair struct {
	embedder *embed.Embedder
	judge    *nli.Judge
}

// Models returns the real models, as every server of the process uses them.
func Models(t testing.TB) (index.Embedder, factcheck.Judge) {
	t.Helper()
	m, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return m.embedder, m.judge
}

// ModelsOn returns the real models, run by the kernels of that encoder path.
func ModelsOn(t testing.TB, path string) (index.Embedder, factcheck.Judge) {
	t.Helper()
	m, err := load(encoder.Config{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	return m.embedder, m.judge
}

// fillModels sets the models that c leaves open.
func fillModels(t testing.TB, c *Config) {
	t.Helper()
	if c.Embedder != nil && c.Judge != nil {
		return
	}
	embedder, judge := Models(t)
	if c.Embedder == nil {
		c.Embedder = embedder
	}
	if c.Judge == nil {
		c.Judge = judge
	}
}
