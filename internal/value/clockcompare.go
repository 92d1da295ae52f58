package value

// clockSlack is how far apart, in minutes, two times may be when one of them is
// "around" an hour, or a bare hour.
const (
	clockSlack = 30
	hourSlack  = 10
	halfDay    = 12 * 60
)

func compareClocks(a, b Clock) Relation {
	switch {
	case a.Zone == b.Zone || a.Minute == b.Minute && (a.Zone == "" || b.Zone == ""):
		return relateClocks(a, b)
	case a.Zone == "" || b.Zone == "":
		return Incomparable
	}
	best := Incomparable
	x, y := zoneOf(a.Zone), zoneOf(b.Zone)
	for season := range x.ahead {
		a, b := a, b
		a.Minute, b.Minute = a.Minute-x.ahead[season], b.Minute-y.ahead[season]
		if r := relateClocks(a, b); r != Different {
			best = better(best, r)
		}
	}
	return best
}

// relateClocks relates two times of one zone.
func relateClocks(a, b Clock) Relation {
	switch apart := a.Apart(b); {
	case apart == 0 && a.About == b.About && a.Twelve == b.Twelve:
		return Equal
	case apart == 0, (a.About || b.About) && apart <= clockSlack, (a.Hours || b.Hours) && apart <= hourSlack:
		return Compatible
	}
	return Different
}

// Apart returns the minutes between two times of one zone.
func (c Clock) Apart(other Clock) int {
	day := 2 * halfDay
	if c.Twelve || other.Twelve {
		day = halfDay
	}
	apart := abs(c.Minute-other.Minute) % day
	return min(apart, day-apart)
}

// clocksCover says whether b, which is not Different from a, is stated at least
// as exactly as a.
func clocksCover(a, b Clock) bool {
	return a.About || !b.About && (a.Hours || !b.Hours || a.Zone == b.Zone && a.Apart(b) == 0)
}

// A zone says how many minutes its clocks are ahead of UTC in winter and in summer.
type zone struct {
	name  string
	ahead [2]int
}

var zones = []zone{
	1: {"UTC", [2]int{0, 0}}, 2: {"CET", [2]int{60, 60}}, 3: {"CEST", [2]int{120, 120}}, 4: {"BST", [2]int{60, 60}},
	5: {"EST", [2]int{-300, -300}}, 6: {"EDT", [2]int{-240, -240}}, 7: {"ET", [2]int{-300, -240}},
	8: {"PST", [2]int{-480, -480}}, 9: {"PDT", [2]int{-420, -420}}, 10: {"PT", [2]int{-480, -420}},
}

var zoneNames = newLexicon("mez=2 mesz=3 utc=1 gmt=1", "utc=1 gmt=1 cet=2 cest=3 bst=4 est=5 edt=6 et=7 pst=8 pdt=9 pt=10")

// zoneOf returns the zone of a name.
func zoneOf(name string) zone {
	for _, z := range zones {
		if z.name == name {
			return z
		}
	}
	return zone{}
}
