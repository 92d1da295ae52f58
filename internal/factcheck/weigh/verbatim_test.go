package weigh_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

func TestSourcesThatStateTheClaimAreNoConflictByThemselves(t *testing.T) {
	sign := func(source string, start int, conflict float64, repeated bool) weigh.Sign {
		e := &factcheck.Evidence{Source: &factcheck.Source{ID: source}}
		e.Passage.Start = start
		if start > 0 {
			e.Passage.Entry = "later"
		}
		return weigh.Sign{Evidence: e, Signals: weigh.Signals{Judgement: factcheck.Judgement{Conflict: conflict, Neutral: 1 - conflict}, Repeated: repeated}}
	}
	for name, c := range map[string]struct {
		signs []weigh.Sign
		want  bool
	}{
		"one source says both":           {[]weigh.Sign{sign("a", 0, .99, false), sign("a", 9, 0, true)}, true},
		"another source is against it":   {[]weigh.Sign{sign("a", 0, 0, true), sign("b", 0, .99, false)}, false},
		"nothing states it word by word": {[]weigh.Sign{sign("a", 0, .99, false), sign("a", 9, 0, false)}, false},
	} {
		if got := weigh.Fitted.Sides(c.signs).Verbatim; got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	sides := weigh.Sides{Support: .2, Conflict: .9, Verbatim: true}
	if verdict, _ := weigh.Fitted.Decide(sides, false); verdict != factcheck.Mixed {
		t.Error(verdict)
	}
	sides.Verbatim = false
	if verdict, _ := weigh.Fitted.Decide(sides, false); verdict != factcheck.Conflict {
		t.Error(verdict)
	}
}
