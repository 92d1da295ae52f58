package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
)

// negationsOfPassage is how many negations are tried for a passage.
const negationsOfPassage = 4

// explainByNegation does so for passages against the claim with no value of their own: it
// looks for the negation without which the conflict is gone.
func (h *hearing) explainByNegation(ctx context.Context, claim *reading.Claim, against []quoted) error {
	var pairs []factcheck.Pair
	tried := make([][]reading.Probe, len(against))
	for i := range against {
		if len(against[i].differences) > 0 {
			continue
		}
		tried[i] = h.negations(claim, &against[i])
		for _, n := range tried[i] {
			pairs = append(pairs, n.Pair)
		}
	}
	if _, err := h.judgements(ctx, pairs); err != nil {
		return err
	}
	for i := range against {
		o := &against[i]
		if n := h.deciding(tried[i], o.Judged); n != nil {
			o.differences = []reading.Differing{n.Differing}
		}
	}
	return nil
}

// negations lists those that the claim and what would be quoted have.
func (h *hearing) negations(claim *reading.Claim, q *quoted) []reading.Probe {
	list := slices.DeleteFunc(claim.Negations(q.Evidence, q.smallest()), func(p reading.Probe) bool { return !h.fits(p.Pair) })
	return list[:min(len(list), negationsOfPassage)]
}

// deciding returns the negation without which the conflict falls most, if it
// falls enough.
func (h *hearing) deciding(tried []reading.Probe, judged factcheck.Judgement) *reading.Probe {
	var most *reading.Probe
	fell := explaining
	for i := range tried {
		n := &tried[i]
		if drop := judged.Conflict - h.answers[n.Pair].Conflict; drop >= fell {
			most, fell = n, drop
		}
	}
	return most
}
