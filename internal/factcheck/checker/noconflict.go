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
//   - by a value that is less exact: who met in Saudi Arabia may have met in Riyadh
//   - by one within the claim's bounds: "almost 40" are "fewer than 40"
//   - on a day on which it was told
//   - by whose report it passes on
//   - by another figure in another currency
//   - by a town that it describes and does not name
//   - by what happened, where the claim tells what was expected
//   - by what it tells with a reserve
//   - by a negation of a purpose of which the claim does not speak
//
// A conflict by a value is gone when the claim has the passage's.
func (h *hearing) noConflict(ctx context.Context, claim *reading.Claim, s *weigh.Signals, against *weigh.Opinion, faced bool) (bool, error) {
	if h.rules.Applies("SameCell", claim.SameCell(against.Evidence)) {
		return true, nil
	}
	if lessExact(s) || claim.Bounds(against.Evidence) {
		if gone, err := h.gone(ctx, claim, against); err != nil || h.rules.Applies("gone", gone) {
			return gone, err
		}
	}
	if p, ok := claim.Undated(against.Evidence); ok {
		if gone, err := h.goneWith(ctx, against, []factcheck.Pair{p}); err != nil || h.rules.Applies("Undated", gone) {
			return gone, err
		}
	}
	if gone, err := h.goneWith(ctx, against, claim.Converted(against.Evidence)); err != nil || h.rules.Applies("Converted", gone) {
		return gone, err
	}
	if p, ok := claim.NamingTown(against.Evidence); ok && !differs(s) {
		if gone, err := h.goneWith(ctx, against, []factcheck.Pair{p}); err != nil || h.rules.Applies("NamingTown", gone) {
			return gone, err
		}
	}
	if p, ok := claim.InOtherVoice(against.Evidence); h.rules.Applies("InOtherVoice", ok) {
		if (!differs(s) || claim.OnlyInVoice(against.Evidence)) && !claim.Negates(against.Evidence) {
			return true, nil
		}
		if gone, err := h.goneWith(ctx, against, []factcheck.Pair{p}); gone || err != nil {
			return gone, err
		}
	}
	if is, err := h.onlyOutcome(ctx, claim, against); err != nil || h.rules.Applies("onlyOutcome", is) {
		return is, err
	}
	stand := reading.Stand{Stance: factcheck.Conflicts, Differs: differs(s), Faced: faced}
	if is, err := h.reserved(ctx, claim, against, stand); err != nil || h.rules.Applies("reserved", is) {
		return is, err
	}
	is, err := h.negatesPurpose(ctx, claim, against)
	return h.rules.Applies("negatesPurpose", is), err
}

// onlyOutcome says whether a passage speaks against what the claim says was expected only by
// what happened.
func (h *hearing) onlyOutcome(ctx context.Context, claim *reading.Claim, against *weigh.Opinion) (bool, error) {
	expecting, ok := claim.Outcome(against.Evidence)
	if !ok {
		return false, nil
	}
	judged, err := h.judge.Judge(ctx, expecting)
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
	judged, err := h.judge.Judge(ctx, slices.DeleteFunc(probes, func(p factcheck.Pair) bool { return !h.fits(p) }))
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
		judged, err := h.judge.Judge(ctx, []factcheck.Pair{p})
		if err != nil || against.Judged.Conflict-judged[0].Conflict >= explaining && judged[0].Conflict < weigh.Limit {
			return err == nil, err
		}
	}
	return false, nil
}
