package embed_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"testing"

	"github.com/beleg-dev/beleg/internal/embed"
	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/encodertest"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

func mustOpen(t testing.TB) *embed.Embedder {
	t.Helper()
	return mustOpenFile(t, encodertest.MustParse(t, "embedder.safetensors"))
}

func mustOpenFile(t testing.TB, f *safetensors.File) *embed.Embedder {
	t.Helper()
	tok, err := tokenizer.Load(encodertest.MustRead(t, "vocabulary.bin"))
	if err != nil {
		t.Fatal(err)
	}
	return embed.New(tok, encodertest.MustLoad(t, f, encoder.Config{}), "embedder@test")
}

// A reference is a text with its prefix and its vector by the float32
// reference implementation.
type reference struct {
	Text   string    `json:"text"`
	Vector []float64 `json:"vector"`
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

// mustReference reads the project's own texts.
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

// published opens the published embedder, from which the service's own was
// trained, and reads the vectors beside it, or skips.
func published(t *testing.T) (*embed.Embedder, []reference) {
	t.Helper()
	const folder = "../../../shared/models/"
	weights, err := os.ReadFile(folder + "embedder.safetensors")
	if err != nil {
		t.Skip("the published models are not here")
	}
	f, err := safetensors.Parse(string(weights))
	if err != nil {
		t.Fatal(err)
	}
	xz := exec.Command("xz", "-dc", folder+"ref_embeddings.jsonl.xz")
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
	return mustOpenFile(t, f), rows
}
