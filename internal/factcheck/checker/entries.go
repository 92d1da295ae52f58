package checker

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// byEntry gives the entries of a ticker a standing each, where one speaks for the claim and
// one against it: what was so at one time is not the word of the whole source. A claim that
// has a time of day speaks of one of them.
func (q *inquiry) byEntry() {
	if q.claim.HasTime() {
		return
	}
	opinions := weigh.Fitted.Opinions(q.signs)
	takes := func(source string, stance factcheck.Stance) bool {
		return slices.ContainsFunc(opinions, func(o weigh.Opinion) bool {
			_, ok := evidence.EntryOf(o.Evidence)
			return ok && o.Evidence.Source.ID == source && o.Score(stance) >= weigh.Limit
		})
	}
	for i, s := range q.signs {
		entry, ok := evidence.EntryOf(s.Evidence)
		if source := s.Evidence.Source.ID; ok && takes(source, factcheck.Supports) && takes(source, factcheck.Conflicts) {
			of := *s.Evidence
			of.Passage.Entry = entry.Time
			q.signs[i].Evidence = &of
		}
	}
}

// superseded says whether what speaks against the claim is an entry of a ticker of which a
// later one speaks for it.
func (q *inquiry) superseded(against *weigh.Opinion) bool {
	entry, ok := evidence.EntryOf(against.Evidence)
	return ok && against.Evidence.Passage.Entry != "" && slices.ContainsFunc(q.support.Sources, func(s weigh.Standing) bool {
		o := s.Strongest(factcheck.Supports)
		later, ok := evidence.EntryOf(o.Evidence)
		return ok && o.Evidence.Source.ID == against.Evidence.Source.ID && o.Evidence.Passage.Entry != "" && s.Score(factcheck.Supports) >= weigh.Limit && later.Later(entry)
	})
}
