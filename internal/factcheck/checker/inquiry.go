package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/origin"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/statement"
	"github.com/beleg-dev/beleg/internal/value"
)

// An inquiry is the check of one statement of a claim.
type inquiry struct {
	statement statement.Statement
	leaning   []*inquiry // into the parts of the statement, where some lean on another
	leans     bool       // whether it is such a part
	claim     *reading.Claim
	about     []string // what is said before the statement
	turn      string   // of about, what may have turned to another matter
	found     *factcheck.Retrieval
	judged    []*factcheck.Evidence
	signs     []weigh.Sign // of what was judged, or of its parts
	long      bool         // whether a passage that was to be read is too long for the judge

	support, conflict numberedSide
	verdict           factcheck.Verdict
	confidence        float64
	citations         []factcheck.Citation
	uncertain         []factcheck.Citation // of the side on which the verdict does not rest
}

// query returns what is searched for.
func (q *inquiry) query(f factcheck.Filter) factcheck.Query {
	return factcheck.Query{
		Text: q.claim.Dated, Language: q.claim.Language, Variants: value.Variants(q.claim.Dated, q.claim.Language),
		Names: value.Named(q.claim.Dated, q.claim.Language), About: q.about, Turn: q.turn, Filter: f, Limit: retrievedPassages,
	}
}

// sides returns what is weighed of both.
func (q *inquiry) sides() weigh.Sides { return weigh.Facing(q.support.Side, q.conflict.Side) }

// decide makes the verdict of what was judged, and quotes the sides that count. The
// origins are those of the whole claim.
func (h *hearing) decide(ctx context.Context, q *inquiry, supporting, conflicting *origin.Numbers, o factcheck.Options) error {
	inFavour, against, err := h.gather(ctx, q, supporting, conflicting, o)
	if err != nil {
		return err
	}
	if err := h.explain(ctx, q.claim, against); err != nil {
		return err
	}
	q.settle(explained(against))
	if q.verdict.RestsOn(factcheck.Conflicts) {
		q.tellAmounts(against)
	}
	if q.found.SourceCount == 0 {
		q.confidence = 0 // it would speak of sources that were not read
	}
	citations, err := h.cite(ctx, q.claim, append(inFavour, against...))
	if err != nil {
		return err
	}
	for _, x := range citations {
		x.Differences = q.inClaim(x.Differences)
		if q.verdict.RestsOn(x.Stance) {
			q.citations = append(q.citations, x)
		} else {
			q.uncertain = append(q.uncertain, x)
		}
	}
	q.uncertain = slices.DeleteFunc(q.uncertain, q.repeated)
	return nil
}

// tellAmounts says of passages against the claim, where nothing explains what they say otherwise, the
// one amount that does differ. The verdict does not rest on it.
func (q *inquiry) tellAmounts(against []quoted) {
	for i := range against {
		if o := &against[i]; len(o.differences) == 0 {
			if d, ok := q.claim.OtherAmount(o.Evidence); ok {
				o.differences = append(o.differences, d)
			}
		}
	}
}

// repeated says whether a quotation of the side on which the verdict does not rest has words
// that are quoted on the other one, and shows nothing that differs: it tells a reader nothing.
func (q *inquiry) repeated(x factcheck.Citation) bool {
	return len(x.Differences) == 0 && slices.ContainsFunc(q.citations, func(c factcheck.Citation) bool {
		return c.Source.ID == x.Source.ID && c.Span.Start < x.Span.End && x.Span.Start < c.Span.End
	})
}

// gather collects the sides of what was judged, and says what is shown of them.
func (h *hearing) gather(ctx context.Context, q *inquiry, supporting, conflicting *origin.Numbers, o factcheck.Options) (inFavour, against []quoted, err error) {
	if err := h.withdraw(ctx, q); err != nil {
		return nil, nil, err
	}
	least := q.sides().Least()
	q.support.group(supporting, least)
	q.conflict.group(conflicting, least)
	return q.support.shown(o), q.conflict.shown(o), nil
}

// explained says whether the first of those against a claim has a Difference.
func explained(against []quoted) bool { return len(against) > 0 && len(against[0].differences) > 0 }

// inClaim says of differences of the statement where the claim has them. One whose
// words do not stand together in the claim is left out.
func (q *inquiry) inClaim(list []factcheck.Difference) []factcheck.Difference {
	var placed []factcheck.Difference
	for _, d := range list {
		if d.Claim.Text != "" {
			span, ok := q.statement.Of(d.Claim.Start, d.Claim.End)
			if !ok {
				continue
			}
			d.Claim.Span = span
		}
		placed = append(placed, d)
	}
	return placed
}
