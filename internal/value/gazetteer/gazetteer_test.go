package gazetteer_test

import (
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/value/gazetteer"
)

// mustPlace returns the place of a sort that bears an English name.
func mustPlace(t *testing.T, sort gazetteer.Sort, name string) gazetteer.Place {
	t.Helper()
	for _, p := range gazetteer.All() {
		if p.Sort == sort && p.English[0] == name {
			return p
		}
	}
	t.Fatalf("no %c %s", sort, name)
	return gazetteer.Place{}
}

func TestPlacesHaveTheirNamesAndCountries(t *testing.T) {
	for _, c := range []struct {
		sort                  gazetteer.Sort
		english, german, code string
	}{
		{gazetteer.Capital, "Riyadh", "Riad", "SA"},
		{gazetteer.Capital, "Kyiv", "Kiew", "UA"},
		{gazetteer.Capital, "Warsaw", "Warschau", "PL"},
		{gazetteer.City, "Gdansk", "Danzig", "PL"},
		{gazetteer.City, "Istanbul", "Istanbul", "TR"},
		{gazetteer.City, "Munich", "München", "DE"},
		{gazetteer.City, "Kherson", "Cherson", "UA"},
		{gazetteer.City, "Balakovo", "Balakowo", "RU"},
		{gazetteer.Country, "Turkey", "Türkei", "TR"},
		{gazetteer.Country, "Saudi Arabia", "Saudi-Arabien", "SA"},
		{gazetteer.Country, "United States", "USA", "US"},
		{gazetteer.Country, "United Kingdom", "Großbritannien", "GB"},
		{gazetteer.Country, "North Macedonia", "Nordmazedonien", "MK"},
		{gazetteer.Group, "European Union", "EU", "EU"},
		{gazetteer.Continent, "Africa", "Afrika", "002"},
		{gazetteer.Region, "Bavaria", "Bayern", "DE"},
		{gazetteer.Region, "Crimea", "Krim", "UA"},
		{gazetteer.Seat, "Kremlin", "Kreml", "RU"},
	} {
		p := mustPlace(t, c.sort, c.english)
		got := []string{p.English[0], p.German[0], p.Code}
		if diff := cmp.Diff([]string{c.english, c.german, c.code}, got); diff != "" {
			t.Errorf("place differs (-want +got):\n%s", diff)
		}
	}
}

func TestACityLiesInTheDivisionOfItsRegion(t *testing.T) {
	for city, region := range map[string]string{"Munich": "Bavaria", "Los Angeles": "California", "Simferopol": "Crimea"} {
		if c, r := mustPlace(t, gazetteer.City, city), mustPlace(t, gazetteer.Region, region); c.Code != r.Code || c.Division != r.Division {
			t.Errorf("%s lies in %s.%s, %s in %s.%s", city, c.Code, c.Division, region, r.Code, r.Division)
		}
	}
}

func TestTwoPlacesLieAsTheMapHasThem(t *testing.T) {
	place := func(sort gazetteer.Sort, name string) *gazetteer.Place { p := mustPlace(t, sort, name); return &p }
	for _, c := range []struct {
		name string
		a, b *gazetteer.Place
		want gazetteer.Relation
	}{
		{"a city in its country", place(gazetteer.City, "Istanbul"), place(gazetteer.Country, "Turkey"), gazetteer.Within},
		{"a city in its region", place(gazetteer.City, "Munich"), place(gazetteer.Region, "Bavaria"), gazetteer.Within},
		{"a building in its city", place(gazetteer.Seat, "Kremlin"), place(gazetteer.Capital, "Moscow"), gazetteer.Within},
		{"a city in another country", place(gazetteer.City, "Istanbul"), place(gazetteer.Country, "Germany"), gazetteer.Apart},
		{"two cities", place(gazetteer.Capital, "Riyadh"), place(gazetteer.City, "Istanbul"), gazetteer.Apart},
		{"two countries", place(gazetteer.Country, "Turkey"), place(gazetteer.Country, "Germany"), gazetteer.Apart},
		{"neighbouring towns", place(gazetteer.City, "Bucha"), place(gazetteer.City, "Irpin"), gazetteer.Unclear},
		{"a disputed region", place(gazetteer.Region, "Crimea"), place(gazetteer.Country, "Russia"), gazetteer.Unclear},
		{"a continent", place(gazetteer.Continent, "Europe"), place(gazetteer.Country, "Germany"), gazetteer.Unclear},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, back := gazetteer.Relate(c.a, c.b), gazetteer.Relate(c.b, c.a); got != c.want || back != c.want {
				t.Errorf("Relate is %d one way and %d the other, want %d", got, back, c.want)
			}
		})
	}
}

func TestEveryPlaceIsComplete(t *testing.T) {
	for _, p := range gazetteer.All() {
		switch {
		case len(p.English) == 0 || len(p.German) == 0 || slices.Contains(p.English, "") || slices.Contains(p.German, ""):
			t.Errorf("%+v lacks a name", p)
		case p.Urban() && (p.Code == "" || p.Lat < -900 || p.Lat > 900 || p.Lon < -1800 || p.Lon > 1800):
			t.Errorf("%s has no position", p.English[0])
		case p.Sort == gazetteer.Country && len(p.Code) != 2:
			t.Errorf("%s has code %q", p.English[0], p.Code)
		case !slices.Contains([]string{"", "the"}, p.EnglishArticle), !slices.Contains([]string{"", "der", "die", "das", "die pl"}, p.GermanArticle):
			t.Errorf("%s has articles %q and %q", p.English[0], p.EnglishArticle, p.GermanArticle)
		}
	}
}

// maxTable is how large, in bytes, the table may become.
const maxTable = 600_000

func TestTheTableStaysSmall(t *testing.T) {
	info, err := os.Stat("places.txt")
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() > maxTable {
		t.Errorf("places.txt has %d bytes, want at most %d", info.Size(), maxTable)
	}
}
