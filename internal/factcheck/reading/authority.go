package reading

import (
	"github.com/beleg-dev/beleg/internal/alike/authority"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// otherAuthority returns where the claim and a passage give one part to two authorities of a
// kind, such as two courts.
func (r *Claim) otherAuthority(e *factcheck.Evidence) (own, other segment.Span, is bool) {
	return authority.Other(r.text, e.Passage.Text, round(e))
}

// ofOtherAuthority returns a question about the claim with that of the passage.
func (r *Claim) ofOtherAuthority(e *factcheck.Evidence) []Probe {
	if own, other, is := r.otherAuthority(e); is {
		return []Probe{r.otherwise(own, other, e)}
	}
	return nil
}
