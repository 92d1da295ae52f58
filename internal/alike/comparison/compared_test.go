package comparison_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/comparison"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestWhatAComparisonComesToIsTold(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"the earlier year is what is compared with", "de", "2025 nahm die Stadt 3,4 Millionen Euro ein; 2024 waren es 3,1 Millionen.", "de", "Die Stadt nahm mehr ein als im Vorjahr.",
			"2025 nahm die Stadt 3,4 Millionen Euro ein (das sind mehr); 2024 waren es 3,1 Millionen."},
		{"wherever it stands", "de", "Ende 2023 waren es 40 Millionen Euro Schulden, jetzt sind es 62 Millionen.", "en", "The debt has shrunk.",
			"Ende 2023 waren es 40 Millionen Euro Schulden, jetzt sind es 62 Millionen (das sind mehr)."},
		{"a month across New Year", "de", "Im Januar waren 8.120 Menschen arbeitslos, im Dezember 7.900.", "de", "Die Arbeitslosigkeit stieg im Januar.",
			"Im Januar waren 8.120 Menschen arbeitslos (das sind mehr), im Dezember 7.900."},
		{"what was planned", "de", "Veranschlagt waren 12 Millionen Euro, gekostet hat die Brücke 15,5 Millionen.", "en", "The bridge was cheaper than planned.",
			"Veranschlagt waren 12 Millionen Euro, gekostet hat die Brücke 15,5 Millionen (das sind mehr)."},
		{"what was meant", "en", "It was meant to cost £18m but ended up at £23.5m.", "de", "Sie kostete 5,5 Millionen Pfund mehr als vorgesehen.",
			"It was meant to cost £18m but ended up at £23.5m (that is 5.5 million pounds more)."},
		{"what had been before", "de", "Das Hinspiel hatten 3.100 Zuschauer gesehen, zum Rückspiel kamen 4.800.", "de", "Zum Rückspiel kamen weniger Zuschauer als zum Hinspiel.",
			"Das Hinspiel hatten 3.100 Zuschauer gesehen, zum Rückspiel kamen 4.800 (das sind mehr)."},
		{"the first of two", "de", "Der erste Prozess dauerte elf Tage, der zweite 19 Tage.", "en", "The second trial was shorter than the first.",
			"Der erste Prozess dauerte elf Tage, der zweite 19 Tage (das sind mehr)."},
		{"from and to", "de", "Die Zahl der Fälle ging von 702 auf 310 zurück.", "en", "The number of cases rose.",
			"Die Zahl der Fälle ging von 702 auf 310 zurück (das sind weniger)."},
		{"in English", "en", "Turnout was 63.1 per cent, compared with 58.4 per cent in 2020.", "de", "Die Beteiligung war niedriger als 2020.",
			"Turnout was 63.1 per cent (that is more), compared with 58.4 per cent in 2020."},
		{"two of a kind", "de", "Nordau hat 4.300 Einwohner, Südau 2.900.", "en", "Fewer people live in Nordau than in Südau.",
			"Nordau hat 4.300 Einwohner (das sind mehr), Südau 2.900."},
		{"how much", "de", "Die Rentnerin soll 725 statt bisher 640 Euro zahlen.", "en", "She is to pay 85 euros more.",
			"Die Rentnerin soll 725 (das sind 85 Euro mehr) statt bisher 640 Euro zahlen."},
		{"a share", "de", "19 von 36 Mitgliedern stimmten dafür.", "en", "Most of the members were against it.",
			"19 von 36 Mitgliedern stimmten dafür (das ist mehr als die Hälfte)."},
		{"some of them", "de", "Der Kreis prüfte 62 Brücken und sperrte 38 von ihnen.", "de", "Der Kreis sperrte die meisten Brücken.",
			"Der Kreis prüfte 62 Brücken und sperrte 38 von ihnen (das ist mehr als die Hälfte)."},
		{"part of a whole", "de", "Die Sanierung kostet 8,2 Millionen Euro, 2,7 Millionen davon zahlt das Land.", "de", "Das Land zahlt ein Drittel der Sanierung.",
			"Die Sanierung kostet 8,2 Millionen Euro, 2,7 Millionen davon zahlt das Land (das ist ein Drittel)."},
		{"part of a whole beside other amounts", "de", "Von 96 geplanten Flügen wurden schließlich 78 gestrichen, betroffen waren 420 Reisende.", "en", "Most of the flights were cancelled.",
			"Von 96 geplanten Flügen wurden schließlich 78 gestrichen (das ist mehr als die Hälfte), betroffen waren 420 Reisende."},
		{"two wholes", "de", "Von 96 Flügen wurden 78 gestrichen. Von 40 Zügen fuhren 12.", "en", "Most of the flights were cancelled.", "Von 96 Flügen wurden 78 gestrichen. Von 40 Zügen fuhren 12."},
		{"a multiple", "en", "The number of cases went from 310 to 702.", "en", "The number of cases has tripled.",
			"The number of cases went from 310 to 702 (that is less than three times as much)."},

		{"multiples in two sentences", "de", "Die Zahl der Mitglieder stieg von 950 auf 1.300. Die der Besucher fiel von 6.000 auf 2.000.", "de", "Die Zahl der Besucher hat sich halbiert.",
			"Die Zahl der Mitglieder stieg von 950 auf 1.300 (das ist mehr als die Hälfte). Die der Besucher fiel von 6.000 auf 2.000 (das ist weniger als die Hälfte)."},
		{"by how much", "de", "Die Zahl der Unfälle sank von 120 auf 90.", "en", "The number of accidents fell by a third.", "Die Zahl der Unfälle sank von 120 auf 90 (um ein Viertel)."},
		{"by how much in percent", "en", "Membership rose from 950 to 1,300.", "de", "Die Mitgliederzahl stieg um 25 Prozent.", "Membership rose from 950 to 1,300 (by 37 per cent)."},
		{"by how much, rounded", "en", "Membership rose from 950 to 1,300.", "de", "Die Mitgliederzahl stieg um 36 Prozent.", "Membership rose from 950 to 1,300 (by 36 per cent)."},
		{"a share in percent", "de", "48 Prozent der Bewohner sind dafür.", "en", "Most residents are for it.", "48 Prozent (weniger als die Hälfte) der Bewohner sind dafür."},
		{"a share in percent which is about the claim's", "en", "Of the trains 67 per cent were on time.", "de", "Zwei Drittel der Züge waren pünktlich.", "Of the trains 67 per cent (two thirds) were on time."},

		{"by how much, which the source says", "de", "Die Zahl sank um 30 Prozent von 120 auf 84.", "de", "Die Zahl sank um 40 Prozent.", "Die Zahl sank um 30 Prozent von 120 auf 84."},
		{"by how much, of amounts of which none is the earlier", "de", "Bern hat 120 Betten, Thun hat 90 Betten.", "de", "Die Zahl der Betten sank um 40 Prozent.", "Bern hat 120 Betten, Thun hat 90 Betten."},
		{"two shares in percent", "de", "48 Prozent sind dafür, 40 Prozent dagegen.", "de", "Die Mehrheit ist dafür.", "48 Prozent sind dafür, 40 Prozent dagegen."},
		{"by how many percent", "de", "Die Zahl stieg um 48 Prozent.", "de", "Ein Drittel der Bewohner zog weg.", "Die Zahl stieg um 48 Prozent."},
		{"a source that compares", "de", "47 Paare brüteten, acht mehr als im Jahr davor.", "de", "Es brüteten weniger Paare als im Vorjahr.", "47 Paare brüteten, acht mehr als im Jahr davor."},
		{"a claim that does not", "de", "Es kamen 150 Menschen, angemeldet waren 500.", "de", "Zur Kundgebung kamen 150 Menschen.", "Es kamen 150 Menschen, angemeldet waren 500."},
		{"a bound", "de", "Es kamen 150 Menschen, angemeldet waren 500.", "de", "Es kamen mehr als 100 Menschen.", "Es kamen 150 Menschen, angemeldet waren 500."},
		{"more than two amounts", "de", "Es kamen 150 Menschen, dann 90, angemeldet waren 500.", "de", "Es kamen weniger Menschen als angemeldet.", "Es kamen 150 Menschen, dann 90, angemeldet waren 500."},
		{"amounts of two things", "de", "Das Haus hat 40 Zimmer und 3 Aufzüge.", "de", "Das Haus hat mehr Zimmer als Aufzüge.", "Das Haus hat 40 Zimmer und 3 Aufzüge."},
		{"a step", "de", "Die Quote sank um 3 Prozent auf 41 Prozent.", "de", "Die Quote ist gestiegen.", "Die Quote sank um 3 Prozent auf 41 Prozent."},
		{"the same amount", "en", "In 2024 there were 40 cases, in 2025 there were 40 cases.", "en", "There were more cases in 2025.", "In 2024 there were 40 cases, in 2025 there were 40 cases."},
		{"another language", "fr", "Il y avait 150 personnes, 500 étaient attendues.", "de", "Es kamen weniger Menschen als erwartet.", "Il y avait 150 personnes, 500 étaient attendues."},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := comparison.Compared(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
