package value

import (
	"github.com/beleg-dev/beleg/internal/value/gazetteer"
	"github.com/beleg-dev/beleg/internal/value/place"
)

// comparePlaces returns the best relation between any two places that may be meant.
func comparePlaces(a, b place.Location) Relation {
	best, all := Different, gazetteer.All()
	for i, x := range a.IDs {
		for k, y := range b.IDs {
			r := relatePlaces(&all[x], &all[y])
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

// placesCover says whether what b says is as narrow as what a says. Of a capital and a region
// of its name, a town in the region is not surely the narrower: Seattle lies in a Washington.
func placesCover(a, b place.Location) bool {
	all := gazetteer.All()
	for i, x := range a.IDs {
		for _, y := range b.IDs {
			p, q := &all[x], &all[y]
			if i > 0 && x != y && p.Sort == gazetteer.Region && a.Likeliest().Sort == gazetteer.Capital {
				continue
			}
			if x == y || relatePlaces(p, q) == Compatible && (p.Sort == gazetteer.Country || p.Sort == gazetteer.Region && q.Urban()) {
				return true
			}
		}
	}
	return false
}
