package reading

import (
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
)

// isDifference says whether the claim gives an amount as that by which others lie apart.
func (r *Claim) isDifference(v value.Value) bool {
	return movement.Difference(value.Reading{Text: r.text, Language: r.Language}, v)
}

// isDifference says whether a passage does.
func isDifference(e *factcheck.Evidence, x value.Value) bool {
	return movement.Difference(value.Reading{Text: e.Passage.Text, Language: e.Language}, x)
}
