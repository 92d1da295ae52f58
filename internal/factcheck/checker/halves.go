package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// hearBoth puts in the place of a passage what each of two speakers says in a sentence of
// it, or in two, and the sentences round it, where one of them speaks for the claim and one
// against it: of the whole the judge sees one side.
func (h *hearing) hearBoth(ctx context.Context, claim *reading.Claim, signs []weigh.Sign) ([]weigh.Sign, error) {
	var heard, borrowed []weigh.Sign // borrowed: what stands before the passage
	for _, s := range signs {
		parts, err := h.bothSides(ctx, claim, s.Evidence, signs)
		if err != nil {
			return nil, err
		}
		if parts == nil {
			parts = []weigh.Sign{s}
		} else if !s.Evidence.Passage.Contains(parts[0].Evidence.Passage.Span) {
			borrowed = append(borrowed, parts[0])
		}
		heard = append(heard, parts...)
	}
	for _, b := range borrowed {
		var err error
		if heard, err = h.without(ctx, claim, heard, b.Evidence); err != nil {
			return nil, err
		}
	}
	return heard, nil
}

// without leaves out of the passages that hold it a sentence that is heard as what one of two
// speakers says.
func (h *hearing) without(ctx context.Context, claim *reading.Claim, signs []weigh.Sign, said *factcheck.Evidence) ([]weigh.Sign, error) {
	var left []weigh.Sign
	for _, s := range signs {
		e := s.Evidence
		i := slices.Index(e.Passage.Sentences, said.Passage.Span)
		if e.Passage.Half != nil || e.Source.ID != said.Source.ID || i < 0 {
			left = append(left, s)
			continue
		}
		round, err := h.signs(ctx, claim, evidence.Rest(e, func(k int) bool { return k == i }))
		if err != nil {
			return nil, err
		}
		left = append(left, round...)
	}
	return left, nil
}

// bothSides returns the parts of a passage with sentences of two speakers who take the two sides,
// theirs first; nil: it has none. The first of them may stand in a passage before it.
func (h *hearing) bothSides(ctx context.Context, claim *reading.Claim, e *factcheck.Evidence, known []weigh.Sign) ([]weigh.Sign, error) {
	wide, more := e, 0
	if i := slices.IndexFunc(known, func(s weigh.Sign) bool { return evidence.Follows(e, s.Evidence) }); i >= 0 {
		wide, more = evidence.Joined(known[i].Evidence, e), len(known[i].Evidence.Passage.Sentences)
	}
	for i := range e.Passage.Sentences {
		first, halves, ok := claim.Speakers(wide, i+more)
		if !ok || evidence.Silent(&e.Passage, i) {
			continue
		}
		signs, opposed, err := h.opposed(ctx, claim, halves)
		if err != nil {
			return nil, err
		}
		if introduced, ok := evidence.Introduced(wide, first, halves); ok {
			more, stronger, err := h.opposed(ctx, claim, introduced)
			if err != nil {
				return nil, err
			}
			if stronger > opposed {
				signs, opposed = more, stronger
			}
		}
		if !h.rules.Applies("hearBoth", opposed >= weigh.Limit) {
			continue
		}
		round, err := h.signs(ctx, claim, evidence.Rest(e, func(k int) bool { return k == first-more || k == i }))
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
