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
// source, a lesser one, another party or only a part in what he leads, or of one whom it does
// not name: what the counsel for the defence demanded is no support for what a prosecutor did.
func (h *hearing) otherOffice(ctx context.Context, q *inquiry, first *weigh.Opinion) (bool, error) {
	c, e, all := q.claim, first.Evidence, q.found.Evidence
	if c.OfAnother(e) || c.InOtherGroup(e, all) || c.LesserOffice(e, all) || c.OnlyTakesPart(e) || c.OnlyOfMinistry(e, all) {
		return true, nil
	}
	asked := slices.DeleteFunc(c.OtherOffice(e, all), func(p factcheck.Pair) bool { return !h.fits(p) })
	if len(asked) == 0 {
		return false, nil
	}
	judged, err := h.judgements(ctx, asked)
	return err == nil && !slices.ContainsFunc(judged, func(j factcheck.Judgement) bool { return j.Support >= hasOffice }), err
}
