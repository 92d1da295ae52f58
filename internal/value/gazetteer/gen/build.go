package main

import (
	"bytes"
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"
)

const (
	minPeople = 100_000 // smaller cities are left out, unless a list names them or they are capitals
	minLetter = 4       // shorter names are words and airport codes; the lists may hold some
)

// parents are the states that claim a territory, or that it belongs to in part.
var parents = map[string]string{
	"HK": "CN", "MO": "CN", "TW": "CN", "XK": "RS", "EH": "MA", "PR": "US", "GU": "US", "VI": "US", "AS": "US", "GL": "DK", "FO": "DK",
	"GI": "GB", "FK": "GB", "BM": "GB", "IM": "GB", "JE": "GB", "GG": "GB", "GF": "FR", "GP": "FR", "MQ": "FR", "RE": "FR", "NC": "FR", "PF": "FR",
	"AW": "NL", "CW": "NL", "SX": "NL", "VA": "IT",
}

// A row is a line of the table.
type row struct {
	sort             byte // C country, G group of countries, K continent, R region, S seat of power, P capital, c other city
	code, admin      string
	thousands        int
	lat, lon         int // tenths of a degree
	known, doubtful  bool
	theEn, theDe     string
	en, de           []string
	enAdj, enPeople  []string
	deStem, dePeople []string
}

type table struct{ rows []row }

func build(src sources) (table, error) {
	var t table
	t.countries(src)
	listed, err := t.listedCities(src)
	if err != nil {
		return t, err
	}
	t.otherCities(src, listed)
	if err := t.regions(src); err != nil {
		return t, err
	}
	t.doubts(src.lists["doubtful"])
	slices.SortFunc(t.rows, func(a, b row) int {
		return cmp.Or(strings.Compare(string(a.sort), string(b.sort)), strings.Compare(a.code, b.code), strings.Compare(a.en[0], b.en[0]), b.thousands-a.thousands, a.lat-b.lat, a.lon-b.lon)
	})
	return t, nil
}

func (t *table) countries(src sources) {
	more := map[string][]string{}
	for _, cells := range src.lists["countries"] {
		more[cells[0]] = cells
	}
	for code := range src.territories["en"] {
		sort := byte('C')
		switch {
		case strings.Contains(code, "-alt-") || slices.Contains([]string{"ZZ", "QO", "EZ", "XA", "XB", "001", "018", "021", "202"}, code):
			continue
		case len(code) == 3:
			sort = 'K'
		case code == "EU" || code == "UN":
			sort = 'G'
		}
		r := row{sort: sort, code: code, admin: parents[code]}
		m := slices.Concat(more[code], make([]string, 9))
		r.theEn, r.theDe = m[1], m[5]
		r.en = nameList(src.territories["en"], code, names(m[2]))
		r.de = nameList(src.territories["de"], code, names(m[6]))
		r.enAdj, r.enPeople, r.deStem, r.dePeople = names(m[3]), names(m[4]), names(m[7]), names(m[8])
		t.rows = append(t.rows, r)
	}
}

