package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
)

// hear has passages judged, and says which of them in parts. What is called untrue speaks
// against the claims that it supports, and for none: two untrue things may contradict each
// other. So speaks what tells of somebody else what the claim does.
func (h *hearing) hear(ctx context.Context, claim *reading.Claim, passages []*factcheck.Evidence) (list []factcheck.Judgement, parted []bool, err error) {
	said, parted := make([]evidence.Sayings, len(passages)), make([]bool, len(passages))
	others := make([]int, len(passages)) // how many are asked about somebody else
	var pairs []factcheck.Pair
	for i, e := range passages {
		if said[i], parted[i] = claim.Apart(e); !parted[i] {
			said[i] = evidence.Sayings{Own: []*factcheck.Evidence{e}}
		}
		for _, part := range slices.Concat(said[i].Own, said[i].Untrue) {
			pairs = append(pairs, claim.Pair(evidence.Ask(part)))
		}
		if p, ok := claim.OtherPerson(e); ok && h.fits(p.Pair) {
			others[i] = 1
			pairs = append(pairs, p.Pair)
		}
	}
	judged, err := h.judge.Judge(ctx, pairs)
	if err != nil {
		return nil, nil, err
	}
	list = make([]factcheck.Judgement, len(passages))
	for i := range said {
		list[i] = factcheck.Judgement{Neutral: 1}
		for range said[i].Own {
			list[i], judged = clearer(list[i], judged[0]), judged[1:]
		}
		for range said[i].Untrue {
			list[i], judged = clearer(list[i], turned(judged[0])), judged[1:]
		}
		for range others[i] {
			if against := turned(judged[0]); against.Conflict > list[i].Conflict && against.Conflict > against.Neutral {
				list[i] = against
			}
			judged = judged[1:]
		}
	}
	return list, parted, nil
}

// turned returns what is said against the claim by what supports another one.
func turned(j factcheck.Judgement) factcheck.Judgement {
	return factcheck.Judgement{Conflict: j.Support, Neutral: 1 - j.Support}
}

// clearer returns the judgement that is less neutral.
func clearer(a, b factcheck.Judgement) factcheck.Judgement {
	if b.Neutral < a.Neutral {
		return b
	}
	return a
}
