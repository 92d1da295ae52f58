package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/value"
)

// otherSpan says whether a passage states the amounts of a year and the claim those of a
// quarter or a half of it, or the other way round: the revenue of a year says nothing of
// that of a quarter. It does not where what stands before the passage has the claim's
// span. Days and months are no such spans: what happened then happened in their year, too.
func (r *Claim) otherSpan(e *factcheck.Evidence, a weigh.Agreement) bool {
	if a.Different == 0 {
		return false
	}
	passage, before := r.valuesOf(e)
	other := false
	for _, v := range r.values {
		if v.Kind != value.Date {
			continue
		}
		if slices.ContainsFunc(before, func(x value.Value) bool { return value.Compare(v, x) == value.Equal }) {
			return false
		}
		for _, x := range passage {
			switch value.Compare(v, x) {
			case value.Equal:
				return false
			case value.Compatible:
				other = other || v.When.PartOf(x.When) || x.When.PartOf(v.When)
			}
		}
	}
	return other
}
