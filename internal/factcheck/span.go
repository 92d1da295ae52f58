package factcheck

import "github.com/beleg-dev/beleg/internal/value"

// otherSpan says whether a passage states the amounts of a year, and the claim those of a
// quarter or a half of it, or the other way round: the revenue of a year says nothing of
// that of a quarter. Days and months are no such spans: what happened then did so in
// their year, too.
func (r *claimReading) otherSpan(e *Evidence, a Agreement) bool {
	if a.Different == 0 {
		return false
	}
	passage, _ := r.valuesOf(e)
	other := false
	for _, v := range r.values {
		if v.Kind != value.Date {
			continue
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
