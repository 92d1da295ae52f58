package value_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// checkValues fails where the values of a text break a promise of Find.
func checkValues(t *testing.T, text string, values []value.Value) {
	t.Helper()
	last := 0
	ends := map[value.Kind]int{}
	for _, v := range values {
		switch {
		case v.Start < 0 || v.Start >= v.End || v.End > len(text):
			t.Fatalf("%v spans %d to %d of %d bytes", v.Kind, v.Start, v.End, len(text))
		case v.Text != text[v.Start:v.End]:
			t.Errorf("%v has text %q, its span %q", v.Kind, v.Text, text[v.Start:v.End])
		case v.Start < last:
			t.Errorf("%v %q stands out of order", v.Kind, v.Text)
		case v.Start < ends[v.Kind]:
			t.Errorf("%v %q overlaps another", v.Kind, v.Text)
		case utf8.ValidString(text) && !utf8.ValidString(v.Text):
			t.Errorf("%v %q cuts a code point", v.Kind, v.Text)
		}
		if v.String() == "" {
			t.Errorf("%v %q has no normal form", v.Kind, v.Text)
		}
		last, ends[v.Kind] = v.Start, v.End
	}
}

func TestAParagraphIsReadAsItsSentencesAre(t *testing.T) {
	for _, row := range mustRows(t, "reading.txt", 3) {
		language := strings.TrimSuffix(row[0], "+")
		once := value.Find(row[1], language, published)
		if strings.Contains(row[1], " 27") {
			continue // a bare day leans on the date before it
		}
		var want, got []string
		for range 2 {
			for _, v := range once {
				want = append(want, v.Kind.String()+" "+v.String())
			}
		}
		for _, v := range value.Find(row[1]+"\n\n"+row[1], language, published) {
			got = append(got, v.Kind.String()+" "+v.String())
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q twice (-want +got):\n%s", row[1], diff)
		}
	}
}

func TestAnUnknownLanguageIsReadByBothGrammars(t *testing.T) {
	for _, c := range []struct{ name, language, text, want string }{
		{"a short German text", "", "am 18. Februar 2025", "2025-02-18"},
		{"a short English text", "", "on February 18, 2025", "2025-02-18"},
		{"a German text that can be guessed", "und", "Die Gespräche begannen am 18. Februar.", "2025-02-18"},
		{"a French text has its ISO dates", "fr", "Le 2025-02-18, il pleut.", "2025-02-18"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := mustFirst(t, c.language, c.text, "date").String(); got != c.want {
				t.Errorf("read %s, want %s", got, c.want)
			}
		})
	}
}

func TestTheDayOfPublicationIsThePublishers(t *testing.T) {
	late := time.Date(2025, 3, 12, 0, 30, 0, 0, time.FixedZone("CET", 3600))
	if got := value.Find("Das geschah gestern.", "de", value.Reference{Time: late}); len(got) != 1 || got[0].String() != "2025-03-11" {
		t.Errorf("yesterday is %v", got)
	}
}

func TestADayWithoutAYearLiesInTheSpanOfItsText(t *testing.T) {
	year := func(y int) calendar.Days { return calendar.YearDays(y) }
	for _, c := range []struct {
		name, language, text string
		within               calendar.Days
		want                 string
	}{
		{"at the beginning", "de", "27. Dezember: Der Teich läuft leer.", year(2022), "2022-12-27"},
		{"behind a preposition", "de", "Am 27. Dezember lief der Teich leer.", year(2022), "2022-12-27"},
		{"in English", "en", "May 3: The pond runs dry.", year(2022), "2022-05-03"},
		{"with its weekday", "de", "Dienstag, 27. Dezember: Der Teich läuft leer.", year(2022), "2022-12-27Tu"},
		{"with a weekday that it does not have", "de", "Freitag, 27. Dezember: Der Teich läuft leer.", year(2022), "2024-12-27Fr"},
		{"with a year", "de", "27. Dezember 2021: Der Teich läuft leer.", year(2022), "2021-12-27"},
		{"within a sentence it may lie elsewhere", "de", "Die Zusage gilt bis zum 31. März.", year(2022), "2022-03-31|2025-03-31"},
		{"to come", "de", "Der Rat wird am 31. März tagen.", year(2022), "2025-03-31"},
		{"of a month that the span does not have", "de", "3. Januar: Der Teich ist leer.", calendar.MonthDays(2022, 12), "2025-01-03"},
		{"a month", "de", "Im Mai lief der Teich leer.", year(2022), "2022-05"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, v := range value.Find(c.text, c.language, value.Reference{Time: published.Time, Within: c.within}) {
				if got := v.String(); v.Kind == value.Date && got != c.want {
					t.Errorf("read %s, want %s", got, c.want)
				}
			}
		})
	}
}

func TestADayBeforeThatOfTheSentenceAheadMayLieElsewhere(t *testing.T) {
	const text = "30. September: Das Geld ist da. Am 31. März war es weg. Am 3. Mai kam es wieder."
	var got []string
	for _, v := range value.Find(text, "de", value.Reference{Time: published.Time, Within: calendar.YearDays(2022)}) {
		got = append(got, v.String())
	}
	if diff := cmp.Diff([]string{"2022-09-30", "2022-03-31|2025-03-31", "2022-05-03"}, got); diff != "" {
		t.Errorf("days (-want +got):\n%s", diff)
	}
}

