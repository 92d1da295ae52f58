package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// moves says how what the claim says of an amount that was, or by which one changed, relates
// to a passage.
func (r *Claim) moves(e *factcheck.Evidence) (m wording.Moves, apart bool) {
	key := textOfDay{e.Passage.Text, e.Language, evidence.From(e)}
	known, ok := r.moving[key]
	if !ok {
		known.way, known.apart = wording.Moved(r.readings.of(key.text, key.language, key.from), r.read(r.text))
		r.moving[key] = known
	}
	return known.way, known.apart
}

// A movement is what moves returns.
type movement struct {
	way   wording.Moves
	apart bool // it is told in two sentences
}

// MovesInTwo says whether a passage tells in two sentences what an amount of the claim was
// and is: one of them alone says something else.
func (r *Claim) MovesInTwo(e *factcheck.Evidence) bool {
	m, apart := r.moves(e)
	passage := r.readings.of(e.Passage.Text, e.Language, evidence.From(e))
	return apart && m != wording.Unmoved || wording.TollGrown(passage, r.read(r.text)) != passage.Text
}

// moved says whether v is an amount of the claim, which follow from a passage.
func moved(v value.Value, m wording.Moves) bool {
	switch v.Kind {
	case value.Number, value.Money, value.Percent, value.PercentPoints, value.Fraction:
		return m == wording.MovesAlike || m == wording.MovesWholly
	}
	return false
}
