package checker

import (
	"context"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement"
)

const (
	// decidesBefore is how sure the judge must be of what stands before a passage
	// for that to be left out.
	decidesBefore = 0.5
	// leastBare is how sure it must then still be of the passage.
	leastBare = 0.25
)

// borrower returns the signals of a passage that its side begins with and that takes
// it only for what stands before it; nil: there is none.
func (h *hearing) borrower(ctx context.Context, q *inquiry) (*weigh.Signals, error) {
	least := q.sides().Least()
	for _, s := range []weigh.Side{q.support.Side, q.conflict.Side} {
		if s.Score() < least {
			continue
		}
		first := s.Sources[0].Strongest(s.Stance)
		if is, err := h.borrowed(ctx, q.claim, first, s.Stance); err != nil || is {
			return q.signalsOf(first), err
		}
	}
	return nil, nil
}

// borrowed says whether a passage takes its side only for what the judge reads before
// it. Its quotation would not show what decides.
func (h *hearing) borrowed(ctx context.Context, claim *reading.Claim, o *weigh.Opinion, stance factcheck.Stance) (bool, error) {
	if o.Repeats {
		return false, nil
	}
	bare, err := h.bare(ctx, claim, o.Evidence, stance)
	if err != nil || bare == o.Evidence {
		return false, err
	}
	judged, _, err := h.hear(ctx, claim, []*factcheck.Evidence{bare})
	return err == nil && judged[0].Score(stance) < leastBare, err
}

// bare returns a passage without the title, the lead or the sentence before it where these
// take the side by themselves, unless that sentence asks and the passage says yes to it;
// the passage itself where neither does. What asks at its beginning stands before it.
func (h *hearing) bare(ctx context.Context, claim *reading.Claim, e *factcheck.Evidence, stance factcheck.Stance) (*factcheck.Evidence, error) {
	bare := *evidence.Answer(e)
	type part struct {
		alone *factcheck.Evidence
		leave func()
	}
	var parts []part
	if alone := title(e); alone != nil {
		parts = append(parts, part{alone, func() { bare.Source = alone.Source }})
	}
	if e.Lead != "" {
		parts = append(parts, part{only(e, e.Lead), func() { bare.Lead = "" }})
	}
	if before := bare.Passage.Context; before != "" && !(evidence.Affirms(bare.Passage.Text) && statement.Asks(before)) {
		parts = append(parts, part{only(&bare, before), func() { bare.Passage.Context = "" }})
	}
	asked := make([]*factcheck.Evidence, len(parts))
	for i, p := range parts {
		asked[i] = p.alone
	}
	judged, _, err := h.hear(ctx, claim, asked)
	if err != nil {
		return nil, err
	}
	kept := true
	for i, p := range parts {
		if judged[i].Score(stance) >= decidesBefore {
			p.leave()
			kept = false
		}
	}
	if kept {
		return e, nil
	}
	return &bare, nil
}

// title returns the title of a passage's source as evidence, of a source without it;
// nil where there is none, or the passage is it.
func title(e *factcheck.Evidence) *factcheck.Evidence {
	if e.Source.Title == "" || isTitle(e) {
		return nil
	}
	return only(evidence.Untitled(e), e.Source.Title)
}

// isTitle says whether a passage is the title of its source.
func isTitle(e *factcheck.Evidence) bool {
	return segment.Key(e.Passage.Text) == segment.Key(e.Source.Title)
}

// only returns a text of a passage's source as evidence.
func only(e *factcheck.Evidence, text string) *factcheck.Evidence {
	of := *e
	of.Lead, of.Passage = "", factcheck.Passage{Text: text}
	return &of
}
