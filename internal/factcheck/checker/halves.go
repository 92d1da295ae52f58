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
		signs, opposed, err := h.opposed(ctx, claim, halves)
		if err != nil {
			return nil, err
		}
		if introduced, ok := evidence.Introduced(e, i, halves); ok {
			more, stronger, err := h.opposed(ctx, claim, introduced)
			if err != nil {
				return nil, err
			}
			if stronger > opposed {
				signs, opposed = more, stronger
			}
		}
		if opposed < weigh.Limit {
			continue
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

// opposed returns the signs of two halves, and how far one supports the claim while the other
// contradicts it.
func (h *hearing) opposed(ctx context.Context, claim *reading.Claim, halves []*factcheck.Evidence) ([]weigh.Sign, float64, error) {
	signs, err := h.signs(ctx, claim, halves)
	if err != nil {
		return nil, 0, err
	}
	o := weigh.Fitted.Opinions(signs)
	return signs, max(min(o[0].Support, o[1].Conflict), min(o[1].Support, o[0].Conflict)), nil
}
