package checker

import (
	"cmp"
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

const (
	// rereadPassages is how many passages are read again, sentence by sentence.
	rereadPassages = 3
	// rereadFrom is how probable it must be that a passage is not neutral, for it
	// to be read again when another says more.
	rereadFrom = 0.25
)

// reread has the sentences judged one by one of those passages that say most:
// what the others beside it hide from the judge, it may see in one alone.
func (h *hearing) reread(ctx context.Context, claim *reading.Claim, signs []weigh.Sign) error {
	order := make([]*weigh.Sign, len(signs))
	for i := range signs {
		order[i] = &signs[i]
	}
	slices.SortStableFunc(order, func(a, b *weigh.Sign) int { return cmp.Compare(a.Signals.Neutral, b.Signals.Neutral) })
	var again []*weigh.Sign
	var pairs []factcheck.Pair
	for i, s := range order[:min(len(order), rereadPassages)] {
		sentences := len(s.Evidence.Passage.Sentences)
		if _, parted := claim.Apart(s.Evidence); parted || s.Signals.Namesake || claim.MovesInTwo(s.Evidence) || sentences < 2 || i > 0 && 1-s.Signals.Neutral < rereadFrom {
			continue
		}
		var alone []factcheck.Pair
		for k := range sentences {
			if sentence := s.Evidence.Part(k, k); !evidence.Silent(&s.Evidence.Passage, k) && !claim.Elsewhere(sentence) {
				alone = append(alone, claim.Pair(evidence.Ask(sentence)))
			}
		}
		if slices.ContainsFunc(alone, func(p factcheck.Pair) bool { return !h.judge.Reads(p) }) {
			continue
		}
		s.Signals.Alone = make([]factcheck.Judgement, len(alone))
		again, pairs = append(again, s), append(pairs, alone...)
	}
	judged, err := h.judge.Judge(ctx, pairs)
	if err != nil {
		return err
	}
	for _, s := range again {
		judged = judged[copy(s.Signals.Alone, judged):]
	}
	return nil
}
