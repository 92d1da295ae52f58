package factcheck

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// withdraw collects the sides of an inquiry, without conflicts that only say less
// exactly what the claim says: a meeting in Saudi Arabia is none that was not in
// Riyadh. Such a conflict is gone when the claim has the passage's value.
func (h *hearing) withdraw(ctx context.Context, q *inquiry) error {
	for {
		q.support, q.conflict = weights.sides(q.signs)
		if v, _ := weights.Decide(q.support.score(), q.conflict.score(), true); v != Conflict && v != Mixed {
			return nil
		}
		against := q.conflict.sources[0].conflict
		vague, err := h.vague(ctx, q.claim, against)
		if err != nil || !vague {
			return err
		}
		i := slices.IndexFunc(q.signs, func(s Sign) bool { return s.Evidence == against.evidence })
		q.signs[i].Signals.Vague = true
	}
}

// vague says whether a passage speaks against the claim only by a value that is
// less exact than the claim's.
func (h *hearing) vague(ctx context.Context, claim *claimReading, against *opinion) (bool, error) {
	question := ask(against.evidence)
	var pairs []Pair
	for _, probe := range claim.coarser(against.evidence) {
		if h.fits(probe) {
			pairs = append(pairs, question.pair(probe))
		}
	}
	judged, err := h.judgements(ctx, pairs)
	return slices.ContainsFunc(judged, func(j Judgement) bool {
		return against.judged.Conflict-j.Conflict >= explained && j.Support > j.Conflict
	}), err
}

// coarser lists the claim with a less exact value of the passage in the place of
// one of its own.
func (r *claimReading) coarser(e *Evidence) []string {
	passage, _ := valuesOf(e)
	var list []string
	for _, v := range r.values {
		if relation, covered := best(v, passage); covered || relation != value.Compatible {
			continue
		}
		for _, x := range passage {
			if value.Compare(v, x) != value.Compatible {
				continue
			}
			if probe := r.date(wording.Replace(r.text, v, x, r.language)); probe != "" && probe != r.dated {
				list = append(list, probe)
			}
		}
	}
	return list[:min(len(list), candidatesOfPassage)]
}
