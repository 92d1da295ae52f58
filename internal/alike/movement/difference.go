package movement

import (
	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Difference says whether an amount of a text is that by which another one changed or lies apart:
// "um 10.000", "47 million more than planned".
func Difference(r value.Reading, v value.Value) bool {
	g := tongue.Of(r.Language)
	switch v.Kind {
	case value.Number, value.Money, value.Percent, value.PercentPoints, value.Duration:
		return g != tongue.None && v.End <= len(r.Text) && (figure.IsStep(r, v) || moreBehind[g].MatchString(r.Text[v.End:]))
	}
	return false
}
