package wording

import "github.com/beleg-dev/beleg/internal/value"

// Difference says whether an amount of a text is that by which another one changed or lies apart:
// "um 10.000", "47 million more than planned".
func (r Reading) Difference(v value.Value) bool {
	g := languageOf(r.Language)
	switch v.Kind {
	case value.Number, value.Money, value.Percent, value.PercentPoints, value.Duration:
		return g != none && v.End <= len(r.Text) && (r.isStep(v) || moreBehind[g].MatchString(r.Text[v.End:]))
	}
	return false
}
