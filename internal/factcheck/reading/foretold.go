package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
)

// calledOff matches what tells that something does not come to pass as it was to, and otherwise
// what may tell so.
var (
	calledOff = regex.MustCompile(`(?i)(?:^|\PL)(?:absag\pL*|abgesagt\pL*|sag\pL* .*ab|fällt .*aus|fallen .*aus|ausfall\pL*|ausgefallen|entfällt|entfallen|gestrichen|\pL*verschoben|verschieb\pL*|verleg\pL*|vertag\pL*|` +
		`cancel\pL*|call\pL* off|postpon\pL*|delay\pL*|resched\pL*|scrap\pL*)(?:\PL|$)`)
	otherwise = regex.MustCompile(`(?i)(?:^|\PL)(?:instead|statt|erst|only)(?:\PL|$)`)
)

// Foretold says whether a passage was written before the day of something that the claim tells as
// done, and announces something for that day, which then neither came to pass nor did not.
func (r *Claim) Foretold(e *factcheck.Evidence) bool {
	written := evidence.Written(e)
	passage, before := r.valuesOf(e)
	if calledOff.MatchString(e.Passage.Text) || otherwise.MatchString(e.Passage.Text) || evidence.Negates(e.Passage.Text) || evidence.Refuses(e.Passage.Text) {
		return false
	}
	for _, v := range r.affirmed {
		if r.early(v, slices.Concat(passage, before), written) && states(passage, v) {
			return true
		}
	}
	return false
}
