package gazetteer

import (
	"strings"
	"sync"
)

// Relation says how two places lie to each other.
type Relation uint8

// The relations of two places.
const (
	Unclear Relation = iota // the table does not tell, or it is disputed
	Within                  // one lies in the other, or stands for it
	Apart                   // one can't be said in place of the other
)

// Relate relates two different places of the table.
func Relate(a, b *Place) Relation {
	switch {
	case wide(a) || wide(b):
		return Unclear // which countries they hold is not in the table
	case a.Sort == Country && b.Sort == Country:
		if a.Division == b.Code || b.Division == a.Code {
			return Within
		}
		return Apart
	case a.Sort == Country:
		return inCountry(b, a)
	case b.Sort == Country:
		return inCountry(a, b)
	case a.Code != b.Code:
		if disputed(a, b.Code) || disputed(b, a.Code) {
			return Unclear
		}
		return Apart
	}
	return relateInside(a, b)
}

// wide says whether p may hold several countries.
func wide(p *Place) bool {
	return p.Sort == Continent || p.Sort == Group || p.Code == ""
}

func inCountry(p, country *Place) Relation {
	switch {
	case p.Code == country.Code, owner()[p.Code] == country.Code:
		return Within
	case disputed(p, country.Code):
		return Unclear
	}
	return Apart
}

// owner gives the country that a territory belongs to, or that claims it whole.
var owner = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, p := range All() {
		if p.Sort == Country && p.Division != "" {
			m[p.Code] = p.Division
		}
	}
	return m
})

// claimed are the divisions that another state holds or claims, by country and
// division; one without a division is a region across several.
var claimed = map[string]string{
	"UA.05": "RU", "UA.08": "RU", "UA.11": "RU", "UA.14": "RU", "UA.20": "RU", "UA.26": "RU", "UA.": "RU", "GE.02": "RU", "GE.": "RU", "MD.": "RU",
	"IL.06": "PS", "IL.": "SY", "PS.WE": "IL", "IN.12": "PK", "IN.": "PK", "GB.NIR": "IE",
}

// disputed says whether another state holds or claims p too.
func disputed(p *Place, state string) bool { return claimed[p.Code+"."+p.Division] == state }

// nearTenths is how far apart, in tenths of a degree, two cities may lie for
// one to be said in place of the other.
const nearTenths = 4

// federal are the countries of whose cities and regions the division is sure.
const federal = " US DE AT CA AU GB "

// relateInside relates two places of one country.
func relateInside(a, b *Place) Relation {
	if a.Urban() && b.Urban() {
		if abs(a.Lat-b.Lat) <= nearTenths && abs(a.Lon-b.Lon) <= nearTenths {
			if a.Sort == Seat || b.Sort == Seat {
				return Within
			}
			return Unclear
		}
		return Apart
	}
	switch {
	case a.Division == "" || b.Division == "":
		return Unclear
	case a.Division == b.Division:
		return Within
	case strings.Contains(federal, " "+a.Code+" "):
		return Apart
	}
	return Unclear
}

func abs(n int) int { return max(n, -n) }
