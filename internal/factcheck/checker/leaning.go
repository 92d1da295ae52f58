package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/origin"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// lean asks for the parts of each statement that is supported and whose parts lean on it, and
// returns what the answer consists of: these parts in its place. The judge often takes one half
// of a statement for the whole. What the parts are about only the sources know on which
// the support rests.
func (c *Checker) lean(ctx context.Context, h *hearing, inquiries []*inquiry, supporting, conflicting *origin.Numbers, o factcheck.Options) ([]*inquiry, error) {
	var list []*inquiry
	for _, q := range inquiries {
		if q.verdict != factcheck.Support || !h.rules.Applies("lean", len(q.leaning) > 0) {
			list = append(list, q)
			continue
		}
		of := q
		for _, part := range q.leaning {
			part.within(of)
			if err := c.hear(ctx, h, part); err != nil {
				return nil, err
			}
			if err := h.decide(ctx, part, supporting, conflicting, o); err != nil {
				return nil, err
			}
			if of == q && part.verdict == factcheck.Support {
				of = part // the first names what the others are about
			}
		}
		list = append(list, q.leaning...)
	}
	return list, nil
}

// within leaves of what was found for an inquiry the sources on which the support of another
// one rests.
func (q *inquiry) within(other *inquiry) {
	deciding := map[string]bool{}
	for i := range other.support.origins {
		deciding[other.support.Sources[i].Strongest(factcheck.Supports).Evidence.Source.ID] = true
	}
	q.found.Evidence = slices.DeleteFunc(q.found.Evidence, func(e factcheck.Evidence) bool { return !deciding[e.Source.ID] })
}

// settle makes the verdict of both sides. Against a part that leans on another speaks only
// what has a Difference, where nothing speaks for it, and nothing against some of those that
// are counted: that five were hurt does not contradict two of them.
func (q *inquiry) settle(explained bool) {
	q.verdict, q.confidence = weigh.Fitted.Decide(q.sides(), explained)
	switch {
	case !q.leans:
	case q.verdict == factcheck.Mixed:
		q.verdict, q.confidence = weigh.Fitted.Decide(weigh.Sides{Support: q.support.Score()}, false)
	case q.verdict == factcheck.Conflict && (q.statement.Some || !explained):
		q.verdict, q.confidence = weigh.Fitted.Decide(weigh.Sides{}, false)
	}
}
