package checker

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/segment"
)

// explainByPart does so for passages that have the claim's value, too, in a sentence that
// is not quoted: "Das Gasthaus hat 30 Plätze. Die Mühle hat 55."
func (h *hearing) explainByPart(ctx context.Context, claim *reading.Claim, against []quoted) error {
	for i := range against {
		o := &against[i]
		part := alone(o.Evidence, o.smallest())
		if len(o.differences) > 0 || part == nil {
			continue
		}
		tried := h.fitting(claim.Candidates(part))
		if len(tried) == 0 {
			continue
		}
		pairs := []factcheck.Pair{claim.Pair(evidence.Ask(part))}
		for _, t := range tried {
			pairs = append(pairs, t.Pair)
		}
		judged, err := h.judge.Judge(ctx, pairs)
		if err != nil {
			return err
		}
		o.differences = named(tried, judged[0], judged[1:])
	}
	return nil
}

// alone returns some sentences of a passage without what stands before them; nil
// where they are all of it.
func alone(e *factcheck.Evidence, span segment.Span) *factcheck.Evidence {
	p := &e.Passage
	first := slices.IndexFunc(p.Sentences, func(s segment.Span) bool { return s.Start == span.Start })
	last := slices.IndexFunc(p.Sentences, func(s segment.Span) bool { return s.End == span.End })
	if first < 0 || last < first || last-first+1 == len(p.Sentences) {
		return nil
	}
	alone := e.Part(first, last)
	alone.Passage.Context = ""
	return alone
}
