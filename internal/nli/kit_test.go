package nli_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
	"github.com/beleg-dev/beleg/internal/nli"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// The model files are read from their folder, so that this test binary does
// not embed them.
func mustRead(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "models", name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func mustParse(t testing.TB, name string) *safetensors.File {
	t.Helper()
	f, err := safetensors.Parse(string(mustRead(t, name)))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func open(t testing.TB, judge *safetensors.File) (*nli.Judge, error) {
	t.Helper()
	words, err := encoder.OpenWords(mustParse(t, "words-0.safetensors"), mustParse(t, "words-1.safetensors"), 384)
	if err != nil {
		t.Fatal(err)
	}
	m, err := encoder.Load(judge, words, encoder.Config{})
	if err != nil {
		t.Fatal(err)
	}
	tok, err := tokenizer.Load(mustRead(t, "vocabulary.bin"))
	if err != nil {
		t.Fatal(err)
	}
	return nli.New(tok, m, "judge@test")
}

func mustOpen(t testing.TB, judge *safetensors.File) *nli.Judge {
	t.Helper()
	j, err := open(t, judge)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func mustOpenJudge(t testing.TB) *nli.Judge {
	t.Helper()
	return mustOpen(t, mustParse(t, "judge.safetensors"))
}

// A reference is a pair and its logits (SUPPORT, CONFLICT, NEUTRAL) by the
// float32 reference implementation.
type reference struct {
	Evidence string     `json:"evidence"`
	Claim    string     `json:"claim"`
	Logits   [3]float64 `json:"logits"`
}

func mustDecode(t testing.TB, r io.Reader) []reference {
	t.Helper()
	var rows []reference
	for in := json.NewDecoder(bufio.NewReader(r)); in.More(); {
		var row reference
		if err := in.Decode(&row); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, row)
	}
	return rows
}

// mustReference reads the project's own pairs.
func mustReference(t testing.TB) []reference {
	t.Helper()
	f, err := os.Open("testdata/reference.jsonl.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	return mustDecode(t, z)
}

// published reads the file beside the published models, or skips.
func published(t *testing.T) []reference {
	t.Helper()
	const path = "../../../shared/models/ref_logits.jsonl.xz"
	if _, err := os.Stat(path); err != nil {
		t.Skip("the published models are not here")
	}
	xz := exec.Command("xz", "-dc", path)
	out, err := xz.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := xz.Start(); err != nil {
		t.Skip("xz does not run here:", err)
	}
	rows := mustDecode(t, out)
	if err := xz.Wait(); err != nil {
		t.Fatal(err)
	}
	return rows
}
