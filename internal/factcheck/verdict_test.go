package factcheck_test

import (
	"fmt"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// plain weights take the judge at its word.
var plain = factcheck.Weights{
	Passage:    [2][]float64{{1, 0}, {0, 1}},
	Together:   [2][]float64{{0, 1, 0}, {0, 0, 1}},
	Confidence: [4][2]float64{{0, 1}, {0, 1}, {0, 1}, {0, 1}},
}

// said is what the judge says of a passage of a source.
type said struct {
	source            string
	support, conflict float64
}

func signs(list []said) []factcheck.Sign {
	out := make([]factcheck.Sign, len(list))
	for i, s := range list {
		e := &factcheck.Evidence{Source: &factcheck.Source{ID: s.source}}
		e.Passage.Start, e.Passage.Text = i, fmt.Sprint("passage ", i)
		out[i] = factcheck.Sign{Evidence: e, Signals: factcheck.Signals{
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
		{"sources that are sure of both sides disagree", []said{{"a", .95, .02}, {"b", .02, .95}}, factcheck.Mixed},
		{"a weak objection does not make two sides", []said{{"a", .95, .02}, {"b", .1, .6}}, factcheck.Support},
		{"a weak agreement does not make two sides", []said{{"a", .6, .1}, {"b", .02, .95}}, factcheck.Conflict},
		{"a source that both supports and speaks against takes the side it is surer of", []said{{"a", .99, .005}, {"a", .04, .92}}, factcheck.Support},
	} {
		t.Run(c.name, func(t *testing.T) {
			support, conflict := plain.Sides(signs(c.said))
			verdict, confidence := plain.Decide(support, conflict, factcheck.Unexplained)
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
		{"two passages", []said{{"a", .9, .05}, {"a", .05, .85}}, factcheck.Mixed},
		{"one passage that is not clear", []said{{"a", .45, .4}}, factcheck.Support},
		{"a passage that hardly objects", []said{{"a", .95, .02}, {"a", .1, .3}}, factcheck.Support},
	} {
		support, conflict := plain.Sides(signs(c.said))
		if got, _ := plain.Decide(support, conflict, factcheck.Contradicted); got != c.want {
			t.Errorf("%s: %v with %.2f and %.2f", c.name, got, support, conflict)
		}
	}
}

func TestAVerdictDoesNotDependOnTheOrderOfPassages(t *testing.T) {
	list := signs([]said{{"a", .9, .05}, {"b", .02, .9}, {"a", .05, .6}, {"c", .3, .3}, {"b", .5, .4}})
	support, conflict := plain.Sides(list)
	for range list {
		list = append(list[1:], list[0])
		if s, c := plain.Sides(list); s != support || c != conflict {
			t.Errorf("%g and %g, then %g and %g", support, conflict, s, c)
		}
	}
}

func TestAWeakerSideCountsSoonerTheMoreIsKnownOfTheDispute(t *testing.T) {
	const support = .9
	for _, c := range []struct {
		conflict float64
		mixed    factcheck.Dispute // the first that is enough
	}{{.7, factcheck.Unexplained}, {.6, factcheck.Explained}, {.4, factcheck.Contradicted}, {.2, factcheck.Contradicted + 1}} {
		for d := factcheck.Unexplained; d <= factcheck.Contradicted; d++ {
			want := factcheck.Support
			if d >= c.mixed {
				want = factcheck.Mixed
			}
			if v, _ := plain.Decide(support, c.conflict, d); v != want {
				t.Errorf("%g against %g, dispute %d: %v", support, c.conflict, d, v)
			}
		}
	}
}
