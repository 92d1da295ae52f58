package checker

import (
	"context"
	"fmt"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// A Remembering judge is not asked the same twice, and says nothing of a pair that it does
// not read. It serves one caller at a time.
type Remembering struct {
	judge
	answers map[factcheck.Pair]factcheck.Judgement
}

type judge = factcheck.Judge

// Remember returns a judge that remembers what another one says.
func Remember(j factcheck.Judge) *Remembering {
	return &Remembering{judge: j, answers: map[factcheck.Pair]factcheck.Judgement{}}
}

// Judge answers in the order of pairs.
func (r *Remembering) Judge(ctx context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	var unheard []factcheck.Pair
	waits := map[factcheck.Pair]bool{}
	for _, p := range pairs {
		switch _, ok := r.answers[p]; {
		case ok || waits[p]:
		case r.Reads(p):
			unheard, waits[p] = append(unheard, p), true
		default:
			r.answers[p] = factcheck.Judgement{Neutral: 1}
		}
	}
	if len(unheard) == 0 {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
	} else {
		judged, err := r.judge.Judge(ctx, unheard)
		if err != nil {
			return nil, fmt.Errorf("judge evidence: %w", err)
		}
		for i, p := range unheard {
			r.answers[p] = judged[i]
		}
	}
	out := make([]factcheck.Judgement, len(pairs))
	for i, p := range pairs {
		out[i] = r.answers[p]
	}
	return out, nil
}
