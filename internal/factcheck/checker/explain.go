package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
)

// explaining is how far the probability of a conflict must fall when the
// passage's value is put into the claim, for the value to be what differs.
const explaining = 0.3

// explain sets what passages against the claim say otherwise: the values that, put into the
// claim, take the conflict away, or the negation without which it is gone.
func (h *hearing) explain(ctx context.Context, claim *reading.Claim, against []quoted) error {
	var pairs []factcheck.Pair
	tried := make([][]reading.Probe, len(against))
	for i, o := range against {
		tried[i] = h.candidates(claim, o.Evidence)
		for _, t := range tried[i] {
			pairs = append(pairs, t.Pair)
		}
	}
	judged, err := h.judgements(ctx, pairs)
	if err != nil {
		return err
	}
	if err := h.divide(ctx, claim, against); err != nil {
		return err
	}
	for i := range against {
		o, n := &against[i], len(tried[i])
		o.differences, judged = named(tried[i], o.Judged, judged[:n]), judged[n:]
	}
	if err := h.explainByPart(ctx, claim, against); err != nil {
		return err
	}
	return h.explainByNegation(ctx, claim, against)
}

// candidates lists what may differ between the claim and a passage, and can be asked.
func (h *hearing) candidates(claim *reading.Claim, e *factcheck.Evidence) []reading.Probe {
	return slices.DeleteFunc(claim.Candidates(e), func(p reading.Probe) bool { return !h.fits(p.Pair) })
}

// named returns the candidates that explain a conflict, for each value of the
// claim the one that does so best; judged answers for their probes, claim for the
// claim itself.
func named(tried []reading.Probe, claim factcheck.Judgement, judged []factcheck.Judgement) []reading.Differing {
	var list []reading.Differing
	var fell float64
	for i, t := range tried {
		drop := claim.Conflict - judged[i].Conflict
		if t.Kind == factcheck.DifferentName {
			// With a name of the passage's most claims speak of something else: the
			// passage must support what explains it.
			drop = min(drop, judged[i].Support-claim.Support)
		}
		if drop < explaining {
			continue
		}
		switch last := len(list) - 1; {
		case last < 0 || list[last].Claim != t.Claim:
			list = append(list, t.Differing)
		case drop > fell:
			list[last] = t.Differing
		default:
			continue
		}
		fell = drop
	}
	return list
}
