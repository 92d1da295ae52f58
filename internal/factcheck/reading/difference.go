package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// isDifference says whether the claim gives an amount as that by which others lie apart.
func (r *Claim) isDifference(v value.Value) bool {
	return wording.Reading{Text: r.text, Language: r.Language}.Difference(v)
}

// isDifference says whether a passage does.
func isDifference(e *factcheck.Evidence, x value.Value) bool {
	return wording.Reading{Text: e.Passage.Text, Language: e.Language}.Difference(x)
}
