package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// answered returns verdicts on supported claims of a kind, the first of them right.
func answered(kind string, claims, right int) []outcome {
	list := make([]outcome, claims)
	for i := range list {
		list[i] = outcome{claim: &claimSigns{Kind: kind, Verdict: "S"}, verdict: factcheck.Conflict}
		if i < right {
			list[i].verdict = factcheck.Support
		}
	}
	return list
}

func together(lists ...[]outcome) []outcome {
	var all []outcome
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

func TestKindsOfFewClaimsAreCountedTogether(t *testing.T) {
	got := tallies(
		together(answered("", 3, 3), answered("place", 20, 12), answered("weekday", 19, 7), answered("date", 21, 5), answered("bound", 2, 1)),
		together(answered("bound", 2, 0), answered("date", 21, 6), answered("", 3, 1), answered("weekday", 19, 7), answered("place", 20, 20)))
	want := []tally{
		{"date", 21, []int{5, 6}},
		{"place", 20, []int{12, 20}},
		{otherKinds, 21, []int{8, 7}},
		{noKind, 3, []int{3, 1}},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(tally{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
