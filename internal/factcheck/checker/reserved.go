package checker

import (
	"context"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

const (
	// decidesReserved is how sure the judge must be of a sentence that tells with a reserve
	// for a passage to take its side for that.
	decidesReserved = 0.1
	// mostAsserted is which part of that may be left of it without what is told so.
	mostAsserted = 0.5
)

// onlyReserved says whether a passage supports the claim only for what it tells with a reserve,
// or of who is to have an office.
func (h *hearing) onlyReserved(ctx context.Context, q *inquiry, first *weigh.Opinion) (bool, error) {
	if is, err := h.reserved(ctx, q.claim, first, factcheck.Supports); is || err != nil {
		return is, err
	}
	told, bare := q.claim.Nominated(first.Evidence)
	return h.onlyTold(ctx, told, bare, factcheck.Supports)
}

// reserved says whether a passage takes its side only for what it tells with a reserve,
// and the claim says to be so.
func (h *hearing) reserved(ctx context.Context, claim *reading.Claim, o *weigh.Opinion, stance factcheck.Stance) (bool, error) {
	if _, parted := claim.Apart(o.Evidence); parted {
		return false, nil
	}
	told, bare := claim.Reserved(o.Evidence, stance)
	return h.onlyTold(ctx, told, bare, stance)
}

// onlyTold says whether a passage takes its side only for what is told in some sentences, and
// not for what is left without it.
func (h *hearing) onlyTold(ctx context.Context, told []factcheck.Pair, bare factcheck.Pair, stance factcheck.Stance) (bool, error) {
	if len(told) == 0 {
		return false, nil
	}
	judged, err := h.judgements(ctx, append(told, bare))
	if err != nil {
		return false, err
	}
	most, asserted := decidesReserved, judged[len(told)].Score(stance)
	for _, j := range judged[:len(told)] {
		most = max(most, j.Score(stance))
	}
	return most > decidesReserved && asserted < min(leastBare, mostAsserted*most), nil
}
