package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// comparing finds a bound that a number itself does not keep.
var comparing = regex.MustCompile(`(?i)(?:^|\PL)(?:mehr|weniger) als |(?:^|\PL)(?:more|fewer|less) than `)

// StrictlyMore says whether the claim tells of more, or of fewer, than a number of things that
// a passage has as that number, and the passage has no other number of them: "60 diplomats" are
// not more than 60.
func (r *Claim) StrictlyMore(e *factcheck.Evidence) bool {
	passage, before := r.valuesOf(e)
	return slices.ContainsFunc(r.affirmed, func(v value.Value) bool {
		p := v.Quantity
		if v.Kind != value.Number || p.Bound != quantity.MoreThan && p.Bound != quantity.LessThan || p.Of.Valid() || !comparing.MatchString(v.Text) {
			return false
		}
		same := false
		for _, x := range slices.Concat(passage, before) {
			q := x.Quantity
			if x.Kind != value.Number || value.Counted(v, x) == value.Different {
				continue
			}
			if q.Low == p.Low && q.High == q.Low && q.Bound == quantity.Exact {
				same = true
			} else if value.Counted(v, x) == value.Equal && value.Compare(v, x) != value.Different || q.Low == p.Low {
				return false
			}
		}
		return same
	})
}
