package nli_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/goldentest"
)

// A contrasted passage is one with claims of which many differ in one thing, and
// in their label: mostly which of two values of the passage belongs to what. None
// was trained on.
type contrasted struct {
	Language, Title, Published, Before, Passage string
	Claims                                      []struct{ Claim, Language, Label string }
}

func TestTheAnswersToContrastingClaimsAreTheGoldenOnes(t *testing.T) {
	compareContrasted(t, "contrasts", "contrasting claims")
}

// The claims on one passage have its people, numbers and days; what they say of these is
// the same in other words, or something else.
func TestTheAnswersToOtherPredicatesAreTheGoldenOnes(t *testing.T) {
	compareContrasted(t, "predicates", "other predicates")
}

// The claims on one passage say what follows from it, what cannot be beside it, and what it
// leaves open, most of it in the passage's words.
func TestTheAnswersToClaimsNearAPassageAreTheGoldenOnes(t *testing.T) {
	compareContrasted(t, "near", "claims near a passage")
}

func compareContrasted(t *testing.T, file, title string) {
	t.Helper()
	if testing.Short() {
		t.Skip("judges a thousand pairs")
	}
	var pairs []factcheck.Pair
	var names, want []string
	for _, p := range mustRead[contrasted](t, "testdata/"+file+".jsonl.gz") {
		lead := slices.DeleteFunc([]string{p.Title, p.Published, p.Before}, func(s string) bool { return s == "" })
		for _, c := range p.Claims {
			pairs = append(pairs, factcheck.Pair{Context: strings.Join(lead, " · "), Passage: p.Passage, Claim: c.Claim})
			names, want = append(names, c.Language+" claim, "+p.Language+" passage"), append(want, c.Label)
		}
	}
	counts, all := map[string]*tally{}, &tally{}
	for i, a := range mustJudge(t, mustOpenJudge(t), pairs...) {
		if counts[names[i]] == nil {
			counts[names[i]] = &tally{}
		}
		counts[names[i]].count(want[i], a)
		all.count(want[i], a)
	}
	var b strings.Builder
	b.WriteString(title + ": " + tallyTitle)
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(&b, "%-25s %v\n", name, counts[name])
	}
	fmt.Fprintf(&b, "%-25s %v\n", "all", all)
	goldentest.Compare(t, "testdata/"+file+".txt", b.String())
}
