package movement

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

// asPoints says whether v counts points, which may be those of a percentage.
func asPoints(v value.Value) bool { return v.Kind == value.Number && v.Quantity.Noun == "point" }

// otherPoints says whether a claim tells only of points by which none of several percentages
// moved.
func (c moving) otherPoints(list []Movement, source value.Reading) bool {
	return c.by != nil && c.old == nil && c.new == nil && !slices.ContainsFunc(list, func(m Movement) bool {
		return m.At.Kind != value.Percent || m.beside(c, source) != Apart
	})
}
