package nli_test

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/goldentest"
)

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
	b.WriteString("pairs of published sets that the judge was not trained on: " + tallyTitle)
	for _, name := range slices.Sorted(maps.Keys(sample)) {
		var pairs []factcheck.Pair
		var labels []string
		var c tally
		for _, p := range sample[name] {
			pair := factcheck.Pair{Passage: p.Evidence, Claim: p.Claim}
			if !judge.Reads(pair) {
				c.count(p.Label, factcheck.Judgement{Neutral: 1}) // the service leaves such a claim open
				continue
			}
			pairs, labels = append(pairs, pair), append(labels, p.Label)
		}
		for i, a := range mustJudge(t, judge, pairs...) {
			c.count(labels[i], a)
		}
		fmt.Fprintf(&b, "%-45s %v\n", name, &c)
	}
	goldentest.Compare(t, "testdata/public.txt", b.String())
}
