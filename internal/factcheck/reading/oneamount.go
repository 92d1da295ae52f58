package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
)

// OtherAmount returns the one amount in which a passage differs from the claim, of what both count or
// in what both measure: "80 Diplomaten" beside "60 Diplomaten". False: there is none, or several.
func (r *Claim) OtherAmount(e *factcheck.Evidence) (Differing, bool) {
	var only *Probe
	list := r.Candidates(e)
	for i := range list {
		p := &list[i]
		if p.Kind != factcheck.DifferentNumber {
			continue
		}
		if only != nil {
			return Differing{}, false
		}
		only = p
	}
	if only == nil {
		return Differing{}, false
	}
	at := slices.IndexFunc(r.affirmed, func(v value.Value) bool { return mention(v, 0) == only.Claim })
	if at < 0 || r.affirmed[at].Kind != only.value.Kind || !ofOneSort(r.affirmed[at], only.value) {
		return Differing{}, false
	}
	return only.Differing, true
}

// ofOneSort says whether two amounts surely are of the same things, or in the same unit.
func ofOneSort(v, x value.Value) bool {
	p, q := v.Quantity, x.Quantity
	return value.Counted(v, x) == value.Equal && p.Unit == q.Unit && (p.Unit != "" || p.Noun != "" && p.Noun == q.Noun)
}
