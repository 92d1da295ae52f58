package main

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestARuleIsWorthWhatItChanges(t *testing.T) {
	var got worth
	for _, c := range [][3]factcheck.Verdict{ // label, with all rules, without one
		{factcheck.Conflict, factcheck.Conflict, factcheck.Support},
		{factcheck.Support, factcheck.InsufficientEvidence, factcheck.Support},
		{factcheck.Mixed, factcheck.Support, factcheck.Conflict},
		{factcheck.Support, factcheck.Support, factcheck.Support},
	} {
		got.add(c[0], c[1], c[2])
	}
	if want := (worth{claims: 4, changed: 3, righted: 1, wronged: 1, saved: 1, misled: 1}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}
