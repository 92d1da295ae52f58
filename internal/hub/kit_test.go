package hub_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/hub"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// The folders of testdata, which make.py writes.
var (
	judges    = []string{"judge-bert", "judge-roberta", "judge-xlmr"}
	embedders = []string{"embedder-bert", "embedder-xlmr"}
)

// A pair has the logits of the reference library, in the order of the labels of
// config.json.
type pair struct {
	Premise, Hypothesis string
	Logits              [3]float64
}

type text struct {
	Text   string
	Query  bool
	Vector []float64
}

func mustReference[T any](t testing.TB, name string) []T {
	t.Helper()
	b, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	var rows []T
	if err := json.Unmarshal(all[name], &rows); err != nil {
		t.Fatal(err)
	}
	return rows
}

func mustOpenJudge(t testing.TB, dir string) *hub.Judge {
	t.Helper()
	j, err := hub.OpenJudge(dir, encoder.Config{})
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func mustOpenEmbedder(t testing.TB, dir string) *hub.Embedder {
	t.Helper()
	e, err := hub.OpenEmbedder(dir, encoder.Config{})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// layOut returns the ids of texts as a template says, and where tokens of type
// 1 begin.
func layOut(r tokenizer.Reader, t tokenizer.Template, first, second string) (ids []int32, begin int) {
	ids = append(r.AppendIDs(append(ids, t.Before...), first), t.Between...)
	if t.Second {
		begin = len(ids)
	}
	return append(r.AppendIDs(ids, second), t.After...), begin
}

// mustCopy copies a folder of testdata, to be changed.
func mustCopy(t testing.TB, name string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), name)
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("testdata", name))); err != nil {
		t.Fatal(err)
	}
	return dir
}

// mustReplace changes a file, which must hold old.
func mustReplace(t testing.TB, path, old, new string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	changed := strings.ReplaceAll(string(b), old, new)
	if changed == string(b) {
		t.Fatalf("%s does not hold %s", path, old)
	}
	mustWrite(t, path, changed)
}

func mustWrite(t testing.TB, path, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
}
