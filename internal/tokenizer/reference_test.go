package tokenizer_test

import (
	"bufio"
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A reference is a text and its ids as Hugging Face tokenizers 0.23.3 reads it
// by the file that the vocabulary is made of, the special tokens renamed there.
type reference struct {
	Text string  `json:"text"`
	IDs  []int32 `json:"ids"`
}

func mustReference(t testing.TB) []reference {
	t.Helper()
	f, err := os.Open("testdata/reference.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var rows []reference
	for in := bufio.NewScanner(f); in.Scan(); {
		var r reference
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, r)
	}
	return rows
}

func TestIDsAreThoseOfTheReference(t *testing.T) {
	tok := mustLoad(t)
	rows := mustReference(t)
	if len(rows) < 90 {
		t.Fatalf("%d texts, want 90 and more", len(rows))
	}
	for _, r := range rows {
		if diff := cmp.Diff(r.IDs, append([]int32{}, tok.AppendIDs(nil, r.Text)...)); diff != "" {
			t.Errorf("%+q:\n%s", r.Text, diff)
		}
	}
}

// published is the reference file beside the published models.
const published = "../../../shared/models/ref_tokens.jsonl.xz"

func TestIDsAreThoseOfThePublishedFile(t *testing.T) {
	if _, err := os.Stat(published); err != nil {
		t.Skip("the published models are not here")
	}
	out, err := exec.Command("xz", "-dc", published).Output()
	if err != nil {
		t.Skip("xz does not run here:", err)
	}
	tok := mustLoad(t)
	for line := range strings.Lines(string(out)) {
		var r reference
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(r.Text, "<s>") {
			continue // special tokens there
		}
		if diff := cmp.Diff(r.IDs, append([]int32{}, tok.AppendIDs(nil, r.Text)...)); diff != "" {
			t.Errorf("%q:\n%s", r.Text, diff)
		}
	}
}
