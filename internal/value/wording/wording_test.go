package wording_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// published is when the texts were written: a Wednesday.
var published = value.Reference{Time: time.Date(2025, 3, 12, 12, 0, 0, 0, time.UTC)}

// mustFirst returns the first value of a text that states something; of the
// kind of like, if that is given.
func mustFirst(t *testing.T, language, text string, like ...value.Kind) value.Value {
	t.Helper()
	for _, v := range value.Find(text, language, published) {
		if v.Kind < value.Negation && (len(like) == 0 || v.Kind == like[0]) {
			return v
		}
	}
	t.Fatalf("no value in %q", text)
	return value.Value{}
}

func TestAValueOfASourceIsWrittenIntoAClaim(t *testing.T) {
	for _, c := range []struct{ name, language, claim, other, source, want string }{
		{"a day for a day", "en", "The talks began on 18 February in Riyadh.", "de", "am 27. Februar", "The talks began on 27 February in Riyadh."},
		{"a day for a month", "en", "The talks began in February 2025.", "de", "am 27. Februar", "The talks began on 27 February."},
		{"a month for a day", "en", "The talks began on 18 February.", "de", "im März 2024", "The talks began in March 2024."},
		{"the end of a year for a day", "en", "The talks began on 18 February.", "de", "Ende 2016", "The talks began in late 2016."},
		{"an English day for a German one", "de", "Die Gespräche begannen am 18. Februar.", "en", "on February 27, 2025", "Die Gespräche begannen am 27. Februar 2025."},
		{"a month for a German day", "de", "Die Gespräche begannen am 18. Februar.", "en", "in May", "Die Gespräche begannen im Mai."},
		{"a day for a bare German year", "de", "Die Gespräche begannen 2016.", "en", "on 3 May 2017", "Die Gespräche begannen am 3. Mai 2017."},
		{"a day for a German year at the beginning", "de", "Im Jahr 2016 begannen die Gespräche.", "en", "on 3 May 2017", "Am 3. Mai 2017 begannen die Gespräche."},
		{"a year for a German month", "de", "Im Februar 2016 begannen die Gespräche.", "en", "in 2014", "Im Jahr 2014 begannen die Gespräche."},
		{"a weekday for yesterday", "de", "Das geschah gestern.", "en", "on Monday", "Das geschah am Montag."},
		{"the day that yesterday means", "en", "It happened yesterday.", "de", "gestern", "It happened on 11 March 2025."},
		{"the year that last year means", "en", "It happened in 2014.", "de", "im vergangenen Jahr", "It happened in 2024."},
		{"a decade", "en", "The war began in the 1990s.", "de", "in den 1980er Jahren", "The war began in the 1980s."},
		{"a country with an article in German alone", "en", "The talks took place in Riyadh.", "de", "in der Türkei", "The talks took place in Turkey."},
		{"a country with an article in both", "en", "The talks took place in Riyadh.", "de", "in den USA", "The talks took place in the United States."},
		{"a country without its article", "en", "The United States rejected it.", "de", "Russland lehnte ab", "Russia rejected it."},
		{"a German dative", "de", "Die Gespräche fanden in Riad statt.", "en", "in Turkey", "Die Gespräche fanden in der Türkei statt."},
		{"a German article dropped", "de", "Die Gespräche fanden in der Türkei statt.", "en", "in Riyadh", "Die Gespräche fanden in Riad statt."},
		{"a German contraction dissolved", "de", "Die Gespräche fanden im Iran statt.", "en", "in the United States", "Die Gespräche fanden in den USA statt."},
		{"a German direction", "de", "Er reiste nach Riad.", "en", "to Turkey", "Er reiste in die Türkei."},
		{"a German direction without article", "de", "Er reiste in die Türkei.", "en", "to Riyadh", "Er reiste nach Riad."},
		{"a German subject", "de", "Russland lehnte ab.", "en", "Turkey refused", "Die Türkei lehnte ab."},
		{"a German subject without article", "de", "Die Türkei lehnte ab.", "en", "Russia refused", "Russland lehnte ab."},
		{"a German genitive", "de", "Frankreichs Präsident sprach.", "en", "in Russia", "Russlands Präsident sprach."},
		{"a German genitive that has no form", "de", "Frankreichs Präsident sprach.", "en", "in Turkey", ""},
		{"an origin", "de", "Er kam aus dem Iran.", "en", "from Switzerland", "Er kam aus der Schweiz."},
		{"a German adjective with its ending", "de", "mit dem russischen Präsidenten", "en", "the Ukrainian president", "mit dem ukrainischen Präsidenten"},
		{"an English adjective", "en", "the Russian president", "de", "die ukrainische Delegation", "the Ukrainian president"},
		{"a racer's time", "de", "Sie siegte in 2:41:09 Stunden.", "en", "in 2:38:17", "Sie siegte in 2:38:17 Stunden."},
		{"degrees whose sign is a noun", "de", "Es herrschte strenger Frost von rund 7 Grad.", "en", "minus 3 degrees", "Es herrschte strenger Frost von minus 3 Grad."},
		{"and in the place of others", "de", "Es waren minus 3 Grad.", "de", "Frost von 7 Grad", "Es waren minus 7 Grad."},
		{"a count", "de", "35 Diplomaten wurden ausgewiesen.", "en", "60 diplomats", "60 Diplomaten wurden ausgewiesen."},
		{"thousands in English style", "en", "35 diplomats were expelled.", "de", "4.012 Diplomaten", "4,012 diplomats were expelled."},
		{"a bound", "en", "More than 30 people died.", "de", "rund 4.000 Menschen", "About 4,000 people died."},
		{"a German bound", "de", "Mehr als 30 Menschen starben.", "en", "at least 60 people", "Mindestens 60 Menschen starben."},
		{"money in words", "en", "It cost 5 million euros.", "de", "1,4 Milliarden Dollar", "It cost 1.4 billion dollars."},
		{"money in German", "de", "Es kostete 5 Millionen Euro.", "en", "$3.5bn", "Es kostete 3,5 Milliarden Dollar."},
		{"an evening hour in English", "en", "The session began at 8.40 p.m.", "de", "um 18.30 Uhr", "The session began at 18:30"},
		{"an evening hour in German", "de", "Die Sitzung begann um 20.40 Uhr.", "en", "at 6 p.m.", "Die Sitzung begann um 18:00 Uhr."},
		{"an ordinal with its German ending", "de", "in der zweiten Runde", "en", "the first round", "in der ersten Runde"},
		{"a high ordinal", "en", "in the second round", "de", "die 21. Runde", "in the 21st round"},
		{"a numbered article", "de", "Artikel 5 gilt.", "en", "Article 7", "Artikel 7 gilt."},
		{"an age inside a German word", "de", "Ein 35-Jähriger starb.", "en", "a 60-year-old died", "Ein 60-Jähriger starb."},
		{"an age inside English words", "en", "A 35-year-old died.", "de", "der 60-Jährige", "A 60-year-old died."},
		{"an age in words", "en", "He is 35 years old.", "de", "Er ist 60 Jahre alt", "He is 60 years old."},
		{"a length of time", "en", "It lasted three days.", "de", "anderthalb Jahre", "It lasted 18 months."},
		{"a range", "en", "20 to 30 percent", "de", "30 bis 40 Prozent", "30 to 40 percent"},
		{"a number whose unit stands behind another", "en", "Unemployment is 22 percent.", "en", "Unemployment fell from 25 to 20 percent.", "Unemployment is 25 percent."},
		{"a number whose magnitude stands behind another", "de", "Der Export beträgt 3 Mrd. Euro.", "de", "Der Export stieg von 25 auf 55 Mrd. Euro.", "Der Export beträgt 25 Milliarden Euro."},
		{"a result", "de", "Das Team gewann 3:1.", "en", "won 2-0", "Das Team gewann 2:0."},
		{"a measure", "en", "It is 5 km long.", "de", "mehr als 12,5 Kilometer", "It is more than 12.5 kilometres long."},
	} {
		t.Run(c.name, func(t *testing.T) {
			old := mustFirst(t, c.language, c.claim)
			v := mustFirst(t, c.other, c.source, old.Kind)
			if got := wording.Replace(c.claim, old, v, c.language); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestTheDayThatAWordMeansIsWrittenInItsPlace(t *testing.T) {
	for _, c := range []struct{ name, language, claim, want string }{
		{"behind an English preposition", "en", "The bridge has been closed since yesterday.", "The bridge has been closed since 11 March 2025."},
		{"behind a German preposition", "de", "Die Brücke bleibt bis morgen gesperrt.", "Die Brücke bleibt bis zum 13. März 2025 gesperrt."},
		{"a year behind a preposition", "de", "Der Bau ist für nächstes Jahr geplant.", "Der Bau ist für 2026 geplant."},
		{"a year behind an English preposition", "en", "The work is planned for next year.", "The work is planned for 2026."},
		{"a month with its preposition", "de", "Der Bau begann in diesem Monat.", "Der Bau begann im März 2025."},
		{"the month of another year", "de", "Der Bau beginnt im Mai nächsten Jahres.", "Der Bau beginnt im Mai 2026."},
		{"an edge with its preposition", "en", "The work began at the beginning of this year.", "The work began in early 2025."},
		{"a German edge with its preposition", "de", "Der Bau endet am Ende dieses Jahres.", "Der Bau endet Ende 2025."},
		{"behind a relative pronoun", "de", "Die Halle, die gestern öffnete, ist voll.", "Die Halle, die am 11. März 2025 öffnete, ist voll."},
		{"before the evening", "de", "Die Halle öffnete gestern Abend.", "Die Halle öffnete am 11. März 2025 am Abend."},
		{"before the English morning", "en", "The hall opens tomorrow morning.", "The hall opens on 13 March 2025 in the morning."},
		{"days ago", "en", "The hall opened three days ago.", "The hall opened on 9 March 2025."},
		{"days ahead or the time it took", "en", "The crew builds the hall in two days.", ""},
		{"German days ahead or the time it took", "de", "Das Team baut die Halle in zwei Tagen.", ""},
		{"months ago are not sharp", "en", "The hall opened two months ago.", ""},
		{"a German adjective", "de", "Die gestrige Sitzung war kurz.", ""},
		{"a German adjective of a year", "de", "Das diesjährige Fest fällt aus.", ""},
		{"a German contraction", "de", "Der Umsatz stieg im Vergleich zum Vorjahr.", ""},
		{"a German article", "de", "Der Umsatz lag unter dem des Vorjahres.", ""},
		{"an English article", "en", "Sales fell in the last year.", ""},
		{"an English possessive", "en", "Last year's budget was small.", "The 2024 budget was small."},
		{"the possessive of a part of the day", "en", "Tomorrow morning's session is open.", ""},
		{"a hashtag", "de", "Wir sehen uns #heute im Park.", ""},
		{"an idiom", "de", "Das änderte sich von heute auf morgen.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := mustFirst(t, c.language, c.claim, value.Date)
			if got := wording.Replace(c.claim, v, v, c.language); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestAShareIsWrittenInTheOtherLanguage(t *testing.T) {
	for _, c := range []struct{ language, text, other, want string }{
		{"de", "zwei Drittel der Wähler", "en", "two thirds"},
		{"de", "die Hälfte der Wähler", "en", "half"},
		{"en", "a quarter of voters", "de", "ein Viertel"},
		{"en", "two fifths of voters", "de", "zwei Fünftel"},
		{"en", "40 per cent", "de", "40 Prozent"},
		{"de", "0,3 Prozent", "en", "0.3 percent"},
		{"de", "um 3 Prozentpunkte", "en", "3 percentage points"},
	} {
		if got := wording.Render(mustFirst(t, c.language, c.text), c.other); got != c.want {
			t.Errorf("%q in %s is %q, want %q", c.text, c.other, got, c.want)
		}
	}
}

func TestWhatHasNoNaturalFormIsLeftOut(t *testing.T) {
	for _, c := range []struct{ name, language, text, other string }{
		{"a week of the calendar", "de", "in der vergangenen Woche", "en"},
		{"a negation", "de", "Er kam nicht.", "en"},
		{"a third language", "de", "am 18. Februar", "fr"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, v := range value.Find(c.text, c.language, published) {
				if got := wording.Render(v, c.other); got != "" {
					t.Errorf("%v %q is written %q", v.Kind, v.Text, got)
				}
			}
		})
	}
}

// FuzzReplace holds that what follows the value in a claim is kept, and that no
// code point is cut.
func FuzzReplace(f *testing.F) {
	f.Add("Die Gespräche begannen am 18. Februar in Riad.", "The talks began on 27 February in Istanbul, 35-year-old said.")
	f.Add("Ein 35-Jähriger starb in der Türkei.", "a 60-year-old died in the US")
	f.Fuzz(func(t *testing.T, claim, source string) {
		for _, old := range value.Find(claim, "de", published) {
			for _, v := range value.Find(source, "en", published) {
				if old.Kind != v.Kind {
					continue
				}
				got := wording.Replace(claim, old, v, "de")
				if got != "" && !strings.HasSuffix(got, claim[old.End:]) || utf8.ValidString(claim) && utf8.ValidString(source) && !utf8.ValidString(got) {
					t.Errorf("%q became %q", claim, got)
				}
			}
		}
	})
}

func TestASentenceIsWrittenWithoutItsNegation(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"en", "The talks did not begin in May.", "The talks did begin in May."},
		{"en", "The talks didn't begin.", "The talks did begin."},
		{"en", "The mayor can’t attend.", "The mayor can attend."},
		{"en", "No one was hurt.", "Someone was hurt."},
		{"en", "They left without an agreement.", "They left with an agreement."},
		{"en", "He was there never.", "He was there."},
		{"en", "Never did he agree.", "Did he agree."},
		{"en", "Neither side agreed.", ""},
		{"de", "Die Brücke ist nicht gesperrt.", "Die Brücke ist gesperrt."},
		{"de", "Eine Einigung gab es nicht.", "Eine Einigung gab es."},
		{"de", "Keine Einigung gab es.", "Eine Einigung gab es."},
		{"de", "Der Bau hat noch nicht begonnen.", "Der Bau hat schon begonnen."},
		{"de", "Weder Ort noch Tag stehen fest.", ""},
		{"de", "Das Haus wird nicht verkauft, sondern verpachtet.", "Das Haus wird verkauft, nicht verpachtet."},
		{"en", "The prize went not to Selby but to Harwick.", "The prize went to Selby, not to Harwick."},
		{"en", "He did not speak but smiled.", "He did speak but smiled."},
		{"en", "It is not in Selby, but people say so.", "It is in Selby, but people say so."},
	} {
		negations := 0
		for _, v := range value.Find(c.text, c.language, published) {
			if v.Kind != value.Negation {
				continue
			}
			negations++
			if got := wording.Affirm(c.text, v); got != c.want {
				t.Errorf("%q: %q, want %q", c.text, got, c.want)
			}
		}
		if negations != 1 {
			t.Errorf("%q: %d negations found", c.text, negations)
		}
	}
}
