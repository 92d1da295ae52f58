package checker

import (
	"context"
	"fmt"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/rule"
)

// A hearing is the judge's part in one check. What was asked before is not asked
// again.
type hearing struct {
	judge   factcheck.Judge
	answers map[factcheck.Pair]factcheck.Judgement
	rules   *rule.Ledger
}

func newHearing(j factcheck.Judge, rules *rule.Ledger) *hearing {
	return &hearing{judge: j, answers: map[factcheck.Pair]factcheck.Judgement{}, rules: rules}
}

// judgements returns what the judge says of pairs, in their order: of one that it
// does not read, nothing.
func (h *hearing) judgements(ctx context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	var unheard []factcheck.Pair
	waits := map[factcheck.Pair]bool{}
	for _, p := range pairs {
		switch _, ok := h.answers[p]; {
		case ok || waits[p]:
		case h.judge.Reads(p):
			unheard, waits[p] = append(unheard, p), true
		default:
			h.answers[p] = factcheck.Judgement{Neutral: 1}
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
	out := make([]factcheck.Judgement, len(pairs))
	for i, p := range pairs {
		out[i] = h.answers[p]
	}
	return out, nil
}

// fits says whether a pair with a probe can be asked about: what is not read
// explains nothing.
func (h *hearing) fits(p factcheck.Pair) bool {
	return h.judge.ClaimTokens(p.Claim) <= factcheck.MaxClaimTokens && h.judge.Reads(p)
}
