package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// withdraw collects the sides of an inquiry, without passages that do not justify the side
// that they take, or would not show what decides.
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

// unfounded returns the signals of a passage that is the strongest of its side and does not
// justify it; nil: there is none.
func (h *hearing) unfounded(ctx context.Context, q *inquiry) (*weigh.Signals, error) {
	least := q.sides().Least()
	if q.support.Score() >= least {
		first := q.support.Sources[0].Strongest(factcheck.Supports)
		s := q.signalsOf(first)
		if lessExact(s) && q.claim.WithinPlace(first.Evidence) || inOwnWords(s) && (q.claim.SaidByAnother(first.Evidence) || q.claim.OnUndatedDay(first.Evidence) || q.claim.OnlyToldOn(first.Evidence) || q.claim.Misquotes(first.Evidence, q.found.Evidence)) || q.claim.OtherCell(first.Evidence) && !s.Withdrawn {
			return s, nil
		}
		if inOwnWords(s) {
			for _, not := range []func(context.Context, *inquiry, *weigh.Opinion) (bool, error){h.onlyReserved, h.otherOffice} {
				if is, err := not(ctx, q, first); is || err != nil {
					return s, err
				}
			}
		}
	}
	if q.conflict.Score() >= least {
		first := q.conflict.Sources[0].Strongest(factcheck.Conflicts)
		if s := q.signalsOf(first); inOwnWords(s) {
			if q.superseded(first) {
				return s, nil
			}
			if none, err := h.noConflict(ctx, q.claim, s, first, q.support.Score() >= weigh.Limit); none || err != nil {
				return s, err
			}
		}
	}
	return nil, nil
}

// noConflict says whether a passage differs from the claim only in what it says less exactly,
// on no day, before it, with a reserve, after what the claim says was expected, or of a purpose of which the claim does not speak. A meeting in
// Saudi Arabia may have been in Riyadh, and "almost 40" are "fewer than 40": such a conflict
// is gone when the claim has the passage's value.
func (h *hearing) noConflict(ctx context.Context, claim *reading.Claim, s *weigh.Signals, against *weigh.Opinion, faced bool) (bool, error) {
	if lessExact(s) || claim.Bounds(against.Evidence) {
		if gone, err := h.gone(ctx, claim, against); gone || err != nil {
			return gone, err
		}
	}
	if p, ok := claim.Undated(against.Evidence); ok {
		if gone, err := h.goneWith(ctx, against, []factcheck.Pair{p}); gone || err != nil {
			return gone, err
		}
	}
	if !differs(s) && claim.Foretold(against.Evidence) {
		return true, nil
	}
	if is, err := h.onlyOutcome(ctx, claim, against); is || err != nil {
		return is, err
	}
	stand := reading.Stand{Stance: factcheck.Conflicts, Differs: differs(s), Faced: faced}
	if is, err := h.reserved(ctx, claim, against, stand); is || err != nil {
		return is, err
	}
	return h.negatesPurpose(ctx, claim, against)
}

// onlyOutcome says whether a passage speaks against what the claim says was expected only by
// what happened.
func (h *hearing) onlyOutcome(ctx context.Context, claim *reading.Claim, against *weigh.Opinion) (bool, error) {
	expecting, ok := claim.Outcome(against.Evidence)
	if !ok {
		return false, nil
	}
	judged, err := h.judgements(ctx, expecting)
	return err == nil && !slices.ContainsFunc(judged, func(j factcheck.Judgement) bool { return j.Conflict >= leastBare }), err
}

// differs says whether a passage has another value than the claim.
func differs(s *weigh.Signals) bool { return s.Different+s.OtherDate+s.OtherPlace > 0 }

// signalsOf returns what an opinion was made of.
func (q *inquiry) signalsOf(o *weigh.Opinion) *weigh.Signals {
	i := slices.IndexFunc(q.signs, func(s weigh.Sign) bool { return s.Evidence == o.Evidence })
	return &q.signs[i].Signals
}

// lessExact says whether a passage that is not yet withdrawn has something less exactly
// than the claim. One that repeats the claim has only lost letters.
func lessExact(s *weigh.Signals) bool { return s.Near > 0 && inOwnWords(s) }

// inOwnWords says whether a passage is in its own words, and not yet withdrawn.
func inOwnWords(s *weigh.Signals) bool { return !s.Repeated && !s.Withdrawn }

// gone says whether a passage speaks against the claim only by a value that is
// less exact than the claim's, or within its bounds, and by none that is as exact: who
// goes "in 2025, on 30 April" does not go on 3 April.
func (h *hearing) gone(ctx context.Context, claim *reading.Claim, against *weigh.Opinion) (bool, error) {
	gone, err := h.goneWith(ctx, against, claim.Coarser(against.Evidence))
	if err != nil || !gone {
		return false, err
	}
	gone, err = h.goneWith(ctx, against, claim.AsExact(against.Evidence))
	return !gone, err
}

// goneWith says whether the passage no longer speaks against one of the probes.
func (h *hearing) goneWith(ctx context.Context, against *weigh.Opinion, probes []factcheck.Pair) (bool, error) {
	judged, err := h.judgements(ctx, slices.DeleteFunc(probes, func(p factcheck.Pair) bool { return !h.fits(p) }))
	return slices.ContainsFunc(judged, func(j factcheck.Judgement) bool { return gone(against.Judged, j) }), err
}

// gone says whether the conflict with a claim is none with what was put in its place.
func gone(claim, probe factcheck.Judgement) bool {
	return claim.Conflict-probe.Conflict >= explaining && probe.Support > probe.Conflict
}

// negatesPurpose says whether a passage speaks against the claim only for the negation of
// a purpose.
func (h *hearing) negatesPurpose(ctx context.Context, claim *reading.Claim, against *weigh.Opinion) (bool, error) {
	for _, p := range claim.WithoutPurpose(against.Evidence) {
		judged, err := h.judgements(ctx, []factcheck.Pair{p})
		if err != nil || against.Judged.Conflict-judged[0].Conflict >= explaining && judged[0].Conflict < weigh.Limit {
			return err == nil, err
		}
	}
	return false, nil
}
