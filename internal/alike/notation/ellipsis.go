package notation

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// UnitsFilled returns a source in which amounts that leave out a unit have it: beside "15
// Millionen Euro", "das Land trägt 6 Millionen" becomes "6 Millionen Euro".
func UnitsFilled(source value.Reading) string {
	text := source.Text
	for _, v := range slices.Backward(source.Values) {
		if v.Quantity.Gap != quantity.Filled || v.Quantity.Unit == "" {
			continue
		}
		if written := wording.Render(v, source.Language); written != "" {
			text = text[:v.Start] + written + text[v.End:]
		}
	}
	return text
}
