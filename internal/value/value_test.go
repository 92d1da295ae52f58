package value_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/value"
)

// published is when the texts of the tables were written.
var published = value.Reference{Time: time.Date(2025, 3, 12, 12, 0, 0, 0, time.UTC)}

// mustRows reads a table of testdata, whose cells are set apart by " | ".
func mustRows(t testing.TB, name string, cells int) [][]string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for n, line := range strings.Split(string(b), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.SplitN(line+" ", " | ", cells)
		if len(row) != cells {
			t.Fatalf("%s:%d: %d cells, want %d", name, n+1, len(row), cells)
		}
		row[cells-1] = strings.TrimSpace(row[cells-1])
		rows = append(rows, row)
	}
	return rows
}

func TestATextGivesItsValues(t *testing.T) {
	for _, row := range mustRows(t, "reading.txt", 3) {
		language, all := strings.CutSuffix(row[0], "+")
		t.Run(row[0]+" "+row[1], func(t *testing.T) {
			var got []string
			for _, v := range value.Find(row[1], language, published) {
				if all || v.Kind < value.Name {
					got = append(got, fmt.Sprintf("%v %q %s", v.Kind, v.Text, v))
				}
			}
			if diff := cmp.Diff(row[2], strings.Join(got, "; ")); diff != "" {
				t.Errorf("values differ (-want +got):\n%s", diff)
			}
		})
	}
}

// mustFirst returns the first value of a kind.
func mustFirst(t *testing.T, language, text, kind string) value.Value {
	t.Helper()
	ref := published
	if l, ok := strings.CutSuffix(language, "!"); ok {
		language, ref = l, value.Reference{}
	}
	for _, v := range value.Find(text, language, ref) {
		if v.Kind.String() == kind {
			return v
		}
	}
	t.Fatalf("no %s in %q", kind, text)
	return value.Value{}
}

func TestTwoTextsStandInTheRelationOfTheTable(t *testing.T) {
	for _, row := range mustRows(t, "comparing.txt", 5) {
		t.Run(strings.Join(row, " "), func(t *testing.T) {
			relation, kind, _ := strings.Cut(row[0], " ")
			a, b := mustFirst(t, row[1], row[2], kind), mustFirst(t, row[3], row[4], kind)
			if got := value.Compare(a, b); got.String() != relation {
				t.Errorf("Compare(%v, %v) = %v", a, b, got)
			}
			if got := value.Compare(b, a); got.String() != relation {
				t.Errorf("Compare(%v, %v) = %v", b, a, got)
			}
		})
	}
}

func TestAValueIsNeverDifferentFromItself(t *testing.T) {
	for _, row := range mustRows(t, "reading.txt", 3) {
		for _, v := range value.Find(row[1], strings.TrimSuffix(row[0], "+"), published) {
			if r := value.Compare(v, v); r != value.Equal && v.Kind < value.Negation && v.When.Relative == "" {
				t.Errorf("%q: %v %v to itself is %v", row[1], v.Kind, v, r)
			}
		}
	}
}

func TestComparingIsSymmetric(t *testing.T) {
	var all []value.Value
	for _, row := range mustRows(t, "reading.txt", 3) {
		all = append(all, value.Find(row[1], strings.TrimSuffix(row[0], "+"), published)...)
	}
	for _, a := range all {
		for _, b := range all {
			if x, y := value.Compare(a, b), value.Compare(b, a); x != y {
				t.Errorf("%v %v and %v %v: %v one way, %v the other", a.Kind, a, b.Kind, b, x, y)
			}
		}
	}
}

func TestASourceCoversWhatItStatesAtLeastAsExactly(t *testing.T) {
	for _, c := range []struct {
		name, kind, claim, source string
		want                      bool
	}{
		{"a day covers its year", "date", "in 2025", "am 18. Februar 2025", true},
		{"a year does not cover its day", "date", "on 18 February 2025", "im Jahr 2025", false},
		{"a number covers its lower bound", "number", "more than 30 diplomats", "35 Diplomaten", true},
		{"a lower bound does not cover a number", "number", "35 diplomats", "mehr als 30 Diplomaten", false},
		{"a number covers what is about it", "number", "about 4,000 people", "4.012 Menschen", true},
		{"a city covers its country", "place", "in Turkey", "in Istanbul", true},
		{"a country does not cover its city", "place", "in Istanbul", "in der Türkei", false},
		{"a city covers its region", "place", "in Bavaria", "in München", true},
		{"a capital is not a town of a region of its name", "place", "in Washington", "in Seattle", false},
		{"a capital covers itself", "place", "in Washington", "in Washington", true},
		{"another day covers nothing", "date", "on 18 February", "am 27. Februar", false},
		{"a time covers the hour that it is near", "time", "at 6 p.m.", "um 18.05 Uhr", true},
		{"a bare hour does not cover a time near it", "time", "at 6:05 p.m.", "um 18 Uhr", false},
		{"a time covers what is about it", "time", "around 6 p.m.", "um 18.12 Uhr", true},
		{"about an hour covers no time near it", "time", "at 6:12 p.m.", "gegen 18.40 Uhr", false},
		{"about an hour does not cover that hour", "time", "at 6 p.m.", "gegen 18 Uhr", false},
		{"a result covers the votes of one side", "number", "31 votes were for it", "ein Ergebnis von 31:16", true},
		{"the votes of one side do not cover a result", "number", "they voted 16-31 on it", "16 Stimmen dafür", false},
		{"the same share covers itself", "percent", "40 per cent", "40 Prozent", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := mustFirst(t, "en", c.claim, c.kind), mustFirst(t, "de", c.source, c.kind)
			if got := value.Covers(a, b); got != c.want {
				t.Errorf("Covers(%v, %v) = %v", a, b, got)
			}
		})
	}
}

