// Package gazetteer knows the names of places in German and English.
//
// It exists because "Riad" and "Riyadh" are one city, and a reader must know in
// which country it lies. It promises that a place has the same ID everywhere
// for one table, that the first name of each language is the one to write, and
// that nothing is read from outside the program.
//
// The table places.txt holds the countries and continents of Unicode CLDR, the
// cities of GeoNames with at least 100,000 people, all capitals, and lists of
// regions, seats of power, other spellings, adjectives and peoples.
package gazetteer

//go:generate go run ./gen

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// Sort says what kind of place it is.
type Sort byte

// The sorts of places.
const (
	Country   Sort = 'C' // a country or dependent territory
	Group     Sort = 'G' // a union of countries
	Continent Sort = 'K' // a continent or a part of one
	Region    Sort = 'R' // a part of a country, or a region of several
	Seat      Sort = 'S' // a building or quarter that stands for a government
	Capital   Sort = 'P' // the capital of a country
	City      Sort = 'c' // any other city
)

// A Place is a line of the table.
type Place struct {
	Sort Sort
	// Code is the ISO 3166 code of the country that it is or lies in, or the
	// UN M.49 code of a continent; empty for a region of several countries.
	Code string
	// Division is GeoNames' first-order division of a city or region, empty where
	// unknown; for a territory the country that it belongs to or is claimed by.
	Division string
	People   int  // of a city, in thousands
	Lat, Lon int  // of a city, in tenths of a degree
	Known    bool // named in a list, whatever its size
	Doubtful bool // the name is more often a word, a given name or a surname

	English, German               []string // the one to write first
	EnglishArticle, GermanArticle string   // "the"; "der", "die" or "das"; empty for most
	EnglishAdjectives             []string
	EnglishPeoples, GermanPeoples []string
	GermanStems                   []string // of adjectives, such as "russisch"
}

// Urban says whether p is a city, or a part of one.
func (p *Place) Urban() bool { return p.Sort == Capital || p.Sort == City || p.Sort == Seat }

//go:embed places.txt
var text string

// All returns the table. It is read once; the caller must not change it.
var All = sync.OnceValue(func() []Place {
	places := make([]Place, 0, strings.Count(text, "\n"))
	for line := range strings.Lines(text) {
		if line[0] != '#' {
			places = append(places, parse(strings.TrimSuffix(line, "\n")))
		}
	}
	return places
})

// columns is the number of cells of a line; empty ones at its end are left out.
const columns = 14

func parse(line string) Place {
	var cells [columns]string
	copy(cells[:], strings.SplitN(line, "\t", columns))
	p := Place{
		Sort: Sort(cells[0][0]), Known: strings.Contains(cells[0], "!"), Doubtful: strings.Contains(cells[0], "?"), Code: cells[1], Division: cells[2],
		People: number(cells[3]), Lat: number(cells[4]), Lon: number(cells[5]),
		English: list(cells[6]), German: list(cells[7]), EnglishArticle: cells[8], GermanArticle: cells[9],
		EnglishAdjectives: list(cells[10]), EnglishPeoples: list(cells[11]), GermanStems: list(cells[12]), GermanPeoples: list(cells[13]),
	}
	if p.German == nil {
		p.German = p.English
	}
	return p
}

// number reads a cell; the table is written by a program, so that one that is
// no number is empty.
func number(cell string) int {
	n, _ := strconv.Atoi(cell)
	return n
}

func list(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, ";")
}
