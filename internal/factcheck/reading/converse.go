package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/converse"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

// exchanges says whether a passage tells that the other one of two did to the one what the
// claim tells.
func (r *Claim) exchanges(e *factcheck.Evidence) bool {
	return converse.Compare(evidence.Ask(e).Passage, e.Language, r.text, r.Language).Relation == converse.Exchanged
}
