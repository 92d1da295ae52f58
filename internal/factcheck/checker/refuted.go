package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
)

// A saying is a passage as the judge is asked about it: whole, or in parts, as it often
// takes what a text calls untrue for what it says.
type saying struct {
	evidence.Sayings
	apart bool
}

// sayingOf returns how a passage is asked about. That others say something untrue, it does
// say itself, and that something is not known.
func sayingOf(claim *reading.Claim, e *factcheck.Evidence) saying {
	if s, apart := evidence.Apart(e); apart && !evidence.Reports(claim.Dated) && !evidence.Doubts(claim.Dated) {
		return saying{s, true}
	}
	return saying{Sayings: evidence.Sayings{Own: []*factcheck.Evidence{e}}}
}

// hear has passages judged. What is called untrue speaks against the claims that it
// supports, and for none: two untrue things may contradict each other.
func (h *hearing) hear(ctx context.Context, claim *reading.Claim, said []saying) ([]factcheck.Judgement, error) {
	var pairs []factcheck.Pair
	for i := range said {
		for _, e := range slices.Concat(said[i].Own, said[i].Untrue) {
			pairs = append(pairs, claim.Pair(evidence.Ask(e)))
		}
	}
	judged, err := h.judgements(ctx, pairs)
	if err != nil {
		return nil, err
	}
	list := make([]factcheck.Judgement, len(said))
	for i := range said {
		list[i] = factcheck.Judgement{Neutral: 1}
		for range said[i].Own {
			list[i], judged = clearer(list[i], judged[0]), judged[1:]
		}
		for range said[i].Untrue {
			against := judged[0].Support
			list[i], judged = clearer(list[i], factcheck.Judgement{Conflict: against, Neutral: 1 - against}), judged[1:]
		}
	}
	return list, nil
}

// clearer returns the judgement that is less neutral.
func clearer(a, b factcheck.Judgement) factcheck.Judgement {
	if b.Neutral < a.Neutral {
		return b
	}
	return a
}
