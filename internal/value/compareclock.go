package value

import "github.com/beleg-dev/beleg/internal/value/clock"

func compareClocks(a, b clock.Clock) Relation {
	switch {
	case a.Zone == b.Zone || a.Minute == b.Minute && (a.Zone == "" || b.Zone == ""):
		return relateClocks(a, b)
	case a.Zone == "" || b.Zone == "":
		return Incomparable
	}
	best := Incomparable
	x, known := clock.ZoneOf(a.Zone)
	y, both := clock.ZoneOf(b.Zone)
	if !known || !both {
		return Incomparable // "Manila time", of which only the name is known
	}
	for season := range x.Ahead {
		a, b := a, b
		a.Minute, b.Minute = a.Minute-x.Ahead[season], b.Minute-y.Ahead[season]
		if r := relateClocks(a, b); r != Different {
			best = better(best, r)
		}
	}
	return best
}

// clockSlack is how far apart, in minutes, two times may be when one of them is
// "around" an hour, or a bare hour.
const (
	clockSlack = 30
	hourSlack  = 10
)

// relateClocks relates two times of one zone.
func relateClocks(a, b clock.Clock) Relation {
	switch apart := a.Apart(b); {
	case apart == 0 && a.About == b.About && a.Twelve == b.Twelve:
		return Equal
	case apart == 0, (a.About || b.About) && apart <= clockSlack, (a.Hours || b.Hours) && apart <= hourSlack:
		return Compatible
	}
	return Different
}

// clocksCover says whether b, which is not Different from a, is stated at least
// as exactly as a.
func clocksCover(a, b clock.Clock) bool {
	return a.About || !b.About && (a.Hours || !b.Hours || a.Zone == b.Zone && a.Apart(b) == 0)
}
