package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// noConflict says whether a passage speaks against the claim, beside another one that supports
// it if the claim is faced, only
//   - with the cell of a row that has the claim's amount
//   - with an amount of another order behind a label
//   - by a value that is less exact: who met in Saudi Arabia may have met in Riyadh
//   - by one within the claim's bounds: "almost 40" are "fewer than 40"
//   - on a day on which it was told
//   - by whose report it passes on
//   - by another figure in another currency
//   - by a town that it describes and does not name
//   - by what it announces for a day to come
//   - by the day of another one of a series
//   - by another year of what is counted by the year
//   - by an amount of another year, told before it
//   - by what happened, where the claim tells what was expected
//   - by what it tells with a reserve
//   - by what it tells of another thing of the same maker, whose name has another number
//   - by a negation of a purpose of which the claim does not speak
//
// A conflict by a value is gone when the claim has the passage's.
func (h *hearing) noConflict(ctx context.Context, claim *reading.Claim, s *weigh.Signals, against *weigh.Opinion, faced bool) (bool, error) {
	if c, e := claim, against.Evidence; c.SameCell(e) || c.OfOtherModel(e) || c.OfOtherLabel(e) || c.OfAnotherYear(e) || ofYearBefore(c, s, e) {
		return true, nil
	}
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
	if gone, err := h.goneWith(ctx, against, claim.Converted(against.Evidence)); gone || err != nil {
		return gone, err
	}
	if p, ok := claim.NamingTown(against.Evidence); ok && !differs(s) {
		if gone, err := h.goneWith(ctx, against, []factcheck.Pair{p}); gone || err != nil {
			return gone, err
		}
	}
	if p, ok := claim.InOtherVoice(against.Evidence); ok {
		if (!differs(s) || claim.OnlyInVoice(against.Evidence)) && !claim.Negates(against.Evidence) {
			return true, nil
		}
		if gone, err := h.goneWith(ctx, against, []factcheck.Pair{p}); gone || err != nil {
			return gone, err
		}
	}
	if !differs(s) && claim.Foretold(against.Evidence) || onlyDay(s) && claim.OfSeries(against.Evidence) {
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

// ofYearBefore says whether the sentence of a passage that speaks most against the claim has another
// amount, of another year that is told before it.
func ofYearBefore(claim *reading.Claim, s *weigh.Signals, e *factcheck.Evidence) bool {
	n := len(e.Passage.Sentences)
	return s.Different > 0 && (n == 1 || n == len(s.Alone)) && claim.OfYearBefore(e, nearest(s, factcheck.Conflicts))
}

// onlyDay says whether a passage has another day than the claim, and no other amount or place.
func onlyDay(s *weigh.Signals) bool { return s.OtherDate > 0 && s.Different+s.OtherPlace == 0 }

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
