package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// Apart returns what a passage says where the judge is asked about it in parts, as it often
// takes what a text calls untrue for what it says. False: it is asked about the whole. A claim
// that others say something is supported by a text that tells so and calls it untrue, and one
// that something is not known by a text that calls it unknown. What somebody says nothing of
// is left out, but for a claim of the latter sort.
func (r *Claim) Apart(e *factcheck.Evidence) (evidence.Sayings, bool) {
	if r.mayReport {
		told, ok := evidence.Told(e)
		return evidence.Sayings{Own: told}, r.Rules.Applies("Apart", ok && !r.mayDoubt && e.Passage.Half == nil)
	}
	s, ok := evidence.Apart(e)
	if !ok {
		s, ok = r.takenBack(e)
	}
	if r.mayDoubt {
		s.Own = append(s.Own, s.Unknown...)
	}
	return s, r.Rules.Applies("Apart", ok)
}

// takenBack parts a passage in which somebody takes back in a clause what the claim has:
// "…, correcting an earlier statement that two people had died". What is right instead is left
// out, as the judge takes one number for another: it does not support the claim.
func (r *Claim) takenBack(e *factcheck.Evidence) (evidence.Sayings, bool) {
	if r.mayCorrect || e.Passage.Half != nil {
		return evidence.Sayings{}, false
	}
	for i, s := range e.Passage.Sentences {
		text := e.Passage.TextOf(s)
		c, ok := segment.CorrectionOf(text)
		if !ok || !c.Whole {
			continue
		}
		right, wrong := c.Corrected(text), c.Told.Of(text)
		from := evidence.From(e)
		kept := r.readings.of(right, e.Language, from).Values
		if slices.ContainsFunc(r.readings.of(wrong, e.Language, from).Values, func(v value.Value) bool { return r.says(v) && !mentions(v, kept) }) {
			return evidence.TakenBack(e, i, wrong), true
		}
	}
	return evidence.Sayings{}, false
}
