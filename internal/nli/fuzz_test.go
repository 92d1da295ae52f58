package nli_test

import (
	"math"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// FuzzJudge holds what is promised of any pair: one that is too long is refused.
func FuzzJudge(f *testing.F) {
	for _, r := range mustReference(f)[:10] {
		f.Add(r.Context, r.Passage, r.Claim)
	}
	f.Add("", "", "")
	f.Add("\xff\x00", strings.Repeat("Donaudampf", 500), "e\u0301\u202e")
	f.Add(strings.Repeat("The council met. ", 200), "\u2028", strings.Repeat("a ", 100))
	j := mustOpenJudge(f)
	f.Fuzz(func(t *testing.T, context, passage, claim string) {
		p := factcheck.Pair{Context: context, Passage: passage, Claim: claim}
		if !j.Reads(p) {
			if answers, err := j.Judge(t.Context(), []factcheck.Pair{p}); err == nil {
				t.Errorf("answers %v", answers)
			}
			return
		}
		beside := factcheck.Pair{Passage: "The bridge was opened.", Claim: "The bridge is open."}
		both, err := j.Judge(t.Context(), []factcheck.Pair{beside, p})
		if err != nil {
			t.Fatal(err)
		}
		alone, err := j.Judge(t.Context(), []factcheck.Pair{p})
		if err != nil {
			t.Fatal(err)
		}
		if alone[0] != both[1] {
			t.Errorf("%v alone, %v beside another pair", alone[0], both[1])
		}
		got := alone[0]
		if sum := got.Support + got.Conflict + got.Neutral; !(math.Abs(sum-1) < 1e-9) || min(got.Support, got.Conflict, got.Neutral) < 0 {
			t.Errorf("%v has the sum %v", got, sum)
		}
	})
}
