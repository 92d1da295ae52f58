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
	tried := make([][]reading.Probe, len(against))
	for i, o := range against {
		tried[i] = h.fitting(claim.Candidates(o.Evidence))
	}
	judged, err := h.probe(ctx, tried)
	if err != nil {
		return err
	}
	if err := h.divide(ctx, claim, against); err != nil {
		return err
	}
	for i := range against {
		o := &against[i]
		o.differences = named(tried[i], o.Judged, judged[i])
	}
	if err := h.explainByPart(ctx, claim, against); err != nil {
		return err
	}
	return h.explainByNegation(ctx, claim, against)
}

// fitting keeps the probes that can be asked.
func (h *hearing) fitting(probes []reading.Probe) []reading.Probe {
	return slices.DeleteFunc(probes, func(p reading.Probe) bool { return !h.fits(p.Pair) })
}

// probe has lists of probes judged, all at once.
func (h *hearing) probe(ctx context.Context, tried [][]reading.Probe) ([][]factcheck.Judgement, error) {
	var pairs []factcheck.Pair
	for _, probes := range tried {
		for _, p := range probes {
			pairs = append(pairs, p.Pair)
		}
	}
	judged, err := h.judgements(ctx, pairs)
	if err != nil {
		return nil, err
	}
	lists := make([][]factcheck.Judgement, len(tried))
	for i, probes := range tried {
		lists[i], judged = judged[:len(probes)], judged[len(probes):]
	}
	return lists, nil
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
