package notation

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
)

// Maxima returns a source and a claim whose largest amounts of one thing, where they differ, are
// told without "up to": beside "up to 130 km/h", "bis zu 150 km/h" becomes "150 km/h", and so
// does the source's. A judge takes the smaller one for what the larger one allows. Texts that
// negate stay as they are, and so does a claim whose amount the source has somewhere.
func Maxima(source, claim value.Reading) (string, string) {
	if source.Has(value.Negation) || claim.Has(value.Negation) {
		return source.Text, claim.Text
	}
	inSource, inClaim := source.Text, claim.Text
	var told []value.Value // of the source, that differ
	for _, v := range slices.Backward(claim.Values) {
		if !v.IsMaximum() {
			continue
		}
		others := slices.DeleteFunc(slices.Clone(source.Values), func(x value.Value) bool {
			return !x.Quantity.Low.Valid() || value.Counted(v, x) == value.Different || value.Compare(v, x) == value.Incomparable
		})
		if len(others) == 0 || slices.ContainsFunc(others, func(x value.Value) bool { return !x.IsMaximum() || value.Compare(v, x) != value.Different }) {
			continue
		}
		inClaim = phrase.Put(inClaim, v.Start, v.End, "", v.WithoutUpTo())
		told = append(told, others...)
	}
	for _, x := range slices.Backward(source.Values) {
		if slices.ContainsFunc(told, func(t value.Value) bool { return t.Start == x.Start && t.Kind == x.Kind }) {
			inSource = phrase.Put(inSource, x.Start, x.End, "", x.WithoutUpTo())
		}
	}
	return inSource, inClaim
}
