package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/converse"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
)

// exchanges says whether a passage, or else what stands before it, tells that the other one of
// two did to the one what the claim tells.
func (r *Claim) exchanges(e *factcheck.Evidence) bool {
	q := evidence.Ask(e)
	relation := r.deeds.Compare(evidence.Named(q.Passage, e.Language), e.Language).Relation
	if relation == converse.Open {
		relation = r.deeds.Compare(evidence.Named(q.Context, e.Language), e.Language).Relation
	}
	return relation == converse.Exchanged
}

// conversed returns a passage that tells, too, what a claim tells that one does to another with the verb
// and from the side of the claim.
func conversed(passage, claim value.Reading) string {
	of := converse.OfClaim(claim.Text, claim.Language)
	if named := of.Compare(evidence.Named(passage.Text, passage.Language), passage.Language); named.Relation != converse.Open {
		return named.Told
	}
	return passage.Text
}