func FuzzFind(f *testing.F) {
	for _, row := range mustRows(f, "reading.txt", 3) {
		f.Add(row[1], strings.TrimSuffix(row[0], "+"))
	}
	for _, seed := range []string{"\xff18. Februar", "1.1.1.1.1", "a\u0308m 3. Ma\u00adi", "999999999999999999999 Billionen Milliarden", "31.12.9999", "0/0", "€", "-", "1:", "der der der Ende des des", "one hundred and and", strings.Repeat("hundert", 50), strings.Repeat("123 456 ", 9), strings.Repeat("two thousand ", 30), "Es sind 300 oder"} {
		f.Add(seed, "")
	}
	f.Fuzz(func(t *testing.T, text, language string) {
		values := value.Find(text, language, published)
		checkValues(t, text, values)
		for _, v := range values {
			if r := value.Compare(v, v); r == value.Different {
				t.Errorf("%v %q is different from itself", v.Kind, v.Text)
			}
		}
		value.DetectLanguage(text)
	})
}

// hostile are parts of texts that a careless reader takes more than linear time
// for, and what ends such a text.
var hostile = map[string]struct{ language, part, end string }{
	"a table of numbers":            {"de", "123 456 789 ", ""},
	"groups between apostrophes":    {"de", "123'456'", ""},
	"groups between full stops":     {"de", ".123", ""},
	"a number in words without end": {"en", "two thousand ", "trillion trillion trillion"},
	"ones":                          {"en", "one ", ""},
	"articles":                      {"de", "Montag der ", ""},
	"ends of ends":                  {"de", "Ende des ", ""},
	"days without a month":          {"de", "1. und ", ""},
	"parts of parts":                {"en", "six of the ", ""},
	"negations":                     {"de", "nicht ", ""},
	"names":                         {"en", "New York ", ""},
	"one word":                      {"de", "hundert", ""},
	"years before":                  {"en", "on May 3 a year earlier ", ""},
	"periods of the year before":    {"de", "2025-05-03 Vorjahreszeitraum ", ""},
	"numbers of items":              {"de", "3. ", ""},
}

const (
	hostileSize = 64 << 10 // bytes
	hostileCost = 40       // times what prose of that size takes
)

func TestNoTextTakesMuchLongerThanProse(t *testing.T) {
	if testing.Short() {
		t.Skip("reads long texts many times")
	}
	prose := strings.Repeat("Der Rat stimmte am 3. Mai mit 35 Stimmen zu. ", hostileSize/45)
	for name, h := range hostile {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			value.Find(prose, "de", published)
			limit := hostileCost * time.Since(start)
			done := make(chan bool)
			go func() {
				value.Find(strings.Repeat(h.part, hostileSize/len(h.part))+h.end, h.language, published)
				close(done)
			}()
			select {
			case <-done:
			case <-time.After(limit):
				t.Errorf("%d bytes take more than %v", hostileSize, limit)
			}
		})
	}
}

func TestTheLanguageOfATextIsDetected(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"German by its function words", "Die Gespräche fanden in der Hauptstadt statt.", "de"},
		{"English by its function words", "The talks took place in the capital.", "en"},
		{"German by a letter", "Müller grüßt Schröder", "de"},
		{"a short German heading", "Bürgermeisterin lehnt Rücktritt ab", "de"},
		{"a short English heading", "Mayor refuses to step down", "en"},
		{"French is neither", "Les pourparlers ont eu lieu dans la capitale.", ""},
		{"Dutch is neither", "De besprekingen vonden plaats in de hoofdstad van het land.", ""},
		{"Russian is neither", "Переговоры прошли в столице.", ""},
		{"digits are no language", "2025", ""},
		{"nothing", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := value.DetectLanguage(c.text); got != c.want {
				t.Errorf("DetectLanguage = %q, want %q", got, c.want)
			}
		})
	}
}

func TestPlacesHaveTheirOtherSpellings(t *testing.T) {
	for _, c := range []struct {
		name, language, text string
		want                 []string
	}{
		{"a city", "en", "The talks took place in Riyadh.", []string{"Riad"}},
		{"a city with three spellings", "en", "They met in Kyiv.", []string{"Kiev", "Kiew", "Kyjiw"}},
		{"a German name", "de", "Sie trafen sich in Danzig.", []string{"Gdansk", "Gdańsk"}},
		{"a capital", "en", "They met in Warsaw.", []string{"Warschau"}},
		{"a country with a hyphen", "en", "He left Saudi Arabia.", []string{"Saudi-Arabien", "Saudiarabien", "Saudi Arabien"}},
		{"an adjective", "en", "a Russian ship", []string{"russisch"}},
		{"no place", "en", "The dog barked.", nil},
		{"a place inside a name", "en", "The Boston Globe reports.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, value.Variants(c.text, c.language)); diff != "" {
				t.Errorf("spellings differ (-want +got):\n%s", diff)
			}
		})
	}
}

func BenchmarkFind(b *testing.B) {
	for _, language := range []string{"de", "en"} {
		var text strings.Builder
		for _, row := range mustRows(b, "reading.txt", 3) {
			if strings.HasPrefix(row[0], language) {
				text.WriteString(row[1] + " ")
			}
		}
		b.Run(language, func(b *testing.B) {
			b.SetBytes(int64(text.Len()))
			for b.Loop() {
				value.Find(text.String(), language, published)
			}
		})
	}
}

func TestTheNumberOfAListItemIsNoValue(t *testing.T) {
	for text, want := range map[string]int{
		"1. Der Rat tagte.\n2. Die Bürger klagten.\n(3) Wer kam, ging.": 0,
		"Es kamen 12.\n18. Mai 2025: Der Rat tagt.":                     2,
		"Im Jahr 2017. Danach kam er.":                                  1,
		"200 Menschen kamen.":                                           1,
	} {
		if got := value.Find(text, "de", value.Reference{}); len(got) != want {
			t.Errorf("%q: %v, want %d", text, got, want)
		}
	}
}
