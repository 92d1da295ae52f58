package movement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAMovementIsToldAlike(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want, wantClaim string }{
		{"after what was", "de", "Der Umsatz lag 2024 bei 214 Millionen Euro nach 287 Millionen Euro im Vorjahr.", "de", "Der Umsatz sank 2024 von 287 auf 214 Millionen Euro.",
			"Der Umsatz lag 2024 bei 214 Millionen Euro (das sind weniger als zuvor).", "Der Umsatz sank 2024 auf 214 Millionen Euro."},
		{"after what was in another month", "de", "Die Quote war im August auf 5,1 Prozent gesunken, nach 5,4 Prozent im Juli.", "de", "Die Quote sank im August von 5,4 auf 5,1 Prozent.",
			"Die Quote war im August auf 5,1 Prozent gesunken (das sind weniger als zuvor).", "Die Quote sank im August auf 5,1 Prozent."},
		{"in two months", "en", "Vacancies fell to 41,000 in October, from 46,500 in September.", "en", "Vacancies fell from 46,500 to 41,000.",
			"Vacancies fell to 41,000 in October (that is less than before).", "Vacancies fell to 41,000."},
		{"a direction", "de", "Der Umsatz lag bei 214 Millionen Euro nach 287 Millionen Euro im Vorjahr.", "en", "Revenue rose.",
			"Der Umsatz lag bei 214 Millionen Euro (das sind weniger als zuvor).", "Revenue rose."},
		{"in brackets", "de", "Der Umsatz betrug 96 Millionen Euro (Vorjahr: 81 Millionen Euro).", "de", "Der Umsatz stieg um 15 Millionen Euro.",
			"Der Umsatz betrug 96 Millionen Euro (das sind mehr als zuvor).", "Der Umsatz stieg."},
		{"in brackets without magnitude", "de", "Der Gewinn lag bei 7,4 Millionen Euro (Vj. 9,1).", "de", "Der Gewinn sank von 9,1 auf 7,4 Millionen Euro.",
			"Der Gewinn lag bei 7,4 Millionen Euro (das sind weniger als zuvor).", "Der Gewinn sank auf 7,4 Millionen Euro."},
		{"of a year", "de", "Der Ort hatte Ende 2024 insgesamt 18.450 Einwohner (2023: 18.920).", "en", "It had fewer inhabitants in 2024 than in 2023.",
			"Der Ort hatte Ende 2024 insgesamt 18.450 Einwohner (das sind weniger als zuvor).", "It had fewer inhabitants in 2024 than in 2023."},
		{"in the next sentence", "de", "Das Freibad zählte 48.300 Besucher. Im Vorjahr waren es 52.100.", "de", "Die Besucherzahl sank von 52.100 auf 48.300.",
			"Das Freibad zählte 48.300 Besucher (das sind weniger als zuvor).", "Die Besucherzahl sank auf 48.300."},
		{"by and to", "de", "Der Preis steigt um 3 Euro auf 12 Euro.", "de", "Bisher kostete die Fähre 9 Euro.", "Der Preis steigt auf 12 Euro; bisher waren es 9 Euro.", "Bisher kostete die Fähre 9 Euro."},
		{"by and to in English", "en", "The number of pupils fell by 300 to 4,200.", "en", "The number of pupils fell from 4,500 to 4,200.",
			"The number of pupils fell to 4,200 (that is less than before).", "The number of pupils fell to 4,200."},
		{"by and to just", "en", "The number of firms rose by 3 to just 12.", "en", "The number of firms rose from 9 to 12.",
			"The number of firms rose to just 12 (that is more than before).", "The number of firms rose to 12."},
		{"by and to now in German", "de", "Die Zahl der Betriebe stieg um 3 auf nunmehr 12.", "de", "Die Zahl der Betriebe stieg von 9 auf 12.",
			"Die Zahl der Betriebe stieg auf nunmehr 12 (das sind mehr als zuvor).", "Die Zahl der Betriebe stieg auf 12."},
		{"how much less", "de", "Die Zahl sank auf 4.200, das sind 300 weniger als ein Jahr zuvor.", "de", "Ein Jahr zuvor waren es 4.200 Schüler.",
			"Die Zahl sank auf 4.200; ein Jahr zuvor waren es 4.500.", "Ein Jahr zuvor waren es 4.200 Schüler."},
		{"instead", "de", "Kinder zahlen künftig 3 statt 2,50 Euro.", "de", "Bisher zahlten Kinder 3 Euro.", "Kinder zahlen künftig 3 Euro; bisher waren es 2,50 Euro.", "Bisher zahlten Kinder 3 Euro."},
		{"from and to", "de", "Die Fahrt verteuert sich von 2,80 auf 3,20 Euro.", "en", "The ticket used to cost 2.80 euros.",
			"Die Fahrt verteuert sich auf 3,20 Euro; vorher waren es 2,80 Euro.", "The ticket used to cost 2.80 euros."},
		{"up from", "en", "The firm posted revenue of $412 million, up from $365 million a year earlier.", "en", "Revenue grew by 13 percent.",
			"The firm posted revenue of $412 million (that is more than before).", "Revenue grew."},
		{"to and from", "en", "Profit slid to £31m from £44m.", "en", "Profit fell from £44m to £31m.", "Profit slid to £31m (that is less than before).", "Profit fell to £31m."},
		{"compared with", "en", "The museum counted 61,000 visitors, compared with 74,000 a year earlier.", "de", "Die Besucherzahl sank um 13.000.",
			"The museum counted 61,000 visitors (that is less than before).", "Die Besucherzahl sank."},
		{"one of two", "de", "Der Umsatz betrug 96 Millionen Euro (Vorjahr: 81 Millionen Euro), der Gewinn 7,4 Millionen Euro (Vj. 9,1).", "de", "Der Umsatz stieg von 81 auf 96 Millionen Euro.",
			"Der Umsatz betrug 96 Millionen Euro (das sind mehr als zuvor), der Gewinn 7,4 Millionen Euro (Vj. 9,1).", "Der Umsatz stieg auf 96 Millionen Euro."},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, claim := movement.ToldAlike(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if got != c.want || claim != c.wantClaim {
				t.Errorf("wrote %q and %q, want %q and %q", got, claim, c.want, c.wantClaim)
			}
		})
	}
}

