package checker

import (
	"context"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// signs has the evidence judged and compares its values with the claim's.
func (h *hearing) signs(ctx context.Context, claim *claimReading, evidence []*factcheck.Evidence) ([]weigh.Sign, error) {
	pairs := make([]factcheck.Pair, len(evidence))
	for i, e := range evidence {
		pairs[i] = claim.pair(ask(e))
	}
	judged, err := h.judgements(ctx, pairs)
	if err != nil {
		return nil, err
	}
	list := make([]weigh.Sign, len(evidence))
	for i, e := range evidence {
		list[i] = weigh.Sign{Evidence: e, Signals: claim.signals(e, judged[i])}
	}
	return list, nil
}
