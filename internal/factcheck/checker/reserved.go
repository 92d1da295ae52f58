package checker

import (
	"context"

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

// reserved says whether a passage takes its side only for what it tells with a reserve,
// and the claim says to be so.
func (h *hearing) reserved(ctx context.Context, claim *reading.Claim, o *weigh.Opinion, stand reading.Stand) (bool, error) {
	parts := []*factcheck.Evidence{o.Evidence}
	if said, parted := claim.Apart(o.Evidence); parted {
		if parts = said.Own; len(said.Untrue) > 0 {
			return false, nil
		}
	}
	most, asserted := decidesReserved, 0.0
	for _, part := range parts {
		told, bare := claim.Reserved(part, stand)
		if len(told) == 0 {
			told, bare = nil, []factcheck.Pair{claim.Pair(evidence.Ask(part))}
		}
		judged, err := h.judgements(ctx, append(told, bare...))
		if err != nil {
			return false, err
		}
		for _, j := range judged[:len(told)] {
			most = max(most, j.Score(stand.Stance))
		}
		without := 1.0
		for _, j := range judged[len(told):] {
			without = min(without, j.Score(stand.Stance))
		}
		asserted = max(asserted, without)
	}
	least := leastBare
	if stand.Faced {
		least = leastFaced
	}
	return most > decidesReserved && asserted < min(least, mostAsserted*most), nil
}