func TestWhatIsNoMovementStaysAsItIs(t *testing.T) {
	const fell = "Der Umsatz sank von 287 auf 214 Millionen Euro."
	for _, c := range []struct{ name, source, text, language, claim string }{
		{"one amount", "de", "Der Umsatz lag bei 214 Millionen Euro.", "de", fell},
		{"an amount after a time", "de", "Der Bau kostete nach 12 Jahren 214 Millionen Euro.", "de", fell},
		{"a range", "de", "Die Stadt rechnet mit 214 bis 287 Millionen Euro.", "de", fell},
		{"other units", "de", "Der Umsatz lag bei 214 Millionen Euro nach 287 Millionen Dollar im Vorjahr.", "de", fell},
		{"two things", "de", "Die Stadt zahlt 214 Millionen Euro, das Land 287 Millionen Euro.", "de", fell},
		{"a year to come", "de", "Der Umsatz lag 2024 bei 214 Millionen Euro (2025: 287).", "de", fell},
		{"a claim of the new amount", "de", "Der Umsatz lag bei 214 Millionen Euro nach 287 Millionen Euro im Vorjahr.", "de", "Der Umsatz lag bei 214 Millionen Euro."},
		{"a claim of more amounts", "de", "Der Umsatz lag bei 214 Millionen Euro nach 287 Millionen Euro im Vorjahr.", "de", "Der Umsatz sank von 287 auf 214 Millionen Euro, und 12 Läden schlossen."},
		{"a claim of a share", "de", "Der Umsatz lag bei 214 Millionen Euro nach 287 Millionen Euro im Vorjahr.", "de", "Der Umsatz sank um ein Viertel."},
		{"a claim that denies", "de", "Der Umsatz lag bei 214 Millionen Euro nach 287 Millionen Euro im Vorjahr.", "de", "Der Umsatz sank nicht von 287 auf 214 Millionen Euro."},
		{"a claim of another year", "de", "Der Umsatz lag 2024 bei 214 Millionen Euro nach 287 Millionen Euro im Vorjahr.", "de", "2019 sank der Umsatz von 287 auf 214 Millionen Euro."},
		{"another language", "fr", "Le chiffre a baissé de 287 à 214 millions.", "de", fell},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, claim := movement.ToldAlike(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if got != c.text || claim != c.claim {
				t.Errorf("wrote %q and %q", got, claim)
			}
		})
	}
}

func TestWhatAClaimSaysOfAMovementIsReckoned(t *testing.T) {
	const text = "Der Umsatz lag bei 214 Millionen Euro nach 287 Millionen Euro im Vorjahr."
	for _, c := range []struct {
		claim string
		want  movement.Relation
	}{
		{"Der Umsatz sank von 287 auf 214 Millionen Euro.", movement.Wholly},
		{"Der Umsatz sank um 25 Prozent auf 214 Millionen Euro.", movement.Wholly},
		{"Der Umsatz sank um 73 Millionen Euro.", movement.Alike},
		{"Der Umsatz sank auf 214 Millionen Euro.", movement.Alike},
		{"Im Vorjahr lag der Umsatz bei 287 Millionen Euro.", movement.Alike},
		{"Revenue fell by about 25 percent.", movement.Alike},
		{"Der Umsatz sank.", movement.Toward},
		{"Der Umsatz stieg von 214 auf 287 Millionen Euro.", movement.Apart},
		{"Der Umsatz stieg auf 214 Millionen Euro.", movement.Apart},
		{"Der Umsatz sank um 43 Prozent.", movement.Apart},
		{"Der Umsatz sinkt auf 287 Millionen Euro.", movement.Apart},
		{"Revenue fell to 287 million euros.", movement.Apart},
		{"Revenue shrinks to 287 million euros.", movement.Apart},
		{"Der Umsatz beträgt künftig 287 Millionen Euro.", movement.Apart},
		{"Der Umsatz stieg auf 287 Millionen Euro.", movement.Open},
		{"2019 sank der Umsatz auf 287 Millionen Euro.", movement.Open},
		{"Der Umsatz sank auf 200 Millionen Euro.", movement.Open},
		{"Im Vorjahr lag der Umsatz bei 214 Millionen Euro.", movement.Apart},
		{"Der Gewinn sank von 31 auf 12 Millionen Euro.", movement.Open},
		{"Der Umsatz lag bei 214 Millionen Euro.", movement.Open},
	} {
		t.Run(c.claim, func(t *testing.T) {
			language := value.DetectLanguage(c.claim)
			if got, _ := movement.Moved(aliketest.Read("de", text, aliketest.Published), aliketest.Read(language, c.claim, value.Reference{})); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}
