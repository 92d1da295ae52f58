package factcheck

import (
	"context"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// A negating is a word of claim or quotation that negates, denies or refuses.
type negating struct {
	differing
	probe Pair // without the word; zero: there is no such sentence
}

// explainByNegation sets what those say otherwise who speak against the claim
// with no value of their own: the negation without which the conflict is gone.
func (h *hearing) explainByNegation(ctx context.Context, claim *claimReading, against []quoted) error {
	var pairs []Pair
	tried := make([][]negating, len(against))
	for i := range against {
		if len(against[i].differences) > 0 {
			continue
		}
		tried[i] = h.negations(claim, &against[i])
		for _, n := range tried[i] {
			if n.probe != (Pair{}) {
				pairs = append(pairs, n.probe)
			}
		}
	}
	if _, err := h.judgements(ctx, pairs); err != nil {
		return err
	}
	for i := range against {
		o := &against[i]
		if n := h.deciding(tried[i], o.judged); n != nil {
			o.differences = []differing{n.differing}
		}
	}
	return nil
}

// negations lists the words that negate in the claim and in what would be quoted.
func (h *hearing) negations(claim *claimReading, q *quoted) []negating {
	var list []negating
	e, quote, asked := q.evidence, q.smallest(), ask(q.evidence)
	for _, v := range claim.turning {
		n := negating{differing: differing{kind: DifferentNegation, claim: mention(v, 0)}}
		if affirmed := claim.date(wording.Affirm(claim.text, v)); affirmed != "" && h.fits(affirmed) {
			n.probe = asked.pair(affirmed)
		}
		list = append(list, n)
	}
	for _, v := range value.Find(e.Passage.Text, languageOf(e), value.Reference{}) {
		m := mention(v, e.Passage.Start)
		if !turns(v) || m.Start < quote.Start || m.End > quote.End {
			continue
		}
		n := negating{differing: differing{kind: DifferentNegation, places: []Mention{m}}}
		if affirmed := wording.Affirm(e.Passage.Text, v); affirmed != "" {
			n.probe = question{context: asked.context, passage: affirmed}.pair(claim.dated)
		}
		list = append(list, n)
	}
	return list
}

// deciding returns the negation without which the conflict falls most, if it
// falls enough. One that can't be left out counts where it is the only one.
func (h *hearing) deciding(tried []negating, judged Judgement) *negating {
	var most *negating
	fell := explained
	for i := range tried {
		n := &tried[i]
		if n.probe == (Pair{}) {
			if len(tried) == 1 {
				return n
			}
			continue
		}
		if drop := judged.Conflict - h.answers[n.probe].Conflict; drop >= fell {
			most, fell = n, drop
		}
	}
	return most
}

// turns says whether v is a word by which a text negates, denies or refuses.
func turns(v value.Value) bool {
	return v.Kind == value.Negation || v.Kind == value.Modality && (v.Mode == value.Denied || v.Mode == value.Refused)
}
