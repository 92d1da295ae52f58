package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
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
	asked, err := h.asked(ctx, claim, against)
	if err != nil {
		return err
	}
	if err := h.divide(ctx, claim, against); err != nil {
		return err
	}
	for i := range against {
		o := &against[i]
		o.differences = named(tried[i], asked[i], judged[i])
		if p, ok := claim.OtherPerson(o.Evidence); ok && !slices.ContainsFunc(o.differences, func(d reading.Differing) bool { return d.Claim == p.Claim }) {
			o.differences = append(o.differences, p.Differing)
		}
	}
	if err := h.explainByPart(ctx, claim, against); err != nil {
		return err
	}
	return h.explainByNegation(ctx, claim, against, asked)
}

// asked returns what the judge says of the claim where it is asked as its probes are, about
// a whole passage: of one that was heard in parts it may say something else.
func (h *hearing) asked(ctx context.Context, claim *reading.Claim, against []quoted) ([]factcheck.Judgement, error) {
	pairs := make([]factcheck.Pair, len(against))
	for i := range against {
		pairs[i] = claim.Pair(evidence.Ask(against[i].Evidence))
	}
	return h.judge.Judge(ctx, pairs)
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
	judged, err := h.judge.Judge(ctx, pairs)
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
// claim and of the passage the one that does so best; judged answers for their probes,
// claim for the claim itself.
func named(tried []reading.Probe, claim factcheck.Judgement, judged []factcheck.Judgement) []reading.Differing {
	drops := make([]float64, len(tried))
	for i, t := range tried {
		drops[i] = claim.Conflict - judged[i].Conflict
		if t.Sure {
			drops[i] = max(drops[i], explaining)
		}
		if t.Kind == factcheck.DifferentName || t.Kind == factcheck.DifferentDate {
			// With a name or a date of the passage's most claims speak of something else: the
			// passage must support what explains it.
			drops[i] = min(drops[i], judged[i].Support-claim.Support)
		}
	}
	var list []reading.Differing
	for i, t := range tried {
		best := drops[i] >= explaining
		for j, o := range tried {
			if t.Rivals(&o.Differing) && (drops[j] > drops[i] || drops[j] == drops[i] && j < i) {
				best = false
			}
		}
		if best {
			list = append(list, t.Differing)
		}
	}
	return list
}
