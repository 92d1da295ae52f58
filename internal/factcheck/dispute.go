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

// dispute says how the sides of an inquiry disagree. The conflicts are explained.
func (h *hearing) dispute(ctx context.Context, q *inquiry, o Options, against []quoted) (Dispute, error) {
	if min(q.support.score(), q.conflict.score()) >= weakerLimits[Contradicted] {
		first := []quoted{q.support.shown(o)[0], against[0]}
		if contradict, err := h.contradict(ctx, q.claim, first); err != nil || contradict {
			return Contradicted, err
		}
	}
	if len(against) > 0 && len(against[0].differences) > 0 {
		return Explained, nil
	}
	return Unexplained, nil
}

// contradict says whether two passages refute each other's quotation. Two that
// tell of different things, of which the judge takes one for the claim's, seldom do.
func (h *hearing) contradict(ctx context.Context, claim *claimReading, two []quoted) (bool, error) {
	if err := h.divide(ctx, claim, two); err != nil {
		return false, err
	}
	var pairs []Pair
	for i := range two {
		e, other := two[i].evidence, two[1-i].evidence
		quote := readClaim(e.Passage.textOf(two[i].smallest()), e.Source.Language, e.Source.PublishTime).dated
		if !h.fits(quote) {
			return false, nil
		}
		pairs = append(pairs, ask(other).pair(quote))
	}
	judged, err := h.judgements(ctx, pairs)
	if err != nil {
		return false, err
	}
	return min(judged[0].Conflict, judged[1].Conflict) >= contradicting, nil
}
