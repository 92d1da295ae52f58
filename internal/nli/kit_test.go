package nli_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"os/exec"
	"testing"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/encodertest"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/nli"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

func open(t testing.TB, judge *safetensors.File) (*nli.Judge, error) {
	t.Helper()
	tok, err := tokenizer.Load(encodertest.MustRead(t, "vocabulary.bin"))
	if err != nil {
		t.Fatal(err)
	}
	return nli.New(tok, encodertest.MustLoad(t, judge, encoder.Config{}), "judge@test")
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
	return mustOpen(t, encodertest.MustParse(t, "judge.safetensors"))
}

// A reference is a pair and its logits (SUPPORT, CONFLICT, NEUTRAL) by the
// float32 reference implementation.
type reference struct {
	Context string     `json:"context"`
	Passage string     `json:"passage"`
	Claim   string     `json:"claim"`
	Logits  [3]float64 `json:"logits"`
}

func (r *reference) pair() factcheck.Pair {
	return factcheck.Pair{Context: r.Context, Passage: r.Passage, Claim: r.Claim}
}

// mustReference reads pairs of texts that the judge was not trained on.
func mustReference(t testing.TB) []reference {
	t.Helper()
	return mustRead[reference](t, "testdata/reference.jsonl.gz")
}

// mustRead reads a zipped file of lines in JSON.
func mustRead[T any](t testing.TB, path string) []T {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var rows []T
	for in := json.NewDecoder(z); in.More(); {
		var row T
		if err := in.Decode(&row); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, row)
	}
	return rows
}

// mustUnpack reads a file that is not part of the project, and skips the test
// where it cannot.
func mustUnpack(t *testing.T, path string) []byte {
	t.Helper()
	if _, err := os.Stat(path); err != nil {
		t.Skip("not here: ", path)
	}
	content, err := exec.CommandContext(t.Context(), "xz", "-dc", path).Output()
	if err != nil {
		t.Skip("xz does not run here: ", err)
	}
	return content
}

// mustPublished reads the pairs that were published with the models, whose texts
// are not part of the project, and the logits of the present judge.
func mustPublished(t *testing.T) []reference {
	t.Helper()
	texts := mustUnpack(t, "../../../shared/models/ref_logits.jsonl.xz")
	logits, err := os.ReadFile("testdata/published.json")
	if err != nil {
		t.Fatal(err)
	}
	var list [][3]float64
	if err := json.Unmarshal(logits, &list); err != nil {
		t.Fatal(err)
	}
	rows := make([]reference, len(list))
	in := json.NewDecoder(bytes.NewReader(texts))
	for i := range rows {
		var text struct{ Evidence, Claim string }
		if err := in.Decode(&text); err != nil {
			t.Fatal(err)
		}
		rows[i] = reference{Passage: text.Evidence, Claim: text.Claim, Logits: list[i]}
	}
	return rows
}
