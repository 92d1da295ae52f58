package reading

import (
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
)

// moves says how what the claim says of an amount that was, or by which one changed, relates
// to a passage.
func (r *Claim) moves(e *factcheck.Evidence) (m movement.Relation, apart bool) {
	key := textOfDay{e.Passage.Text, e.Language, evidence.From(e)}
	if row, ok := evidence.NamedCells(e); ok && e.Passage.Change != (factcheck.Change{}) {
		key.text = row
	}
	known, ok := r.moving[key]
	if !ok {
		known.way, known.apart = howMoved(r.readings.of(key.text, key.language, key.from), r.read(r.text))
		r.moving[key] = known
	}
	return known.way, known.apart
}

// howMoved says how what a claim says of a movement relates to that which a source tells, and
// whether that takes the source two sentences.
func howMoved(source, claim value.Reading) (m movement.Relation, apart bool) {
	return movement.Moved(source, claim)
}

// A motion is what moves returns.
type motion struct {
	way   movement.Relation
	apart bool // it is told in two sentences
}

// MovesInTwo says whether a passage tells in two sentences what an amount of the claim was
// and is: one of them alone says something else.
func (r *Claim) MovesInTwo(e *factcheck.Evidence) bool {
	m, apart := r.moves(e)
	return apart && m != movement.Open
}

// moved says whether v is an amount of the claim, which follow from a passage.
func moved(v value.Value, m movement.Relation) bool {
	switch v.Kind {
	case value.Number, value.Money, value.Percent, value.PercentPoints, value.Fraction:
		return m == movement.Alike || m == movement.Wholly
	}
	return false
}
