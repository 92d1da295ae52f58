package factcheck

import (
	"context"
	"fmt"
)

// A hearing is the judge's part in one check. What was asked before is not asked
// again.
type hearing struct {
	judge   Judge
	answers map[Pair]Judgement
}

func hear(j Judge) *hearing { return &hearing{judge: j, answers: map[Pair]Judgement{}} }

// judgements returns what the judge says of pairs, in their order.
func (h *hearing) judgements(ctx context.Context, pairs []Pair) ([]Judgement, error) {
	var unheard []Pair
	waits := map[Pair]bool{}
	for _, p := range pairs {
		if _, ok := h.answers[p]; !ok && !waits[p] {
			unheard, waits[p] = append(unheard, p), true
		}
	}
	if len(unheard) == 0 {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
	} else {
		judged, err := h.judge.Judge(ctx, unheard)
		if err != nil {
			return nil, fmt.Errorf("judge evidence: %w", err)
		}
		for i, p := range unheard {
			h.answers[p] = judged[i]
		}
	}
	out := make([]Judgement, len(pairs))
	for i, p := range pairs {
		out[i] = h.answers[p]
	}
	return out, nil
}

// fits says whether the judge can be asked about a pair that the check made up.
func (h *hearing) fits(p Pair) bool {
	return h.judge.ClaimTokens(p.Claim) <= MaxClaimTokens && h.judge.Reads(p)
}
