package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// hasOffice is how sure the judge must be that somebody has an office for a source to give it
// to him beside another one.
const hasOffice = 0.9

// otherOffice says whether a passage supports the claim of one who has another office in its
// source: what the counsel for the defence demanded is no support for what a prosecutor did.
func (h *hearing) otherOffice(ctx context.Context, q *inquiry, first *weigh.Opinion) (bool, error) {
	asked := slices.DeleteFunc(q.claim.OtherOffice(first.Evidence, q.found.Evidence), func(p factcheck.Pair) bool { return !h.fits(p) })
	if len(asked) == 0 {
		return false, nil
	}
	judged, err := h.judge.Judge(ctx, asked)
	return err == nil && !slices.ContainsFunc(judged, func(j factcheck.Judgement) bool { return j.Support >= hasOffice }), err
}
