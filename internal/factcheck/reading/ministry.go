package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/office"
	"github.com/beleg-dev/beleg/internal/segment"
)

// otherMinistry returns where the claim and a passage name the only ministry that each has, if it
// is another one; what stands before the passage has the claim's neither.
func (r *Claim) otherMinistry(e *factcheck.Evidence) (own, other segment.Span, is bool) {
	if len(r.ministries) != 1 || r.ministries[0].Kind == 0 {
		return own, other, false
	}
	m, is := office.OtherMinistry(r.ministries[0], e.Passage.Text, round(e), e.Language)
	return r.ministries[0].At, m.At, is
}

// ofOtherMinistry returns a question about the claim with that of the passage.
func (r *Claim) ofOtherMinistry(e *factcheck.Evidence) []Probe {
	if own, other, is := r.otherMinistry(e); is {
		return []Probe{r.otherwise(own, other, e)}
	}
	return nil
}
