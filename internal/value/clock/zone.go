package clock

import (
	"github.com/beleg-dev/beleg/internal/value/place"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A Zone says how many minutes its clocks are ahead of UTC in winter and in summer.
type Zone struct {
	name  string
	Ahead [2]int

	german, english string // how it is written
}

var zones = []Zone{
	{"UTC", [2]int{0, 0}, "utc gmt", "utc gmt"},
	{"CET", [2]int{60, 60}, "mez", "cet"},
	{"CEST", [2]int{120, 120}, "mesz", "cest"},
	{"BST", [2]int{60, 60}, "", "bst"},
	{"EST", [2]int{-300, -300}, "", "est"},
	{"EDT", [2]int{-240, -240}, "", "edt"},
	{"ET", [2]int{-300, -240}, "", "et"},
	{"PST", [2]int{-480, -480}, "", "pst"},
	{"PDT", [2]int{-420, -420}, "", "pdt"},
	{"PT", [2]int{-480, -420}, "", "pt"},
}

// ZoneNames are the words for zones, which stand in capitals.
var ZoneNames = words.NewLexicon(words.Numbered(len(zones), func(k int) (string, string) { return zones[k].german, zones[k].english }))

// ZoneOf returns the zone of a name; false for a place.
func ZoneOf(name string) (Zone, bool) {
	for _, z := range zones {
		if z.name == name {
			return z, true
		}
	}
	return Zone{}, false
}

// placeZone returns the place at token j whose clocks a time is told by, "Manila time",
// "Moskauer Zeit"; empty where there is none.
func (s *Reader) placeZone(j int) string {
	l, k := place.NewReader(s.Text).Read(j)
	if k == 0 || !s.Any(k, "time", "zeit") || s.Tok(k).Upper != s.Any(k, "zeit") {
		return ""
	}
	return l.Likeliest().English[0]
}
