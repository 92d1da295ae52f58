package checker

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// turnTitled turns the strongest passage for the claim where its source gives somebody else
// what the claim calls the one of whom it tells, and withdraws it where that need not be
// wrong. It says whether it did.
func (q *inquiry) turnTitled() bool {
	if q.support.Score() < q.sides().Least() {
		return false
	}
	first := q.support.Sources[0].Strongest(factcheck.Supports)
	s := q.signalsOf(first)
	if !inOwnWords(s) {
		return false
	}
	t, ok := q.claim.TitledOtherwise(first.Evidence, q.found.Evidence)
	if !ok {
		return false
	}
	if _, turned := q.titles[first.Evidence]; turned || !t.Sure {
		s.Withdrawn = true
		return true
	}
	if q.titles == nil {
		q.titles = map[*factcheck.Evidence]reading.Differing{}
	}
	q.titles[first.Evidence] = t.Differing
	turn(s)
	return true
}

// turn has a passage say the opposite.
func turn(s *weigh.Signals) {
	s.Support, s.Conflict = s.Conflict, s.Support
	alone := make([]factcheck.Judgement, len(s.Alone))
	for i, j := range s.Alone {
		alone[i] = factcheck.Judgement{Support: j.Conflict, Conflict: j.Support, Neutral: j.Neutral}
	}
	s.Alone = alone
}

// tellTitles says of passages that were turned what title differs.
func (q *inquiry) tellTitles(against []quoted) {
	for i := range against {
		if d, ok := q.titles[against[i].Evidence]; ok {
			against[i].differences = []reading.Differing{d}
		}
	}
}
