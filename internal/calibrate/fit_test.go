package main

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

func TestTheWeightsThatThereAreAreWrittenAsTheyStand(t *testing.T) {
	want, err := os.ReadFile("../factcheck/weigh/weights.go")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(source(&weigh.Fitted))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
