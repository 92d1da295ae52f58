package clock

import "github.com/beleg-dev/beleg/internal/value/words"

// A zone says how many minutes its clocks are ahead of UTC in winter and in summer.
type zone struct {
	name  string
	Ahead [2]int
}

var zones = []zone{
	1: {"UTC", [2]int{0, 0}}, 2: {"CET", [2]int{60, 60}}, 3: {"CEST", [2]int{120, 120}}, 4: {"BST", [2]int{60, 60}},
	5: {"EST", [2]int{-300, -300}}, 6: {"EDT", [2]int{-240, -240}}, 7: {"ET", [2]int{-300, -240}},
	8: {"PST", [2]int{-480, -480}}, 9: {"PDT", [2]int{-420, -420}}, 10: {"PT", [2]int{-480, -420}},
}

var ZoneNames = words.NewLexicon("mez=2 mesz=3 utc=1 gmt=1", "utc=1 gmt=1 cet=2 cest=3 bst=4 est=5 edt=6 et=7 pst=8 pdt=9 pt=10")

// ZoneOf returns the zone of a name.
func ZoneOf(name string) zone {
	for _, z := range zones {
		if z.name == name {
			return z
		}
	}
	return zone{}
}
