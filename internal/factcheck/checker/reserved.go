package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

const (
	// decidesReserved is how sure the judge must be of a sentence that tells with a reserve
	// for a passage to take its side for that.
	decidesReserved = 0.1
	// mostAsserted is which part of that may be left of it without what is told so.
	mostAsserted = 0.5
	// leastFaced is leastBare where another passage is for the claim.
	leastFaced = 0.4
)

// onlyReserved says whether a passage supports the claim only for what it tells with a reserve,
// or of who is to have an office.
func (h *hearing) onlyReserved(ctx context.Context, q *inquiry, first *weigh.Opinion) (bool, error) {
	if is, err := h.reserved(ctx, q.claim, first, reading.Stand{Stance: factcheck.Supports}); is || err != nil {
		return is, err
	}
	told, bare := q.claim.Nominated(first.Evidence)
	if len(told) == 0 {
		return false, nil
	}
	most, without, err := h.told(ctx, told, []factcheck.Pair{bare}, factcheck.Supports)
	return onlyTold(most, without, leastBare), err
}

// reserved says whether a passage takes its side only for what it tells with a reserve,
// and the claim says to be so.
func (h *hearing) reserved(ctx context.Context, claim *reading.Claim, o *weigh.Opinion, stand reading.Stand) (bool, error) {
	parts := []*factcheck.Evidence{o.Evidence}
	if said, parted := claim.Apart(o.Evidence); parted {
		if parts = said.Own; len(said.Untrue) > 0 {
			return false, nil
		}
	}
	most, asserted := 0.0, 0.0
	for _, part := range parts {
		told, bare := claim.Reserved(part, stand)
		if len(told) == 0 {
			told, bare = nil, []factcheck.Pair{claim.Pair(evidence.Ask(part))}
		}
		of, without, err := h.told(ctx, told, bare, stand.Stance)
		if err != nil {
			return false, err
		}
		most, asserted = max(most, of), max(asserted, without)
	}
	least := leastBare
	if stand.Faced {
		least = leastFaced
	}
	return onlyTold(most, asserted, least), nil
}

// told returns how sure the judge is of a side in what is told, at most, and in what is left
// without it, at least.
func (h *hearing) told(ctx context.Context, told, bare []factcheck.Pair, stance factcheck.Stance) (most, without float64, err error) {
	judged, err := h.judge.Judge(ctx, slices.Concat(told, bare))
	if err != nil {
		return 0, 0, err
	}
	for _, j := range judged[:len(told)] {
		most = max(most, j.Score(stance))
	}
	without = 1
	for _, j := range judged[len(told):] {
		without = min(without, j.Score(stance))
	}
	return most, without, nil
}

// onlyTold says whether a side rests on what is told and not on what is left without it.
func onlyTold(most, without, least float64) bool {
	return most > decidesReserved && without < min(least, mostAsserted*most)
}
