package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
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
			if !h.rules.Applies("borrower", s != nil) {
				s = nil
			}
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
		if none, err := h.noSupport(ctx, q, s, first); none || err != nil {
			return s, err
		}
	}
	if q.conflict.Score() >= least {
		first := q.conflict.Sources[0].Strongest(factcheck.Conflicts)
		if s := q.signalsOf(first); inOwnWords(s) {
			if h.rules.Applies("superseded", q.superseded(first)) {
				return s, nil
			}
			if none, err := h.noConflict(ctx, q.claim, s, first, q.support.Score() >= weigh.Limit); none || err != nil {
				return s, err
			}
		}
	}
	return nil, nil
}

// noSupport says whether a passage supports the claim only
//   - with what another column of its row has
//   - for the number of which the claim has more
//   - for a place that is larger than the claim's
//   - for what another one says, or in words that it does not have
//   - on a day that is not surely the claim's, or is that on which it was told
//   - for what it tells with a reserve, or of somebody with another office
func (h *hearing) noSupport(ctx context.Context, q *inquiry, s *weigh.Signals, first *weigh.Opinion) (bool, error) {
	e := first.Evidence
	if !s.Withdrawn && h.rules.Applies("OtherCell", q.claim.OtherCell(e)) {
		return true, nil
	}
	if !inOwnWords(s) {
		return false, nil
	}
	if c, all := q.claim, q.found.Evidence; h.rules.Applies("WithinPlace", lessExact(s) && c.WithinPlace(e)) ||
		h.rules.Applies("SaidByAnother", c.SaidByAnother(e)) ||
		h.rules.Applies("fromAnother", q.fromAnother(s, e)) ||
		h.rules.Applies("Misquotes", c.Misquotes(e, all)) ||
		h.rules.Applies("StrictlyMore", c.StrictlyMore(e)) ||
		h.rules.Applies("OnUndatedDay", c.OnUndatedDay(e)) ||
		h.rules.Applies("OnlyToldOn", c.OnlyToldOn(e)) {
		return true, nil
	}
	if is, err := h.onlyReserved(ctx, q, first); err != nil || h.rules.Applies("onlyReserved", is) {
		return is, err
	}
	is, err := h.otherOffice(ctx, q, first)
	return h.rules.Applies("otherOffice", is), err
}

// fromAnother says whether a passage, or the sentence of it that supports the claim most where
// each was heard alone, has from somebody else what the claim has from an agency or a paper.
func (q *inquiry) fromAnother(s *weigh.Signals, e *factcheck.Evidence) bool {
	tells := func(x *factcheck.Evidence) bool { return q.claim.TellsOtherVoice(x) || q.claim.ToldByAnother(x) }
	if tells(e) || len(s.Alone) < 2 || len(s.Alone) != len(e.Passage.Sentences) {
		return tells(e)
	}
	first := nearest(s, factcheck.Supports)
	return tells(e.Part(first, first))
}

// nearest returns the place of the sentence that takes a side most, of those that were heard alone.
func nearest(s *weigh.Signals, side factcheck.Stance) int {
	first := 0
	for k := range s.Alone {
		if s.Alone[k].Score(side) > s.Alone[first].Score(side) {
			first = k
		}
	}
	return first
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
