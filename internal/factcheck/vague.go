package factcheck

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// withdraw collects the sides of an inquiry, without passages that only say less
// exactly what the claim says. A meeting in Saudi Arabia is none that was not in
// Riyadh: such a conflict is gone when the claim has the passage's value. And it
// is none that was in Riyadh, either.
func (h *hearing) withdraw(ctx context.Context, q *inquiry) error {
	for {
		q.support, q.conflict = weights.sides(q.signs)
		verdict, _ := weights.Decide(q.support.score(), q.conflict.score(), true)
		var vague *opinion
		if verdict == Support || verdict == Mixed {
			if o := q.support.sources[0].support; q.claim.placed(o.evidence) {
				vague = o
			}
		}
		if vague == nil && (verdict == Conflict || verdict == Mixed) {
			o := q.conflict.sources[0].conflict
			if gone, err := h.gone(ctx, q.claim, o); err != nil {
				return err
			} else if gone {
				vague = o
			}
		}
		if vague == nil {
			return nil
		}
		i := slices.IndexFunc(q.signs, func(s Sign) bool { return s.Evidence == vague.evidence })
		q.signs[i].Signals.Vague = true
	}
}

// placed says whether a place of the claim lies within one that the passage has,
// and nothing that stands before is more exact. More exact dates and amounts often
// follow from the rest of the passage; places do not.
func (r *claimReading) placed(e *Evidence) bool {
	passage, before := valuesOf(e)
	return slices.ContainsFunc(r.values, func(v value.Value) bool {
		relation, covered := best(v, passage)
		return v.Kind == value.Place && relation == value.Compatible && !covered && !known(v, before, e.Source.PublishTime)
	})
}

// gone says whether a passage speaks against the claim only by a value that is
// less exact than the claim's.
func (h *hearing) gone(ctx context.Context, claim *claimReading, against *opinion) (bool, error) {
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
