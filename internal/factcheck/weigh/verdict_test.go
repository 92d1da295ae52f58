package weigh_test

import (
	"fmt"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// plain weights take the judge at its word, and a weaker side from .65, from .5
// where the conflict is explained, and from .9 where that is so of one source.
var plain = weigh.Weights{
	Passage:    [2][]float64{{1, 0}, {0, 1}},
	Together:   [2][]float64{{0, 1, 0}, {0, 0, 1}},
	Mixed:      [4]float64{-6.6, 10, 6.2, -22},
	Confidence: [3][3]float64{{0, -1, 0}, {0, 1, 0}, {0, 1, 0}},
}

// said is what the judge says of a passage of a source.
type said struct {
	source            string
	support, conflict float64
}

func signs(list []said) []weigh.Sign {
	out := make([]weigh.Sign, len(list))
	for i, s := range list {
		e := &factcheck.Evidence{Source: &factcheck.Source{ID: s.source}}
		e.Passage.Start, e.Passage.Text = i, fmt.Sprint("passage ", i)
		out[i] = weigh.Sign{Evidence: e, Signals: weigh.Signals{
			Judgement: factcheck.Judgement{Support: s.support, Conflict: s.conflict, Neutral: 1 - s.support - s.conflict},
		}}
	}
	return out
}

func TestVerdicts(t *testing.T) {
	for _, c := range []struct {
		name string
		said []said
		want factcheck.Verdict
	}{
		{"nothing that is judged decides nothing", nil, factcheck.InsufficientEvidence},
		{"passages that say nothing decide nothing", []said{{"a", .1, .1}, {"b", .2, .05}}, factcheck.InsufficientEvidence},
		{"one passage among others supports", []said{{"a", .05, .05}, {"a", .9, .05}, {"b", .05, .02}}, factcheck.Support},
		{"one passage among others speaks against", []said{{"a", .05, .05}, {"a", .05, .9}, {"b", .05, .02}}, factcheck.Conflict},
		{"what speaks for it so unsurely does not support it", []said{{"a", .3, .1}}, factcheck.InsufficientEvidence},
		{"what speaks against it as unsurely does", []said{{"a", .1, .3}}, factcheck.Conflict},
		{"sources that are sure of both sides disagree", []said{{"a", .95, .02}, {"b", .02, .95}}, factcheck.Mixed},
		{"a weak objection does not make two sides", []said{{"a", .95, .02}, {"b", .1, .6}}, factcheck.Support},
		{"a weak agreement does not make two sides", []said{{"a", .6, .1}, {"b", .02, .95}}, factcheck.Conflict},
		{"a source that both supports and speaks against takes the side it is surer of", []said{{"a", .99, .005}, {"a", .04, .92}}, factcheck.Support},
	} {
		t.Run(c.name, func(t *testing.T) {
			verdict, confidence := plain.Decide(plain.Sides(signs(c.said)), false)
			if verdict != c.want {
				t.Errorf("verdict %v, want %v", verdict, c.want)
			}
			if !(confidence >= 0 && confidence <= 1) {
				t.Errorf("confidence %g", confidence)
			}
		})
	}
}

func TestASourceMayBeOnBothSidesWithAPassageForEach(t *testing.T) {
	for _, c := range []struct {
		name string
		said []said
		want factcheck.Verdict
	}{
		{"two passages", []said{{"a", .95, .02}, {"a", .02, .94}}, factcheck.Mixed},
		{"two that are less sure", []said{{"a", .8, .1}, {"a", .1, .75}}, factcheck.Support},
		{"one passage that is not clear", []said{{"a", .45, .4}}, factcheck.Support},
		{"a passage that hardly objects", []said{{"a", .95, .02}, {"a", .1, .3}}, factcheck.Support},
	} {
		sides := plain.Sides(signs(c.said))
		if got, _ := plain.Decide(sides, true); got != c.want {
			t.Errorf("%s: %v with %+v", c.name, got, sides)
		}
	}
}

func TestAVerdictDoesNotDependOnTheOrderOfPassages(t *testing.T) {
	list := signs([]said{{"a", .9, .05}, {"b", .02, .9}, {"a", .05, .6}, {"c", .3, .3}, {"b", .5, .4}})
	sides := plain.Sides(list)
	for range list {
		list = append(list[1:], list[0])
		if again := plain.Sides(list); again != sides {
			t.Errorf("%+v, then %+v", sides, again)
		}
	}
}

func TestAWeakerSideCountsSoonerWhereTheConflictIsExplained(t *testing.T) {
	for _, c := range []struct {
		conflict  float64
		explained bool
		want      factcheck.Verdict
	}{
		{.7, false, factcheck.Mixed}, {.7, true, factcheck.Mixed},
		{.6, false, factcheck.Support}, {.6, true, factcheck.Mixed},
		{.3, false, factcheck.Support}, {.3, true, factcheck.Support},
	} {
		if v, _ := plain.Decide(weigh.Sides{Support: .9, Conflict: c.conflict, Weaker: c.conflict}, c.explained); v != c.want {
			t.Errorf("%g against it, explained %v: %v, want %v", c.conflict, c.explained, v, c.want)
		}
	}
}

func TestConfidenceInASideFallsWithTheOther(t *testing.T) {
	weights := plain
	weights.Confidence[factcheck.Support-factcheck.InsufficientEvidence] = [3]float64{-1, 1, -.2}
	_, alone := weights.Decide(weigh.Sides{Support: .9}, false)
	if v, opposed := weights.Decide(weigh.Sides{Support: .9, Conflict: .4, Weaker: .4}, false); v != factcheck.Support || opposed >= alone {
		t.Errorf("%v %.2f, %.2f where nothing speaks against it", v, opposed, alone)
	}
}