func TestADateWithoutItsYearIsCoveredInAnyYear(t *testing.T) {
	for _, c := range []struct {
		name, claim, language, source string
		want                          bool
	}{
		{"a day by that day of a year", "on 18 February", "de", "am 18. Februar 2024", true},
		{"a month by a day of a year", "in February", "de", "am 18. Februar 2025", true},
		{"a winter by a month of its second year", "in the winter", "de", "im Januar 2025", true},
		{"a day not by its month of a year", "on 18 February", "de", "im Februar 2025", false},
		{"a day not by a year", "on 18 February", "de", "im Jahr 2025", false},
		{"a month by a day without its year", "in February", "de!", "am 18. Februar", true},
		{"a day not by its month without year", "on 18 February", "de!", "im Februar", false},
		{"a year not by a day without its year", "in 2025", "de!", "am 18. Februar", false},
		{"a weekday by a day of a year", "on Tuesday", "de", "am 18. Februar 2025", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := mustFirst(t, "en!", c.claim, "date"), mustFirst(t, c.language, c.source, "date")
			if got := value.Covers(a, b); got != c.want {
				t.Errorf("Covers(%v, %v) = %v", a, b, got)
			}
		})
	}
}

func TestAQuarterIsADateOrAnOrdinal(t *testing.T) {
	for _, c := range []struct {
		name, ordinal, date string
		want                value.Relation
		covered             bool // the date by the ordinal
	}{
		{"of no year", "third-quarter profits fell", "im dritten Quartal", value.Compatible, true},
		{"of a year", "third-quarter profits fell", "im dritten Quartal 2023", value.Compatible, false},
		{"another one", "third-quarter profits fell", "im vierten Quartal", value.Incomparable, false},
		{"a span that is none", "the third quarter of the game", "im Juli", value.Incomparable, false},
		{"what is no quarter", "the third game", "im dritten Quartal", value.Incomparable, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := mustFirst(t, "en", c.ordinal, "ordinal"), mustFirst(t, "de", c.date, "date")
			if r, back := value.Compare(a, b), value.Compare(b, a); r != c.want || back != c.want {
				t.Errorf("Compare(%v, %v) = %v, and %v the other way", a, b, r, back)
			}
			if stated, back := value.Covers(a, b), value.Covers(b, a); stated != (c.want == value.Compatible) || back != c.covered {
				t.Errorf("Covers(%v, %v) = %v, and %v the other way", a, b, stated, back)
			}
		})
	}
}

func TestSharesMeetInAnyForm(t *testing.T) {
	for _, c := range []struct {
		name, kind1, text1, kind2, text2 string
		want                             value.Relation
	}{
		{"two fifths are 40 per cent", "fraction", "two fifths agreed", "percent", "40 Prozent stimmten zu", value.Equal},
		{"six of the ten are 60 per cent", "number", "six of the ten lawmakers", "percent", "60 Prozent", value.Equal},
		{"a half may be 51 per cent", "fraction", "half of them", "percent", "51 Prozent", value.Compatible},
		{"two thirds are not 40 per cent", "fraction", "two thirds agreed", "percent", "40 Prozent", value.Different},
		{"percent are not percentage points", "percent", "3 percent", "percent points", "um 3 Prozentpunkte", value.Incomparable},
		{"a date is no number", "date", "in 2025", "number", "2.025 Menschen", value.Incomparable},
		{"an age of some years is no span of them", "duration", "a 35-year-old", "duration", "35 Jahre lang", value.Compatible},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := mustFirst(t, "en", c.text1, c.kind1), mustFirst(t, "de", c.text2, c.kind2)
			if got := value.Compare(a, b); got != c.want {
				t.Errorf("Compare(%v, %v) = %v, want %v", a, b, got, c.want)
			}
		})
	}
}

func TestCountedSaysWhetherNumbersAreOfOneSort(t *testing.T) {
	for _, c := range []struct {
		name, kind, text1, text2 string
		want                     value.Relation
	}{
		{"the same noun", "number", "35 diplomats", "60 Diplomaten", value.Equal},
		{"a kind of person", "number", "35 people", "60 Diplomaten", value.Compatible},
		{"unknown nouns of two languages", "number", "six properties", "sechs Immobilien", value.Compatible},
		{"other nouns", "number", "35 houses", "60 Diplomaten", value.Different},
		{"the same unit", "number", "35 metres", "60 Kilometer", value.Equal},
		{"other units", "number", "35 kilograms", "60 Kilometer", value.Different},
		{"other currencies", "money", "5 dollars", "5 Euro", value.Different},
		{"ordinals of other nouns", "ordinal", "the second round", "der zweite Präsident", value.Different},
		{"dates count nothing", "date", "in 2016", "im Jahr 2016", value.Incomparable},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := value.Counted(mustFirst(t, "en", c.text1, c.kind), mustFirst(t, "de", c.text2, c.kind)); got != c.want {
				t.Errorf("Counted = %v, want %v", got, c.want)
			}
		})
	}
}

func TestAnAmountFollowsByArithmetic(t *testing.T) {
	for _, row := range mustRows(t, "following.txt", 4) {
		t.Run(row[1], func(t *testing.T) {
			claim, text := value.Find(row[1], row[0], published), value.Find(row[2], row[0], published)
			amounts := value.AmountsOf(row[1], row[0], claim)
			got := slices.ContainsFunc(claim, func(v value.Value) bool { return amounts.Follows(v, text) })
			if want := row[3] == "yes"; got != want {
				t.Errorf("%v from %v: %v, want %v", claim, text, got, want)
			}
		})
	}
}
