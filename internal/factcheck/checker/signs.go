package checker

import (
	"context"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// signs has the evidence judged and compares its values with the claim's.
func (h *hearing) signs(ctx context.Context, claim *reading.Claim, passages []*factcheck.Evidence) ([]weigh.Sign, error) {
	judged, err := h.said(ctx, claim, passages)
	if err != nil {
		return nil, err
	}
	list := make([]weigh.Sign, len(passages))
	for i, e := range passages {
		list[i] = weigh.Sign{Evidence: e, Signals: claim.Signals(e, judged[i])}
	}
	return list, nil
}

// said returns what the judge says of passages beside the claim.
func (h *hearing) said(ctx context.Context, claim *reading.Claim, passages []*factcheck.Evidence) ([]factcheck.Judgement, error) {
	pairs := make([]factcheck.Pair, len(passages))
	for i, e := range passages {
		pairs[i] = claim.Pair(evidence.Ask(e))
	}
	return h.judgements(ctx, pairs)
}
