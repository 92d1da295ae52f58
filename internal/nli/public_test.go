package nli_test

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"hash/fnv"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

var update = flag.Bool("update", false, "rewrite the golden figures")

// published are sets that the judge was not trained on. Some may be used for
// research only: their pairs lie outside the repository.
var published = []string{"creak", "healthver", "sick", "sufficient_facts", "xnli"}

const (
	publishedPairs = "../../../shared/data/train_pairs.jsonl.xz"
	sampleSize     = 150 // pairs of a set and a pair of languages
	longest        = 900 // bytes of evidence
)

type publishedPair struct {
	Set      string `json:"ds"`
	Claim    string `json:"claim"`
	Evidence string `json:"evidence"`
	Label    string `json:"label"`
	ClaimIn  string `json:"lang_c"`
	SourceIn string `json:"lang_e"`
}

func (p *publishedPair) rank() uint64 {
	h := fnv.New64a()
	fmt.Fprintf(h, "%s\n%s", p.Claim, p.Evidence)
	return h.Sum64()
}

// mustSample draws pairs of each set and pair of languages.
func mustSample(t *testing.T) map[string][]publishedPair {
	t.Helper()
	content := mustUnpack(t, publishedPairs)
	list := map[string][]publishedPair{}
	lines := bufio.NewScanner(bytes.NewReader(content))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var p publishedPair
		if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		if slices.Contains(published, p.Set) && strings.Contains("SRN", p.Label) && p.Label != "" && p.Evidence != "" && len(p.Evidence) <= longest {
			name := fmt.Sprintf("%s, %s claim, %s evidence", p.Set, p.ClaimIn, p.SourceIn)
			list[name] = append(list[name], p)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	for name, pairs := range list {
		slices.SortFunc(pairs, func(a, b publishedPair) int { return cmp.Compare(a.rank(), b.rank()) })
		list[name] = pairs[:min(len(pairs), sampleSize)]
	}
	return list
}

func TestTheAnswersToPublishedSetsAreTheGoldenOnes(t *testing.T) {
	if testing.Short() {
		t.Skip("judges two thousand pairs")
	}
	sample := mustSample(t)
	judge := mustOpenJudge(t)
	var b strings.Builder
	b.WriteString("pairs of published sets that the judge was not trained on: right of all; most likely class of those labelled SUPPORT, CONFLICT, NEUTRAL\n\n")
	for _, name := range slices.Sorted(maps.Keys(sample)) {
		pairs := make([]factcheck.Pair, len(sample[name]))
		for i, p := range sample[name] {
			pairs[i] = factcheck.Pair{Passage: p.Evidence, Claim: p.Claim}
		}
		var table [3][3]int
		right := 0
		for i, a := range mustJudge(t, judge, pairs...) {
			want, got := strings.Index("SRN", sample[name][i].Label), class([3]float64{a.Support, a.Conflict, a.Neutral})
			table[want][got]++
			if want == got {
				right++
			}
		}
		fmt.Fprintf(&b, "%-45s %3d of %3d  %v\n", name, right, len(pairs), table)
	}
	path := filepath.Join("testdata", "public.txt")
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("the answers have changed; look, then run with -update:\n%s", diff)
	}
}
