package checker

import (
	"context"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// hearBoth puts in the place of a passage what each of two speakers says in a sentence of
// it, and the sentences round it, where one of them speaks for the claim and one
// against it: of the whole sentence the judge sees one side.
func (h *hearing) hearBoth(ctx context.Context, claim *reading.Claim, signs []weigh.Sign) ([]weigh.Sign, error) {
	var heard []weigh.Sign
	for _, s := range signs {
		parts, err := h.bothSides(ctx, claim, s.Evidence)
		if err != nil {
			return nil, err
		}
		if parts == nil {
			parts = []weigh.Sign{s}
		}
		heard = append(heard, parts...)
	}
	return heard, nil
}

// bothSides returns the parts of a passage with a sentence whose halves take the two sides;
// nil: it has none.
func (h *hearing) bothSides(ctx context.Context, claim *reading.Claim, e *factcheck.Evidence) ([]weigh.Sign, error) {
	last := len(e.Passage.Sentences) - 1
	for i := range e.Passage.Sentences {
		first, halves, ok := claim.Speakers(e, i)
		if !ok || evidence.Silent(&e.Passage, i) {
			continue
		}
		signs, err := h.signs(ctx, claim, halves)
		if err != nil {
			return nil, err
		}
		if !opposed(weigh.Fitted.Opinions(signs)) {
			if halves, ok = evidence.Introduced(e, i, halves); !ok {
				continue
			}
			if signs, err = h.signs(ctx, claim, halves); err != nil {
				return nil, err
			}
			if !opposed(weigh.Fitted.Opinions(signs)) {
				continue
			}
		}
		var rest []*factcheck.Evidence
		if first > 0 {
			rest = append(rest, e.Part(0, first-1))
		}
		if i < last {
			rest = append(rest, e.Part(i+1, last))
		}
		round, err := h.signs(ctx, claim, rest)
		return append(signs, round...), err
	}
	return nil, nil
}

// opposed says whether of two halves one supports the claim and the other does not.
func opposed(halves []weigh.Opinion) bool {
	counts := func(a, b *weigh.Opinion) bool { return min(a.Support, b.Conflict) >= weigh.Limit }
	a, b := &halves[0], &halves[1]
	return counts(a, b) || counts(b, a)
}
