package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// withdraw collects the sides of an inquiry, without passages that do not bear out the
// side that they take, or would not show what decides.
func (h *hearing) withdraw(ctx context.Context, q *inquiry) error {
	for {
		q.support.Side, q.conflict.Side = weigh.Fitted.Take(q.signs)
		s, err := h.unfounded(ctx, q)
		if s == nil && err == nil {
			s, err = h.borrower(ctx, q)
		}
		if s == nil || err != nil {
			return err
		}
		s.Withdrawn = true
	}
}

// unfounded returns the signals of a passage that its side begins with and does not bear
// out; nil: there is none.
func (h *hearing) unfounded(ctx context.Context, q *inquiry) (*weigh.Signals, error) {
	if q.support.Score() >= weigh.Limit {
		first := q.support.Sources[0].Strongest(factcheck.Supports)
		if s := q.signalsOf(first); lessExact(s) && q.claim.placed(first.Evidence) || own(s) && q.claim.saidByAnother(first.Evidence) {
			return s, nil
		}
	}
	if q.conflict.Score() >= weigh.Limit {
		first := q.conflict.Sources[0].Strongest(factcheck.Conflicts)
		if s := q.signalsOf(first); own(s) {
			is, err := h.noConflict(ctx, q.claim, s, first)
			if is || err != nil {
				return s, err
			}
		}
	}
	return nil, nil
}

// noConflict says whether a passage only says less exactly what the claim says, or within
// its bounds, or negates a purpose of which the claim does not speak. A meeting in Saudi
// Arabia is none that was not in Riyadh: such a conflict is gone when the claim has the
// passage's value. Nor are "almost 40" other than "fewer than 40".
func (h *hearing) noConflict(ctx context.Context, claim *claimReading, s *weigh.Signals, against *weigh.Opinion) (bool, error) {
	if lessExact(s) || claim.bounds(against.Evidence) {
		if gone, err := h.gone(ctx, claim, against); gone || err != nil {
			return gone, err
		}
	}
	return h.negatesPurpose(ctx, claim, against)
}

// signalsOf returns what an opinion was made of.
func (q *inquiry) signalsOf(o *weigh.Opinion) *weigh.Signals {
	i := slices.IndexFunc(q.signs, func(s weigh.Sign) bool { return s.Evidence == o.Evidence })
	return &q.signs[i].Signals
}

// lessExact says whether a passage, which is not yet withdrawn, has
// something less exactly than the claim. One that repeats the claim has lost
// letters, no more.
func lessExact(s *weigh.Signals) bool { return s.Near > 0 && own(s) }

// own says whether a passage is in its own words, and not yet withdrawn.
func own(s *weigh.Signals) bool { return !s.Repeated && !s.Withdrawn }

// vaguer lists the claim's values that a passage, whose own it returns too, has
// less exactly, where what stands before it does not have them either.
func (r *claimReading) vaguer(e *factcheck.Evidence) (claim, passage []value.Value) {
	passage, before := r.valuesOf(e)
	written := written(e)
	claim = slices.DeleteFunc(slices.Clone(r.values), func(v value.Value) bool {
		relation, covered := best(v, passage)
		return covered || relation != value.Compatible || r.acts(v) || known(v, before, written)
	})
	return claim, passage
}

// bounds says whether a passage has an amount within the bounds of one of the claim.
func (r *claimReading) bounds(e *factcheck.Evidence) bool {
	passage, _ := r.valuesOf(e)
	return slices.ContainsFunc(r.values, func(v value.Value) bool {
		return slices.ContainsFunc(passage, func(x value.Value) bool { return inBounds(v, x) })
	})
}

// placed says whether a place of the claim lies within one that the passage has.
// More exact dates and amounts often follow from the rest of the passage; places do
// not.
func (r *claimReading) placed(e *factcheck.Evidence) bool {
	claim, _ := r.vaguer(e)
	return slices.ContainsFunc(claim, func(v value.Value) bool { return v.Kind == value.Place })
}

// inBounds says whether an amount lies within what a bounded one of the claim allows.
func inBounds(claim, passage value.Value) bool {
	return claim.Quantity.Bound != value.Exact && value.Compare(claim, passage) == value.Compatible && value.Covers(claim, passage)
}

// gone says whether a passage speaks against the claim only by a value that is
// less exact than the claim's, or within its bounds, and by none that is as exact: who
// goes "in 2025, on 30 April" does not go on 3 April.
func (h *hearing) gone(ctx context.Context, claim *claimReading, against *weigh.Opinion) (bool, error) {
	gone, err := h.goneWith(ctx, claim, against, claim.coarser(against.Evidence))
	if err != nil || !gone {
		return false, err
	}
	gone, err = h.goneWith(ctx, claim, against, claim.asExact(against.Evidence))
	return !gone, err
}

// goneWith says whether one of several texts in the place of the claim is no longer
// spoken against.
func (h *hearing) goneWith(ctx context.Context, claim *claimReading, against *weigh.Opinion, probes []string) (bool, error) {
	question := ask(against.Evidence)
	var pairs []factcheck.Pair
	for _, probe := range probes {
		if p := h.pair(question, claim, probe); h.fits(p) {
			pairs = append(pairs, p)
		}
	}
	judged, err := h.judgements(ctx, pairs)
	return slices.ContainsFunc(judged, func(j factcheck.Judgement) bool { return gone(&against.Judged, j) }), err
}

// gone says whether a conflict with a claim is none with what was put in its place.
func gone(j *factcheck.Judgement, probe factcheck.Judgement) bool {
	return j.Conflict-probe.Conflict >= explaining && probe.Support > probe.Conflict
}

// asExact lists the claim with another value of the passage, which lies within a less
// exact one of it, in the place of its own.
func (r *claimReading) asExact(e *factcheck.Evidence) []string {
	vaguer, passage := r.vaguer(e)
	var list []string
	for _, v := range vaguer {
		for _, c := range r.instead(v, passage, e.Passage.Start) {
			if slices.ContainsFunc(passage, func(x value.Value) bool {
				return value.Compare(v, x) == value.Compatible && value.Compare(c.value, x) == value.Compatible && value.Covers(x, c.value)
			}) {
				list = append(list, c.probe)
			}
		}
	}
	return list[:min(len(list), candidatesOfPassage)]
}

// coarser lists the claim with a less exact value of the passage, or one within its
// bounds, in the place of one of its own.
func (r *claimReading) coarser(e *factcheck.Evidence) []string {
	vaguer, passage := r.vaguer(e)
	var list []string
	for _, v := range r.values {
		vague := slices.ContainsFunc(vaguer, func(w value.Value) bool { return w.Start == v.Start && w.Kind == v.Kind })
		for _, x := range passage {
			if !inBounds(v, x) && !(vague && value.Compare(v, x) == value.Compatible) {
				continue
			}
			if probe := r.date(wording.Replace(r.text, v, x, r.language)); probe != "" && probe != r.dated {
				list = append(list, probe)
			}
		}
	}
	return list[:min(len(list), candidatesOfPassage)]
}