// nameList puts the name to write first: the one marked "=", else CLDR's.
func nameList(cldr map[string]string, code string, more []string) []string {
	list := []string{cldr[code], cldr[code+"-alt-short"], cldr[code+"-alt-variant"]}
	for _, n := range more {
		if m, ok := strings.CutPrefix(n, "="); ok {
			list = slices.Insert(list, 0, m)
		} else {
			list = append(list, n)
		}
	}
	var out []string
	for _, n := range list {
		if n != "" && !strings.ContainsAny(n, "(&") && !strings.Contains(n, " - ") && !strings.Contains(n, "SAR") && !strings.Contains(n, "Sonderverwaltung") && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	if out == nil {
		out = append(out, strings.NewReplacer(" & ", " and ", " (", " ", ")", "").Replace(cldr[code]))
	}
	return out
}

// listedCities adds the cities of the list and returns their places in src.cities.
func (t *table) listedCities(src sources) (map[int]bool, error) {
	done := map[int]bool{}
	for _, cells := range src.lists["cities"] {
		if len(cells) != 3 {
			return nil, fmt.Errorf("cities.txt: %q", cells)
		}
		en, de := names(cells[1]), names(cells[2])
		k := src.find(cells[0], append(slices.Clone(en), de...))
		if k < 0 {
			return nil, fmt.Errorf("cities.txt: no %s in %s", en[0], cells[0])
		}
		done[k] = true
		r := cityRow(src.cities[k], en, de)
		r.known = true
		t.rows = append(t.rows, r)
	}
	return done, nil
}

// find returns the largest city of a country that bears one of the names.
func (s *sources) find(country string, list []string) int {
	best := -1
	for k, c := range s.cities {
		if c.country != country || best >= 0 && c.people <= s.cities[best].people {
			continue
		}
		if slices.ContainsFunc(list, func(n string) bool { return n == c.name || n == c.ascii || slices.Contains(c.others, n) }) {
			best = k
		}
	}
	return best
}

func cityRow(c city, en, de []string) row {
	sort := byte('c')
	if c.sort == "PPLC" {
		sort = 'P'
	}
	if slices.Equal(en, de) {
		de = nil
	}
	return row{sort: sort, code: c.country, admin: c.admin, thousands: c.people / 1000, lat: int(math.Round(c.lat * 10)), lon: int(math.Round(c.lon * 10)), en: en, de: de}
}

func (t *table) otherCities(src sources, listed map[int]bool) {
	for k, c := range src.cities {
		if listed[k] || c.sort == "PPLX" || c.people < minPeople && c.sort != "PPLC" || len([]rune(c.name)) < minLetter || !latin(c.name) {
			continue
		}
		en := []string{c.name}
		if c.ascii != c.name && !strings.ContainsAny(c.name, "äöüßÄÖÜ") {
			en = append(en, c.ascii)
		}
		var de []string
		zone, ok := src.zones["en"][c.zone]
		if !ok {
			zone = strings.ReplaceAll(c.zone[strings.LastIndexByte(c.zone, '/')+1:], "_", " ")
		}
		if g := src.zones["de"][c.zone]; g != "" && (zone == c.name || zone == c.ascii) && g != c.name {
			de = []string{g}
		} else if g := germanForm(c); g != "" {
			de = []string{g}
		}
		if de == nil {
			de = en
		}
		t.rows = append(t.rows, cityRow(c, en, de))
	}
}

func latin(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) || unicode.IsDigit(r) || r == '(' || r == '/' {
			return false
		}
	}
	return true
}

func (t *table) regions(src sources) error {
	for _, cells := range src.lists["regions"] {
		if len(cells) != 3 {
			return fmt.Errorf("regions.txt: %q", cells)
		}
		country, admin, _ := strings.Cut(cells[0], ".")
		if at, ok := strings.CutPrefix(admin, "@"); ok {
			k := src.find(country, []string{at})
			if k < 0 {
				return fmt.Errorf("regions.txt: no city %s", at)
			}
			admin = src.cities[k].admin
		}
		if country == "-" {
			country = ""
		}
		t.rows = append(t.rows, row{sort: 'R', code: country, admin: admin, en: names(cells[1]), de: names(cells[2])})
	}
	for _, cells := range src.lists["seats"] {
		if len(cells) != 4 {
			return fmt.Errorf("seats.txt: %q", cells)
		}
		k := src.find(cells[0], []string{cells[1], strings.TrimSuffix(cells[1], ", D.C.")})
		if k < 0 {
			return fmt.Errorf("seats.txt: no city %s", cells[1])
		}
		r := cityRow(src.cities[k], names(cells[2]), names(cells[3]))
		r.sort, r.thousands = 'S', 0
		t.rows = append(t.rows, r)
	}
	return nil
}

// doubts marks the places whose name is more often something else.
func (t *table) doubts(list [][]string) {
	words := map[string]bool{}
	for _, cells := range list {
		for _, w := range strings.Fields(cells[0]) {
			words[w] = true
		}
	}
	for i, r := range t.rows {
		t.rows[i].doubtful = (r.sort == 'c' || r.sort == 'P' || r.sort == 'R' || r.sort == 'C') && slices.ContainsFunc(slices.Concat(r.en, r.de), func(n string) bool { return words[n] })
	}
}

// text writes the table, one place a line, cells set apart by tabs.
func (t table) text() []byte {
	var b bytes.Buffer
	b.WriteString("# Code generated by gazetteer/gen from Unicode CLDR 48.2 and GeoNames; DO NOT EDIT.\n")
	for _, r := range t.rows {
		mark := ""
		if r.doubtful {
			mark = "?"
		}
		if r.known {
			mark += "!"
		}
		people, lat, lon := "", "", ""
		if r.sort == 'c' || r.sort == 'P' || r.sort == 'S' {
			people, lat, lon = fmt.Sprint(r.thousands), fmt.Sprint(r.lat), fmt.Sprint(r.lon)
		}
		cells := []string{string(r.sort) + mark, r.code, r.admin, people, lat, lon, strings.Join(r.en, ";"), strings.Join(r.de, ";"),
			r.theEn, r.theDe, strings.Join(r.enAdj, ";"), strings.Join(r.enPeople, ";"), strings.Join(r.deStem, ";"), strings.Join(r.dePeople, ";")}
		b.WriteString(strings.TrimRight(strings.Join(cells, "\t"), "\t"))
		b.WriteByte('\n')
	}
	return b.Bytes()
}
