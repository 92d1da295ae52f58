package nli_test

import (
	"context"
	"encoding/binary"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/encoder/encodertest"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/nli"
)

// How near the answers of int8 arithmetic stay to the float32 reference. A delta
// is that of a pair's probability that differs most.
const (
	minSameClass   = 0.985
	maxMedianDelta = 0.01
	maxHighDelta   = 0.1 // of 95 in 100
	// clearMargin is how far apart the two likeliest classes of the reference are
	// where a delta of that size would rarely change their order.
	clearMargin = 0.1
)

func TestAnswersAreNearTheReference(t *testing.T) {
	rows := mustReference(t)
	if len(rows) < 500 {
		t.Fatalf("%d pairs, want 500 and more", len(rows))
	}
	compare(t, rows)
}

func TestAnswersAreNearTheReferenceForPublishedPairs(t *testing.T) {
	compare(t, mustPublished(t))
}

// compare asks about pairs. Those whose two likeliest classes are nearer than
// clearMargin may change them.
func compare(t *testing.T, rows []reference) {
	t.Helper()
	if testing.Short() {
		t.Skip("judges hundreds of pairs")
	}
	j := mustOpenJudge(t)
	all := len(rows)
	// The reference cuts what is too long.
	rows = slices.DeleteFunc(rows, func(r reference) bool { return !j.Reads(r.pair()) })
	if all-len(rows) > 2 {
		t.Errorf("%d of %d pairs are too long", all-len(rows), all)
	}
	pairs := make([]factcheck.Pair, len(rows))
	for i, r := range rows {
		pairs[i] = r.pair()
	}
	answers := mustJudge(t, j, pairs...)
	var deltas []float64
	same, clear, sameClear := 0, 0, 0
	for i, r := range rows {
		got := [3]float64{answers[i].Support, answers[i].Conflict, answers[i].Neutral}
		ref := probabilities(r.Logits)
		var most float64
		for k := range got {
			most = max(most, math.Abs(got[k]-ref[k]))
		}
		deltas = append(deltas, most)
		agree := class(got) == class(ref)
		if agree {
			same++
		}
		if margin(ref) >= clearMargin {
			clear++
			if agree {
				sameClear++
			}
		}
	}
	slices.Sort(deltas)
	median, high, share := deltas[len(deltas)/2], deltas[len(deltas)*95/100], float64(sameClear)/float64(clear)
	if !(share >= minSameClass) || !(median <= maxMedianDelta) || !(high <= maxHighDelta) {
		t.Errorf("want a share of %g of the clear pairs with the same class, a median of %g, 95 %% below %g", minSameClass, maxMedianDelta, maxHighDelta)
	}
	t.Logf("%d pairs: %d with the same class, of %d clear ones %d; greatest difference of a probability: median %.4f, 95 %% below %.4f, most %.4f",
		len(rows), same, clear, sameClear, median, high, deltas[len(deltas)-1])
}

