package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// otherCurrency says whether a passage has the figure of an amount of the claim in another
// currency, and none in the claim's.
func (r *Claim) otherCurrency(v value.Value, passage []value.Value) bool {
	return slices.ContainsFunc(passage, func(x value.Value) bool { return value.SameFigure(v, x) }) && !inCurrencyOf(v, passage)
}

func inCurrencyOf(v value.Value, passage []value.Value) bool {
	return slices.ContainsFunc(passage, func(x value.Value) bool { return x.Kind == value.Money && !value.OtherCurrency(v, x) })
}

// Converted lists questions about the claim with an amount of a passage in the place of one of
// its own, which is another figure in a currency that the passage does not have: what that
// comes to is not known.
func (r *Claim) Converted(e *factcheck.Evidence) []factcheck.Pair {
	passage, _ := r.valuesOf(e)
	var list []factcheck.Pair
	for _, v := range r.values {
		if v.Kind != value.Money || inCurrencyOf(v, passage) {
			continue
		}
		for _, x := range passage {
			if !value.OtherCurrency(v, x) || value.SameFigure(v, x) {
				continue
			}
			if text := r.date(wording.Replace(r.text, v, x, r.Language)); text != "" && text != r.Dated {
				list = append(list, r.pairWith(evidence.Ask(e), text))
			}
		}
	}
	return list[:min(len(list), candidatesOfPassage)]
}
