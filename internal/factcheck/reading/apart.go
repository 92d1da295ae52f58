package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

// Apart returns what a passage says where the judge is asked about it in parts, as it often
// takes what a text calls untrue for what it says. False: it is asked about the whole. A claim
// that others say something is supported by a text that tells so and calls it untrue, and one
// that something is not known by a text that calls it unknown. What somebody says nothing of
// is left out, but for a claim of the latter sort.
func (r *Claim) Apart(e *factcheck.Evidence) (evidence.Sayings, bool) {
	if r.mayReport {
		told, ok := evidence.Told(e)
		return evidence.Sayings{Own: told}, ok && !r.mayDoubt && e.Passage.Half == nil
	}
	s, ok := evidence.Apart(e)
	if r.mayDoubt {
		s.Own = append(s.Own, s.Unknown...)
	}
	return s, ok
}
