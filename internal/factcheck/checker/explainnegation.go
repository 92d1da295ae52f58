package checker

import (
	"context"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
)

// negationsOfPassage is how many negations are tried for a passage.
const negationsOfPassage = 4

// explainByNegation does so for passages against the claim with no value of their own: it
// looks for the negation without which the conflict is gone; asked answers for the claim
// itself.
func (h *hearing) explainByNegation(ctx context.Context, claim *reading.Claim, against []quoted, asked []factcheck.Judgement) error {
	tried := make([][]reading.Probe, len(against))
	for i := range against {
		if len(against[i].differences) == 0 {
			tried[i] = h.negations(claim, &against[i])
		}
	}
	judged, err := h.probe(ctx, tried)
	if err != nil {
		return err
	}
	for i := range against {
		o := &against[i]
		if n := deciding(tried[i], asked[i], judged[i]); n != nil {
			o.differences = []reading.Differing{n.Differing}
		}
	}
	return nil
}

// negations lists those that the claim and what would be quoted have.
func (h *hearing) negations(claim *reading.Claim, q *quoted) []reading.Probe {
	list := h.fitting(claim.Negations(q.Evidence, q.smallest()))
	return list[:min(len(list), negationsOfPassage)]
}

// deciding returns the negation without which the conflict falls most, if it
// falls enough; judged answers for the probes, claim for the claim itself.
func deciding(tried []reading.Probe, claim factcheck.Judgement, judged []factcheck.Judgement) *reading.Probe {
	var most *reading.Probe
	fell := explaining
	for i := range tried {
		drop := claim.Conflict - judged[i].Conflict
		if tried[i].Instead {
			// What is denied may be something of which the claim does not speak.
			drop = min(drop, judged[i].Support-claim.Support)
		}
		if drop >= fell {
			most, fell = &tried[i], drop
		}
	}
	return most
}
