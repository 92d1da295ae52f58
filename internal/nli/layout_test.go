package nli_test

import (
	"encoding/json"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/encodertest"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/hub"
	"github.com/beleg-dev/beleg/internal/nli"
)

// foreign is a small random judge that was not made for this service: BERT with
// a WordPiece vocabulary and token types.
const foreign = "../hub/testdata/"

func mustOpenForeign(t testing.TB, name string) *nli.Judge {
	t.Helper()
	own, err := hub.OpenJudge(foreign+name, encoder.Config{})
	if err != nil {
		t.Fatal(err)
	}
	j, err := nli.NewFrom(nli.Config{Reader: own.Reader, Model: own.Model, Name: own.Version, Layout: nli.Layout{Template: own.Layout}})
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func TestAForeignJudgeAnswersAsItsReference(t *testing.T) {
	const most = 0.05 // of a probability
	b, err := os.ReadFile(foreign + "reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	// The places of support, conflict and neutral among the logits.
	for name, places := range map[string][3]int{"judge-bert": {1, 2, 0}, "judge-roberta": {2, 0, 1}, "judge-xlmr": {0, 1, 2}} {
		var rows []struct {
			Premise, Hypothesis string
			Logits              [3]float64
		}
		if err := json.Unmarshal(all[name], &rows); err != nil {
			t.Fatal(err)
		}
		if len(rows) < 60 {
			t.Fatalf("%s: %d pairs, want 60 and more", name, len(rows))
		}
		pairs := make([]factcheck.Pair, len(rows))
		for i, r := range rows {
			pairs[i] = factcheck.Pair{Passage: r.Premise, Claim: r.Hypothesis}
		}
		for i, a := range mustJudge(t, mustOpenForeign(t, name), pairs...) {
			p := probabilities(rows[i].Logits)
			for k, got := range []float64{a.Support, a.Conflict, a.Neutral} {
				if want := p[places[k]]; math.Abs(got-want) > most {
					t.Errorf("%s: pair %d has %.3f for class %d, want %.3f", name, i, got, k, want)
				}
			}
		}
	}
}

func TestAForeignJudgeReadsContextAndPassageAsOneText(t *testing.T) {
	const before, passage, claim = "The old ferry crosses the river.", "Nobody pays.", "Die Fähre fährt."
	for _, name := range []string{"judge-bert", "judge-xlmr"} {
		answers := mustJudge(t, mustOpenForeign(t, name),
			factcheck.Pair{Context: before, Passage: passage, Claim: claim},
			factcheck.Pair{Passage: before + " " + passage, Claim: claim},
			factcheck.Pair{Passage: passage, Claim: claim})
		if diff := cmp.Diff(answers[0], answers[1]); diff != "" {
			t.Errorf("%s:\n%s", name, diff)
		}
		if answers[0] == answers[2] {
			t.Errorf("%s: the context is not read", name)
		}
	}
}

func TestAJudgeThatReadsTooFewTokensIsRefused(t *testing.T) {
	short := encodertest.MustChange(t, encodertest.MustParse(t, "judge.safetensors"), "position", func(position *safetensors.Tensor) {
		rows := nli.MaxTokens - 1
		position.Data = position.Data[:len(position.Data)/position.Shape[0]*rows]
		position.Shape = slices.Clone(position.Shape)
		position.Shape[0] = rows
	})
	if _, err := open(t, short); err == nil {
		t.Error("no error")
	}
}
