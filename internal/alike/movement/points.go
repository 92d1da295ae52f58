package movement

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// PointsTold returns a source in which percentages that went from one to another are told with
// the points between them, beside a claim of others: "von 8,1 auf 9,4 Prozent (das sind 1,3
// Prozentpunkte mehr)". A judge does not reckon.
func PointsTold(source, claim value.Reading) string {
	c, g := tongue.Of(claim.Language), tongue.Of(source.Language)
	if c == tongue.None || g == tongue.None || source.Has(value.PercentPoints) || !slices.ContainsFunc(claim.Values, func(v value.Value) bool { return inPoints(claim, v, c) }) {
		return source.Text
	}
	list := Movements(source)
	if slices.ContainsFunc(list, func(m Movement) bool {
		return slices.ContainsFunc(claim.Values, func(v value.Value) bool { return inPoints(claim, v, c) && m.Fits(&v, m.by) })
	}) {
		return source.Text
	}
	slices.SortFunc(list, func(a, b Movement) int { return cmp.Compare(b.At.End, a.At.End) })
	told := source.Text
	for _, m := range list {
		if m.At.Kind == value.Percent {
			told = figure.Tell(told, max(m.At.End, m.gone.To), len(source.Text), m.points(g))
		}
	}
	return told
}

// points says by how many points a percentage moved.
func (m Movement) points(g tongue.Tongue) string {
	one := m.by == quantity.Whole(1)
	unit := tongue.Pick(g, "Prozentpunkte", "percentage points")
	if one {
		unit = tongue.Pick(g, "Prozentpunkt", "percentage point")
	}
	way := tongue.Pick(g, " weniger", " less")
	if m.up() {
		way = tongue.Pick(g, " mehr", " more")
	}
	return tongue.Pick(g, "das sind ", "that is ") + numeral.Number(m.by, g) + " " + unit + way
}

// inPoints says whether an amount of a text is in points by which a percentage changed:
// "2 percentage points", "fell by 1.5 points".
func inPoints(r value.Reading, v value.Value, g tongue.Tongue) bool {
	return v.Kind == value.PercentPoints || asPoints(v) && byStep[g].MatchString(r.Text[:v.Start])
}

// asPoints says whether v counts points, which may be those of a percentage.
func asPoints(v value.Value) bool { return v.Kind == value.Number && v.Quantity.Noun == "point" }

// otherPoints says whether a claim tells only of points by which none of several percentages
// moved.
func (c moving) otherPoints(list []Movement, source value.Reading) bool {
	return c.by != nil && c.old == nil && c.new == nil && !slices.ContainsFunc(list, func(m Movement) bool {
		return m.At.Kind != value.Percent || m.beside(c, source) != Apart
	})
}
