package checker

import (
	"context"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/segment"
)

// cite quotes passages, in their order. Where the claim differs is said of the
// statement that was read.
func (h *hearing) cite(ctx context.Context, claim *reading.Claim, cited []quoted) ([]factcheck.Citation, error) {
	if err := h.divide(ctx, claim, cited); err != nil {
		return nil, err
	}
	list := make([]factcheck.Citation, len(cited))
	for i, q := range cited {
		e, deciding := q.Evidence, q.smallest()
		decisive, opening := q.decisive(deciding), opening(&e.Passage, deciding)
		said := claim.Speaker(e, decisive)
		full, shown := whole(&e.Passage), deciding
		if e.Passage.Half != nil {
			shown = full.Span
		}
		wide := full.Widened()
		span := naming(wide, said, shown)
		if opening != decisive { // unless it shows whose words it begins with, they seem to be said's
			span = naming(wide, claim.Speaker(e, opening), span)
		}
		span.Start = min(span.Start, claim.ShownFrom(e, deciding))
		span = evidence.Asked(&e.Passage, span)
		list[i] = factcheck.Citation{
			Source: e.Source, Span: span, Quote: wide.TextOf(span),
			Stance: q.stance, Score: q.score, Origin: q.origin,
			Context:     strings.TrimSpace(full.Context + " " + full.Text),
			Differences: q.differencesIn(deciding),
			Attribution: said,
		}
	}
	return list, nil
}

// whole returns what is quoted of a passage: of a half the sentence.
func whole(p *factcheck.Passage) *factcheck.Passage {
	if p.Half != nil {
		return p.Half.Sentence
	}
	return p
}

// opening returns the first sentence of a quotation.
func opening(p *factcheck.Passage, quote segment.Span) segment.Span {
	for _, s := range p.Sentences {
		if s.Start == quote.Start {
			return s
		}
	}
	return quote
}

// naming returns a quotation with the sentences between it and the one that names
// who said it.
func naming(p *factcheck.Passage, said factcheck.Mention, quote segment.Span) segment.Span {
	if said.Text == "" {
		return quote
	}
	for _, s := range p.Sentences {
		if s.Contains(said.Span) {
			quote.Start, quote.End = min(quote.Start, s.Start), max(quote.End, s.End)
		}
	}
	return quote
}

// divide has the parts judged of those passages where it was not done.
func (h *hearing) divide(ctx context.Context, claim *reading.Claim, cited []quoted) error {
	var asked []*factcheck.Evidence
	type place struct{ parts, bare, count int } // in asked
	places := make([]place, len(cited))
	for i, q := range cited {
		if q.parts != nil {
			continue
		}
		if _, parted := claim.Apart(q.Evidence); parted { // a part of what is called untrue would seem to be said
			continue
		}
		bare, err := h.bare(ctx, claim, q.Evidence, q.stance)
		if err != nil {
			return err
		}
		if isTitle(q.Evidence) {
			bare = evidence.Untitled(bare) // or each part is judged with the whole before it
		}
		list := parts(q.Evidence)
		places[i] = place{len(asked), len(asked), len(list)}
		asked = append(asked, list...)
		if bare != q.Evidence && len(bare.Passage.Sentences) == len(q.Evidence.Passage.Sentences) { // a question is a part too
			places[i].bare = len(asked)
			asked = append(asked, parts(bare)...)
		}
	}
	signs, err := h.signs(ctx, claim, asked)
	if err != nil {
		return err
	}
	opinions := weigh.Fitted.Opinions(signs)
	for i, at := range places {
		if at.count > 0 {
			cited[i].parts, cited[i].bare = opinions[at.parts:at.parts+at.count], opinions[at.bare:at.bare+at.count]
		}
	}
	return nil
}

// parts lists the runs of sentences of a passage but the whole, shortest first:
// the sentences begin the list.
func parts(e *factcheck.Evidence) []*factcheck.Evidence {
	var list []*factcheck.Evidence
	n := len(e.Passage.Sentences)
	for length := 1; length < n; length++ {
		for first := 0; first+length <= n; first++ {
			list = append(list, e.Part(first, first+length-1))
		}
	}
	return list
}
