package checker

import (
	"context"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// signs has the evidence judged and compares its values with the claim's.
func (h *hearing) signs(ctx context.Context, claim *reading.Claim, passages []*factcheck.Evidence) ([]weigh.Sign, error) {
	judged, apart, err := h.hear(ctx, claim, passages)
	if err != nil {
		return nil, err
	}
	list := make([]weigh.Sign, len(passages))
	for i, e := range passages {
		list[i] = weigh.Sign{Evidence: e, Signals: claim.Signals(e, judged[i])}
		if apart[i] { // its values may be those of what it calls untrue
			list[i].Signals.Agreement = weigh.Agreement{Overlap: list[i].Signals.Overlap}
			list[i].Signals.Repeated = false
		}
	}
	return list, nil
}