func probabilities(logits [3]float64) (p [3]float64) {
	var sum float64
	for i, x := range logits {
		p[i] = math.Exp(x)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// margin returns how much likelier the likeliest class is than the next.
func margin(p [3]float64) float64 {
	slices.Sort(p[:])
	return p[2] - p[1]
}

func class(p [3]float64) int { return slices.Index(p[:], slices.Max(p[:])) }

func mustJudge(t testing.TB, j *nli.Judge, pairs ...factcheck.Pair) []factcheck.Judgement {
	t.Helper()
	answers, err := j.Judge(context.Background(), pairs)
	if err != nil {
		t.Fatal(err)
	}
	if len(answers) != len(pairs) {
		t.Fatalf("%d answers to %d pairs", len(answers), len(pairs))
	}
	return answers
}

func TestAPassageSupportsContradictsOrLeavesOpen(t *testing.T) {
	const passage = "Der Stadtrat lehnte den Bau des Stadions am Montag mit 31 zu 12 Stimmen ab."
	j := mustOpenJudge(t)
	for claim, most := range map[string]func(factcheck.Judgement) float64{
		"The city council voted against the stadium.": func(a factcheck.Judgement) float64 { return a.Support },
		"Der Stadtrat stimmte dem Bau zu.":            func(a factcheck.Judgement) float64 { return a.Conflict },
		"The mayor was born in Poland.":               func(a factcheck.Judgement) float64 { return a.Neutral },
	} {
		a := mustJudge(t, j, factcheck.Pair{Passage: passage, Claim: claim})[0]
		if p := most(a); !(p > 0.5) {
			t.Errorf("%q: %+v", claim, a)
		}
		if sum := a.Support + a.Conflict + a.Neutral; math.Abs(sum-1) > 1e-15 {
			t.Errorf("%q: probabilities sum to %g", claim, sum)
		}
	}
}

func TestAPassageIsReadWithItsContext(t *testing.T) {
	j := mustOpenJudge(t)
	const (
		before  = "Die Brücke von Halvern ist am Samstag eröffnet worden."
		passage = "Sie hat 38 Millionen Euro gekostet."
		claim   = "The bridge of Halvern cost 38 million euros."
	)
	if a := mustJudge(t, j, factcheck.Pair{Context: before, Passage: passage, Claim: claim})[0]; a.Support <= 0.5 {
		t.Errorf("with its context the passage gives %+v", a)
	}
}

func TestWhiteSpaceAroundAPartDoesNotCount(t *testing.T) {
	j := mustOpenJudge(t)
	bare := factcheck.Pair{Context: "The storm came on Monday.", Passage: "The dam of Ostheim broke at noon.", Claim: "The dam broke in the morning."}
	want := mustJudge(t, j, bare)[0]
	for _, blank := range []string{" ", "\n", "\r\n\t", "\u00a0", "\u3000", "\u200b", "\u200e", "\u2060", "\ufeff", " \u200b\n"} {
		for name, p := range map[string]factcheck.Pair{
			"the context": {Context: blank + bare.Context + blank, Passage: bare.Passage, Claim: bare.Claim},
			"the passage": {Context: bare.Context, Passage: blank + bare.Passage + blank, Claim: bare.Claim},
			"the claim":   {Context: bare.Context, Passage: bare.Passage, Claim: blank + bare.Claim + blank},
		} {
			if got := mustJudge(t, j, p)[0]; got != want {
				t.Errorf("%q around %s: %+v, want %+v", blank, name, got, want)
			}
			if j.ClaimTokens(p.Claim) != j.ClaimTokens(bare.Claim) {
				t.Errorf("%q around %s: %d tokens of claim, want %d", blank, name, j.ClaimTokens(p.Claim), j.ClaimTokens(bare.Claim))
			}
		}
	}
}

func TestContextThatSpeaksOfSomethingElseChangesTheAnswer(t *testing.T) {
	const passage, claim = "Sie hat 38 Millionen Euro gekostet.", "The bridge of Halvern cost 38 million euros."
	a := mustJudge(t, mustOpenJudge(t),
		factcheck.Pair{Context: "Die Brücke von Halvern ist am Samstag eröffnet worden.", Passage: passage, Claim: claim},
		factcheck.Pair{Context: "Die Orgel von Sankt Marien klingt wieder.", Passage: passage, Claim: claim})
	if a[1].Support >= a[0].Support {
		t.Errorf("another context gives %+v, its own %+v", a[1], a[0])
	}
}

// words returns n different words of one token each.
func words(n int) string {
	word := []string{"Haus", "Baum", "Wasser", "Stadt", "Land", "Kind", "Jahr", "Tag"}
	var out []string
	for i := range n {
		out = append(out, word[(i+i/len(word))%len(word)])
	}
	return strings.Join(out, " ")
}

func TestOfAPairTooLongTheBeginningOfTheContextIsLeftOut(t *testing.T) {
	j := mustOpenJudge(t)
	const claim = "Baum"
	room := nli.ContextTokens - 5 - j.ClaimTokens(claim)
	passage, end, far := words(50), words(room-50), "Haus "
	fits := factcheck.Pair{Context: end, Passage: passage, Claim: claim}
	answers := mustJudge(t, j, fits,
		factcheck.Pair{Context: strings.Repeat(far, 300) + end, Passage: passage, Claim: claim},
		factcheck.Pair{Context: strings.TrimPrefix(end, "Haus "), Passage: passage, Claim: claim})
	if diff := cmp.Diff(answers[0], answers[1]); diff != "" {
		t.Errorf("the end of a long context is not what is read:\n%s", diff)
	}
	if answers[0] == answers[2] {
		t.Error("context that fits is not read to its first word")
	}
}

func TestAPassageThatLeavesNoRoomIsReadToItsEndWithoutContext(t *testing.T) {
	j := mustOpenJudge(t)
	const claim = "Baum"
	for _, tokens := range []int{nli.ContextTokens, nli.ContextTokens + 1, nli.MaxTokens} {
		passage := words(tokens - 4 - j.ClaimTokens(claim) - 1)
		answers := mustJudge(t, j,
			factcheck.Pair{Passage: passage + " Land", Claim: claim},
			factcheck.Pair{Context: "Wasser Stadt", Passage: passage + " Land", Claim: claim},
			factcheck.Pair{Passage: passage + " Kind", Claim: claim})
		if answers[0] != answers[1] {
			t.Errorf("%d tokens: the context is read: %+v", tokens, answers)
		}
		if answers[0] == answers[2] {
			t.Errorf("%d tokens: the last word is not read: %+v", tokens, answers)
		}
	}
}

func TestAPairThatIsNotReadWholeIsRefused(t *testing.T) {
	for _, c := range []struct {
		name  string
		judge *nli.Judge
		word  string // of one token
		most  int    // tokens, special ones left out
	}{
		{"the service's own", mustOpenJudge(t), "Haus", nli.MaxTokens - 4},
		{"a foreign one", mustOpenForeign(t, "judge-bert"), "the", nli.MaxTokens - 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, p := range [][2]int{{c.most - 1, 1}, {1, c.most - 1}, {c.most / 2, c.most - c.most/2}} {
				pair := factcheck.Pair{Passage: c.word + strings.Repeat(" "+c.word, p[0]-1), Claim: c.word + strings.Repeat(" "+c.word, p[1]-1)}
				if !c.judge.Reads(pair) {
					t.Errorf("passage of %d tokens, claim of %d: not read", p[0], p[1])
				}
				mustJudge(t, c.judge, pair)
				pair.Passage += " " + c.word
				if answers, err := c.judge.Judge(context.Background(), []factcheck.Pair{pair}); err == nil || c.judge.Reads(pair) {
					t.Errorf("passage of %d tokens, claim of %d: %+v", p[0]+1, p[1], answers)
				}
			}
		})
	}
}

func TestAPairHasOneAnswerAloneAndBesideOthers(t *testing.T) {
	j := mustOpenJudge(t)
	var pairs []factcheck.Pair
	for _, r := range mustReference(t)[:20] {
		pairs = append(pairs, r.pair())
	}
	together := mustJudge(t, j, pairs...)
	for i, p := range pairs {
		if alone := mustJudge(t, j, p)[0]; alone != together[i] {
			t.Errorf("pair %d: %+v alone, %+v beside others", i, alone, together[i])
		}
	}
}

func TestNumbersThatAreNotFiniteAreAnError(t *testing.T) {
	// Finite weights whose sums are not: the pooler gives nothing but ones.
	fill := func(x float32) func(*safetensors.Tensor) {
		return func(tensor *safetensors.Tensor) {
			tensor.Data = strings.Repeat(string(binary.LittleEndian.AppendUint32(nil, math.Float32bits(x))), len(tensor.Data)/4)
		}
	}
	file := encodertest.MustChange(t, encodertest.MustParse(t, "judge.safetensors"), "pooler.bias", fill(1e9))
	file = encodertest.MustChange(t, file, "classifier.weight", fill(math.MaxFloat32))
	answers, err := mustOpen(t, file).Judge(context.Background(), []factcheck.Pair{{Passage: "Haus", Claim: "Baum"}})
	if err == nil {
		t.Errorf("answers %+v", answers)
	}
}

func TestAModelWithOtherLabelsIsRefused(t *testing.T) {
	for _, labels := range []string{"SUPPORT,CONFLICT,OTHER", "SUPPORT,SUPPORT,NEUTRAL"} {
		t.Run(labels, func(t *testing.T) {
			file := encodertest.MustParse(t, "judge.safetensors")
			file.Metadata["labels"] = labels
			if _, err := open(t, file); err == nil {
				t.Error("no error")
			}
		})
	}
}

func TestLabelsMayStandInAnyOrder(t *testing.T) {
	pair := factcheck.Pair{Passage: "Der Damm hielt.", Claim: "The dam broke."}
	want := mustJudge(t, mustOpenJudge(t), pair)[0]
	file := encodertest.MustParse(t, "judge.safetensors")
	file.Metadata["labels"] = "NEUTRAL,SUPPORT,CONFLICT"
	got := mustJudge(t, mustOpen(t, file), pair)[0]
	// The logits stand as before, so each is read under its new name.
	for name, p := range map[string][2]float64{
		"neutral": {got.Neutral, want.Support}, "support": {got.Support, want.Conflict}, "conflict": {got.Conflict, want.Neutral},
	} {
		if math.Abs(p[0]-p[1]) > 1e-15 {
			t.Errorf("%s is %g, want %g", name, p[0], p[1])
		}
	}
}

func TestACancelledContextIsNoAnswer(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if answers, err := mustOpenJudge(t).Judge(ctx, []factcheck.Pair{{Passage: "Haus", Claim: "Baum"}}); err == nil {
		t.Errorf("answers %+v", answers)
	}
}
