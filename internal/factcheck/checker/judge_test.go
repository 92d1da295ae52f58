package checker_test

import (
	"context"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// A sure judge finds that every passage supports every claim.
type sure struct{}

func (sure) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	return slices.Repeat([]factcheck.Judgement{{Support: 1}}, len(pairs)), nil
}

func (sure) Reads(factcheck.Pair) bool { return true }
func (sure) ClaimTokens(string) int    { return 1 }
func (sure) Model() string             { return "sure" }

// A saying judge says of each pair what it is told.
type saying struct {
	sure
	of func(factcheck.Pair) factcheck.Judgement
}

func (s saying) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	list := make([]factcheck.Judgement, len(pairs))
	for i, p := range pairs {
		list[i] = s.of(p)
	}
	return list, nil
}

// refuting returns a judge that finds a conflict where it is told to, and support
// elsewhere.
func refuting(where func(factcheck.Pair) bool) saying {
	return saying{of: func(p factcheck.Pair) factcheck.Judgement {
		if where(p) {
			return factcheck.Judgement{Support: .05, Conflict: .9, Neutral: .05}
		}
		return factcheck.Judgement{Support: .9, Conflict: .05, Neutral: .05}
	}}
}

// reading returns a judge that finds support as far as it is told, by what stands before a
// passage and the passage.
func reading(support func(before, passage string) float64) saying {
	return saying{of: func(p factcheck.Pair) factcheck.Judgement {
		s := support(p.Context, p.Passage)
		return factcheck.Judgement{Support: s, Conflict: .01, Neutral: .99 - s}
	}}
}

// hearing returns a judge that says of passages that have a word what stands for it, and
// nothing of others.
func hearing(said map[string]factcheck.Judgement) saying {
	return saying{of: func(p factcheck.Pair) factcheck.Judgement {
		for word, j := range said {
			if strings.Contains(p.Passage, word) {
				return j
			}
		}
		return factcheck.Judgement{Neutral: 1}
	}}
}

// seeking returns a judge that finds support in the passages that have a word.
func seeking(word string) saying {
	return hearing(map[string]factcheck.Judgement{word: {Support: 1}})
}
