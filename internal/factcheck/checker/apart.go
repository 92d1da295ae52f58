package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
)

// apart returns what a passage says where the judge is asked about it in parts, as it often
// takes what a text calls untrue for what it says. False: it is asked about the whole. A claim
// that others say something is supported by a text that tells so and calls it untrue, and one
// that something is not known by a text that calls it unknown. What somebody says nothing of
// is left out, but for a claim of the latter sort.
func apart(claim *reading.Claim, e *factcheck.Evidence) (evidence.Sayings, bool) {
	doubts := evidence.Doubts(claim.Dated)
	if evidence.Reports(claim.Dated) {
		told, ok := evidence.Told(e)
		return evidence.Sayings{Own: told}, ok && !doubts && e.Passage.Half == nil
	}
	s, ok := evidence.Apart(e)
	if doubts {
		s.Own = append(s.Own, s.Unknown...)
	}
	return s, ok
}

// hear has passages judged, and says which of them in parts. What is called untrue speaks
// against the claims that it supports, and for none: two untrue things may contradict each
// other.
func (h *hearing) hear(ctx context.Context, claim *reading.Claim, passages []*factcheck.Evidence) (list []factcheck.Judgement, parted []bool, err error) {
	said, parted := make([]evidence.Sayings, len(passages)), make([]bool, len(passages))
	var pairs []factcheck.Pair
	for i, e := range passages {
		if said[i], parted[i] = apart(claim, e); !parted[i] {
			said[i] = evidence.Sayings{Own: []*factcheck.Evidence{e}}
		}
		for _, part := range slices.Concat(said[i].Own, said[i].Untrue) {
			pairs = append(pairs, claim.Pair(evidence.Ask(part)))
		}
	}
	judged, err := h.judgements(ctx, pairs)
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
			against := judged[0].Support
			list[i], judged = clearer(list[i], factcheck.Judgement{Conflict: against, Neutral: 1 - against}), judged[1:]
		}
	}
	return list, parted, nil
}

// clearer returns the judgement that is less neutral.
func clearer(a, b factcheck.Judgement) factcheck.Judgement {
	if b.Neutral < a.Neutral {
		return b
	}
	return a
}
