// Package place reads the names of cities, regions and countries, with their
// adjectives and peoples, as lines of the gazetteer.
//
// A place that is a part of another name, "Bank of England", is marked as such. A city
// that few know, or whose name is also a word, is one only where the text says so.
package place

import (
	"slices"
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
	Form   Form
}

// Form says which of the words for a place a text uses.
type Form uint8

// The forms of a place.
const (
	NameForm      Form = iota // "Russland"
	AdjectiveForm             // "russische", "Moskauer"
	PeopleForm                // "Russen"
)

// String returns the English name with the code of the country, such as "Riyadh, SA".
func (l Location) String() string {
	var names []string
	for _, id := range l.IDs {
		p := &gazetteer.All()[id]
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

// Likeliest returns the line of the gazetteer that is meant, or likelier than others.
func (l Location) Likeliest() *gazetteer.Place { return &gazetteer.All()[l.IDs[0]] }

// Urban says whether the likeliest place is a town, or stands for one.
func (l Location) Urban() bool { return len(l.IDs) > 0 && l.Likeliest().Urban() }

// Governs says whether the likeliest place is a capital or a seat of power, whose name
// may stand for the government of its country, and no word for something else of it.
func (l Location) Governs() bool {
	if len(l.IDs) == 0 || l.Form != NameForm || l.InName {
		return false
	}
	sort := l.Likeliest().Sort
	return sort == gazetteer.Capital || sort == gazetteer.Seat
}

// Names returns the words for the likeliest place in the form that the text uses.
func (l Location) Names() []string {
	p := l.Likeliest()
	switch l.Form {
	case AdjectiveForm:
		if len(p.EnglishAdjectives) > 0 {
			return slices.Concat(p.EnglishAdjectives, p.GermanStems)
		}
	case PeopleForm:
		return slices.Concat(p.EnglishPeoples, p.GermanPeoples)
	}
	return slices.Concat(p.English, p.German)
}
