package hub_test

import (
	"context"
	"math"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/embed"
	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/encodertest"
	"github.com/beleg-dev/beleg/internal/hub"
)

// How near the answers of int8 arithmetic stay to the float32 reference. The
// logits of these models have a spread of about one unit, the greatest distance
// seen is 0.11, the lowest cosine 0.9997.
const (
	maxLogitDelta = 0.16
	minSameClass  = 0.9
	minCosine     = 0.999
)

// wantLabels are those of the config.json files, as the service calls them.
var wantLabels = map[string][]string{
	"judge-bert":    {"NEUTRAL", "SUPPORT", "CONFLICT"},
	"judge-roberta": {"CONFLICT", "NEUTRAL", "SUPPORT"},
	"judge-xlmr":    {"SUPPORT", "CONFLICT", "NEUTRAL"},
}

func TestAJudgeAnswersAsTheReferenceDoes(t *testing.T) {
	for _, name := range judges {
		t.Run(name, func(t *testing.T) {
			j := mustOpenJudge(t, filepath.Join("testdata", name))
			if diff := cmp.Diff(wantLabels[name], j.Model.Labels()); diff != "" {
				t.Error(diff)
			}
			rows := mustReference[pair](t, name)
			if len(rows) < 60 {
				t.Fatalf("%d pairs, want 60 and more", len(rows))
			}
			far, same := distance(rows, mustClassify(t, j, rows))
			if share := float64(same) / float64(len(rows)); share < minSameClass || !(far <= maxLogitDelta) {
				t.Errorf("want a share of %g with the same class, logits at most %g apart", minSameClass, maxLogitDelta)
			}
			t.Logf("%d pairs: %d with the same class, logits at most %.3f apart", len(rows), same, far)
		})
	}
}

func mustClassify(t testing.TB, j *hub.Judge, rows []pair) [][]float32 {
	t.Helper()
	seqs, second := make([][]int32, len(rows)), make([]int, len(rows))
	for i, r := range rows {
		seqs[i], second[i] = layOut(j.Reader, j.Layout, r.Premise, r.Hypothesis)
	}
	logits, err := j.Model.Classify(context.Background(), seqs, second)
	if err != nil {
		t.Fatal(err)
	}
	return logits
}

// distance returns the greatest distance of a logit, and how many pairs have the
// same class.
func distance(rows []pair, logits [][]float32) (far float64, same int) {
	for i, r := range rows {
		best, want := 0, 0
		for k, x := range logits[i] {
			far = max(far, math.Abs(float64(x)-r.Logits[k]))
			if x > logits[i][best] {
				best = k
			}
			if r.Logits[k] > r.Logits[want] {
				want = k
			}
		}
		if best == want {
			same++
		}
	}
	return far, same
}

// What the reference can tell apart: each of these changes moves the answers
// away from it.
func TestEachPartOfAConfigCounts(t *testing.T) {
	for _, row := range []struct{ name, folder, file, old, new string }{
		{"the constant of the norms", "judge-bert", "config.json", `"layer_norm_eps": 0.4`, `"layer_norm_eps": 1e-12`},
		{"the width of the heads", "judge-bert", "config.json", `"num_attention_heads": 2`, `"num_attention_heads": 1`},
		{"the first position", "judge-roberta", "config.json", `"pad_token_id": 0`, `"pad_token_id": -1`},
		{"the token types", "judge-bert", "tokenizer.json", `"type_id":1`, `"type_id":0`},
		{"the special tokens", "judge-xlmr", "tokenizer.json", `"pair":[{"SpecialToken":{"id":"<s>","type_id":0}},`, `"pair":[`},
	} {
		t.Run(row.name, func(t *testing.T) {
			dir := mustCopy(t, row.folder)
			mustReplace(t, filepath.Join(dir, row.file), row.old, row.new)
			rows := mustReference[pair](t, row.folder)
			if far, _ := distance(rows, mustClassify(t, mustOpenJudge(t, dir), rows)); far <= maxLogitDelta {
				t.Errorf("the logits move by %.3f only", far)
			}
		})
	}
}

func TestAnEmbedderGivesTheVectorsOfTheReference(t *testing.T) {
	for _, name := range embedders {
		t.Run(name, func(t *testing.T) {
			h := mustOpenEmbedder(t, filepath.Join("testdata", name))
			e := embed.NewFrom(embed.Config{Reader: h.Reader, Model: h.Model, Name: h.Version, Layout: h.Layout,
				QueryPrefix: h.QueryPrefix, PassagePrefix: h.PassagePrefix})
			rows := mustReference[text](t, name)
			if len(rows) < 40 {
				t.Fatalf("%d texts, want 40 and more", len(rows))
			}
			lowest := 1.0
			for _, r := range rows {
				v, err := e.EmbedQuery(context.Background(), r.Text)
				if !r.Query {
					var list [][]float32
					if list, err = e.EmbedPassages(context.Background(), []string{r.Text}); err == nil {
						v = list[0]
					}
				}
				if err != nil {
					t.Fatal(err)
				}
				c := encodertest.Cosine(v, r.Vector)
				lowest = min(lowest, c)
				if !(c >= minCosine) {
					t.Errorf("%q: cosine %.5f, want %g", r.Text, c, minCosine)
				}
			}
			t.Logf("lowest cosine of %d texts: %.5f", len(rows), lowest)
		})
	}
}

// The digests hold on every machine and path. They change only with the
// arithmetic or the files of testdata; then readingVersion has to grow.
const (
	wantLogits  = 0x7a1854d73f1b4328
	wantVectors = 0x297abd15ed960ab5
)

func TestEveryPathGivesTheSameBits(t *testing.T) {
	for _, path := range encoder.Paths() {
		t.Run(path, func(t *testing.T) {
			j, err := hub.OpenJudge("testdata/judge-bert", encoder.Config{Path: path})
			if err != nil {
				t.Fatal(err)
			}
			if got := encodertest.Digest(mustClassify(t, j, mustReference[pair](t, "judge-bert"))); got != wantLogits {
				t.Errorf("logits have digest %#x, want %#x", got, uint64(wantLogits))
			}
			e, err := hub.OpenEmbedder("testdata/embedder-xlmr", encoder.Config{Path: path})
			if err != nil {
				t.Fatal(err)
			}
			var seqs [][]int32
			for _, r := range mustReference[text](t, "embedder-xlmr") {
				ids, _ := layOut(e.Reader, e.Layout, r.Text, "")
				seqs = append(seqs, ids)
			}
			vectors, err := e.Model.Embed(context.Background(), seqs)
			if err != nil {
				t.Fatal(err)
			}
			if got := encodertest.Digest(vectors); got != wantVectors {
				t.Errorf("vectors have digest %#x, want %#x", got, uint64(wantVectors))
			}
		})
	}
}
