package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/converse"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

// exchanges says whether a passage, or else what stands before it, tells that the other one of
// two did to the one what the claim tells.
func (r *Claim) exchanges(e *factcheck.Evidence) bool {
	q := evidence.Ask(e)
	relation := r.deeds.Compare(q.Passage, e.Language).Relation
	if relation == converse.Open {
		relation = r.deeds.Compare(q.Context, e.Language).Relation
	}
	return relation == converse.Exchanged
}
