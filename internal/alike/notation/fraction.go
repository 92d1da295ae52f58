package notation

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// FractionsInPercent returns a source and a claim of which each has a share in words, and one
// of the claim's is of another number than the source's, with these in per cent: "almost a
// third" beside "ein Viertel" becomes "almost 33 percent", beside "25 Prozent". A judge knows
// which numbers differ, and not which of the words.
func FractionsInPercent(source, claim value.Reading) (string, string) {
	inSource, inClaim := value.OfKind(source.Values, value.Fraction), value.OfKind(claim.Values, value.Fraction)
	if len(inSource) == 0 || !slices.ContainsFunc(inClaim, func(v value.Value) bool {
		return !slices.ContainsFunc(inSource, func(x value.Value) bool {
			return v.Quantity.Low == x.Quantity.Low || value.Compare(v, x) != value.Different
		})
	}) {
		return source.Text, claim.Text
	}
	return wording.Edited(source, percentages(inSource)), wording.Edited(claim, percentages(inClaim))
}

// percentages are fractions with whole percentages to write in their place.
func percentages(fractions []value.Value) []wording.Edit {
	var edits []wording.Edit
	for _, v := range fractions {
		by := v
		by.Kind, by.Language, by.Text = value.Percent, "", ""
		by.Quantity.Low, by.Quantity.High, by.Quantity.Step = v.Quantity.Low.Nearest(), v.Quantity.High.Nearest(), quantity.Ratio{}
		edits = append(edits, wording.Edit{Old: v, By: by})
	}
	return edits
}

// FractionsBounded returns a source whose share in words that is almost, or just over, the one
// which bounds the claim's is told with a bound, too: beside "more than a third", "fast ein
// Drittel" becomes "weniger als ein Drittel".
func FractionsBounded(source, claim value.Reading) string {
	bounds := map[quantity.Bound]quantity.Bound{quantity.Nearly: quantity.LessThan, quantity.JustOver: quantity.MoreThan}
	var edits []wording.Edit
	for _, x := range value.OfKind(source.Values, value.Fraction) {
		by := x
		by.Quantity.Bound, by.Language, by.Text = bounds[x.Quantity.Bound], "", ""
		if by.Quantity.Bound != quantity.Exact && slices.ContainsFunc(claim.Values, func(v value.Value) bool {
			return v.Kind == value.Fraction && v.Quantity.Low == x.Quantity.Low && v.Quantity.Bound.Bounds()
		}) {
			edits = append(edits, wording.Edit{Old: x, By: by})
		}
	}
	return wording.Edited(source, edits)
}
