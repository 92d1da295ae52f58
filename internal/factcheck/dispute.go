package factcheck

import "context"

// A Dispute is what is known of how two sides disagree, beside their scores.
type Dispute uint8

// The kinds of disputes, the surest last.
const (
	Unexplained  Dispute = iota // nothing
	Explained                   // the conflict has a Difference
	Contradicted                // the quotations of the sides contradict each other
)

// contradicting is how probable it must be of each of two quotations that the
// other's passage refutes it.
const contradicting = 0.5

// dispute says how the sides of an inquiry disagree, of what is quoted of each.
// Those against the claim are explained.
func (h *hearing) dispute(ctx context.Context, q *inquiry, inFavour, against []quoted) (Dispute, error) {
	if min(q.support.score(), q.conflict.score()) >= weakerLimits[Contradicted] {
		if contradict, err := h.contradict(ctx, q.claim, inFavour[:1], against[:1]); err != nil || contradict {
			return Contradicted, err
		}
	}
	if len(against) > 0 && len(against[0].differences) > 0 {
		return Explained, nil
	}
	return Unexplained, nil
}

// contradict says whether the passages of two sides, one of each, refute each
// other's quotation. Two that tell of different things, of which the judge takes
// one for the claim's, seldom do.
func (h *hearing) contradict(ctx context.Context, claim *claimReading, a, b []quoted) (bool, error) {
	var pairs []Pair
	for _, sides := range [][2][]quoted{{a, b}, {b, a}} {
		if err := h.divide(ctx, claim, sides[0]); err != nil {
			return false, err
		}
		one, other := &sides[0][0], &sides[1][0]
		e := one.evidence
		quote := readClaim(e.Passage.textOf(one.smallest()), e.Source.Language, e.Source.PublishTime).dated
		if !h.fits(quote) {
			return false, nil
		}
		pairs = append(pairs, ask(other.evidence).pair(quote))
	}
	judged, err := h.judgements(ctx, pairs)
	if err != nil {
		return false, err
	}
	return min(judged[0].Conflict, judged[1].Conflict) >= contradicting, nil
}
