package factcheck_test

import (
	"context"
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// A hesitant judge says that one source supports the claim and the other speaks
// against it, but is too unsure of either for two sides.
type hesitant struct {
	sure
	contradict float64 // how probable it is that the sources refute each other
}

func (h hesitant) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	out := make([]factcheck.Judgement, len(pairs))
	for i, p := range pairs {
		switch claimed := strings.HasPrefix(p.Claim, "Das Dorf"); {
		case !claimed:
			out[i] = factcheck.Judgement{Support: .01, Conflict: h.contradict, Neutral: .99 - h.contradict}
		case strings.Contains(p.Passage, "Leitung"):
			out[i] = factcheck.Judgement{Support: .95, Conflict: .02, Neutral: .03}
		default:
			out[i] = factcheck.Judgement{Support: .05, Conflict: .7, Neutral: .25}
		}
	}
	return out, nil
}

func TestSourcesThatContradictEachOtherMakeAMixedVerdict(t *testing.T) {
	for contradict, want := range map[float64]bool{.1: false, .9: true} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: hesitant{contradict: contradict}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/ready", LanguageCode: "de", Content: "Die Leitung zum Dorf ist fertig und in Betrieb."})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/waiting", LanguageCode: "de", Content: "Wasser holt das Dorf weiter aus dem Brunnen."})
		got := check(t, s, "Das Dorf ist an das Wassernetz angeschlossen.", nil)
		if mixed := got.GetVerdict() == factcheckv1.Verdict_VERDICT_MIXED; mixed != want {
			t.Errorf("contradiction %g: %v", contradict, got.GetVerdict())
		}
		stances := map[factcheckv1.Stance]bool{}
		for _, c := range got.GetCitations() {
			stances[c.GetStance()] = true
		}
		if both := len(stances) == 2; both != want {
			t.Errorf("contradiction %g: citations %v", contradict, got.GetCitations())
		}
	}
}
