package checker

import (
	"context"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// A negating is a word of claim or quotation that negates.
type negating struct {
	differing
	probe factcheck.Pair // without the word
}

// explainByNegation sets what those say otherwise who speak against the claim
// with no value of their own: the negation without which the conflict is gone.
func (h *hearing) explainByNegation(ctx context.Context, claim *claimReading, against []quoted) error {
	var pairs []factcheck.Pair
	tried := make([][]negating, len(against))
	for i := range against {
		if len(against[i].differences) > 0 {
			continue
		}
		tried[i] = h.negations(claim, &against[i])
		for _, n := range tried[i] {
			pairs = append(pairs, n.probe)
		}
	}
	if _, err := h.judgements(ctx, pairs); err != nil {
		return err
	}
	for i := range against {
		o := &against[i]
		if n := h.deciding(tried[i], o.Judged); n != nil {
			o.differences = []differing{n.differing}
		}
	}
	return nil
}

// negations lists words that negate in the claim and in what would be quoted, and
// that can be left out.
func (h *hearing) negations(claim *claimReading, q *quoted) []negating {
	var list []negating
	e, quote, asked := q.Evidence, q.smallest(), ask(q.Evidence)
	for _, v := range claim.negations {
		affirmed := claim.date(wording.Affirm(claim.text, v))
		if affirmed == "" {
			continue
		}
		if probe := h.pair(asked, claim, affirmed); h.fits(probe) {
			list = append(list, negating{differing{kind: factcheck.DifferentNegation, claim: mention(v, 0)}, probe})
		}
	}
	for _, v := range claim.readings.of(e.Passage.Text, e.Language, written(e)).Values {
		m := mention(v, e.Passage.Start)
		if v.Kind != value.Negation || !quote.Contains(m.Span) || claim.besides(e.Passage.Text, v) {
			continue
		}
		if affirmed := wording.Affirm(e.Passage.Text, v); affirmed != "" {
			without := asked
			without.passage = affirmed
			if probe := h.pair(without, claim, claim.dated); h.fits(probe) {
				list = append(list, negating{differing{kind: factcheck.DifferentNegation, places: []factcheck.Mention{m}}, probe})
			}
		}
	}
	return list[:min(len(list), candidatesOfPassage)]
}

// deciding returns the negation without which the conflict falls most, if it
// falls enough.
func (h *hearing) deciding(tried []negating, judged factcheck.Judgement) *negating {
	var most *negating
	fell := explaining
	for i := range tried {
		n := &tried[i]
		if drop := judged.Conflict - h.answers[n.probe].Conflict; drop >= fell {
			most, fell = n, drop
		}
	}
	return most
}
