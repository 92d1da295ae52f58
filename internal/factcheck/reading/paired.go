package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/alike/pairing"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
)

// ofOther says whether a value of the claim is, in a passage that pairs two lists, that of
// another one than the claim names.
func (r *Claim) ofOther(e *factcheck.Evidence) bool {
	from := evidence.From(e)
	passage := r.readings.of(e.Passage.Text, e.Language, from)
	told := pairing.Told(passage, r.text)
	if told == passage.Text {
		return false
	}
	own := r.readings.of(told, e.Language, from).Values
	return slices.ContainsFunc(r.values, func(v value.Value) bool { return mentions(v, passage.Values) && !mentions(v, own) })
}
