package value

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/gazetteer"
)

// Location is the normal form of a place.
type Location struct {
	// IDs are the lines of the gazetteer that may be meant, likeliest first: both
	// the country and the American state are called Georgia.
	IDs []int
	// Adjective is set where the place describes something else: "russische",
	// "Moskauer", "Ukraine-Krieg", or its people.
	Adjective bool
	// InName is set for a place that is part of a name: "Bank of England". It is
	// never different from another place.
	InName bool
	Form   PlaceForm
}

// PlaceForm says which of the words for a place a text uses.
type PlaceForm uint8

// The forms of a place.
const (
	NameForm      PlaceForm = iota // "Russland"
	AdjectiveForm                  // "russische", "Moskauer"
	PeopleForm                     // "Russen"
)

// String returns the English name with the code of the country, such as "Riyadh, SA".
func (l Location) String() string {
	var names []string
	for _, id := range l.IDs {
		p := l.place(id)
		name := p.English[0]
		if p.Urban() || p.Sort == gazetteer.Region && p.Code != "" {
			name += ", " + p.Code
		}
		names = append(names, name)
	}
	s := strings.Join(names, "|")
	if l.Adjective {
		s += " (of)"
	}
	if l.InName {
		s += " (in a name)"
	}
	return s
}

func (l Location) place(id int) *gazetteer.Place { return &gazetteer.All()[id] }

// comparePlaces returns the best relation between any two places that may be meant.
func comparePlaces(a, b Location) Relation {
	best := Different
	for i, x := range a.IDs {
		for k, y := range b.IDs {
			r := relatePlaces(a.place(x), b.place(y))
			if x == y {
				r = Equal
				if i+k > 0 && len(a.IDs)+len(b.IDs) > 3 {
					r = Compatible
				}
			}
			best = better(best, r)
		}
	}
	if best == Equal && a.Adjective != b.Adjective {
		return Compatible // "Russian troops", "in Russia"
	}
	if best == Different && (a.Adjective != b.Adjective || a.InName || b.InName) {
		return Incomparable // a Russian president may be in Turkey
	}
	return best
}

// Urban says whether the likeliest place is a town, or stands for one.
func (l Location) Urban() bool { return len(l.IDs) > 0 && l.place(l.IDs[0]).Urban() }

// Governs says whether the likeliest place is a capital or a seat of power, whose name
// may stand for the government of its country, and no word for something else of it.
func (l Location) Governs() bool {
	if len(l.IDs) == 0 || l.Form != NameForm || l.InName {
		return false
	}
	sort := l.place(l.IDs[0]).Sort
	return sort == gazetteer.Capital || sort == gazetteer.Seat
}

// better returns the relation that speaks less for a difference.
func better(a, b Relation) Relation {
	for _, r := range [...]Relation{Equal, Compatible, Incomparable} {
		if a == r || b == r {
			return r
		}
	}
	return Different
}

// relatePlaces relates two different places.
func relatePlaces(a, b *gazetteer.Place) Relation {
	switch gazetteer.Relate(a, b) {
	case gazetteer.Within:
		return Compatible
	case gazetteer.Apart:
		return Different
	}
	return Incomparable
}

// placesCover says whether what b says is as narrow as what a says.
func placesCover(a, b Location) bool {
	for _, x := range a.IDs {
		for _, y := range b.IDs {
			p, q := a.place(x), b.place(y)
			if x == y || relatePlaces(p, q) == Compatible && (p.Sort == gazetteer.Country || p.Sort == gazetteer.Region && q.Urban()) {
				return true
			}
		}
	}
	return false
}
