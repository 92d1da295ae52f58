package attribution_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/attribution"
)

func TestTwoSentencesOfTwoSpeakersAreTwoSides(t *testing.T) {
	for _, c := range []struct{ language, first, second, firstSpeaker, secondSpeaker string }{
		{"de", "Nach Angaben der Polizei kamen 250 Menschen.", "Die Veranstalter zählten 600.", "Polizei", "Die Veranstalter"},
		{"de", "Der Gewerkschaft zufolge beteiligten sich 1200 Beschäftigte an dem Warnstreik.", "Das Unternehmen sprach dagegen von 450 Teilnehmern.", "Gewerkschaft", "Das Unternehmen"},
		{"de", "Die Polizei zählte 800 Teilnehmer.", "Nach Darstellung der Gegenseite waren es 2.500.", "Die Polizei", "Gegenseite"},
		{"de", "Die Küstenwache schätzt die Menge auf 40 Tonnen.", "Die Reederei hingegen sprach von 12 Tonnen.", "Die Küstenwache", "Die Reederei"},
		{"de", "Die Stadt bezifferte den Schaden auf vier Millionen Euro.", "Dagegen sprach der Betreiber nur von zwei Millionen Euro.", "Die Stadt", "der Betreiber"},
		{"de", "Das Ministerium meldete neun Tote.", "Angehörige berichteten von mindestens 30 Toten.", "Das Ministerium", "Angehörige"},
		{"de", "Die Regierung sprach von 18 Toten.", "Anwohner bestritten diese Zahl und sprachen von mehr als 60 Toten.", "Die Regierung", "Anwohner"},
		{"de", "Bei der Kundgebung am Samstag zählte die Polizei 250 Teilnehmer.", "Laut Lea Brand waren es 600 Demonstranten.", "die Polizei", "Lea Brand"},
		{"de", "Der Wirt sprach von 600 Gästen.", "Die Polizei schätzte die Zahl auf 250.", "Der Wirt", "Die Polizei"},
		{"en", "Police put the crowd at 250.", "Organisers said 600 had come.", "Police", "Organisers"},
		{"en", "According to the union, 1,200 workers took part in the strike.", "The company, for its part, spoke of 450 participants.", "the union", "The company"},
		{"en", "The operator estimated the loss at 3 million euros.", "The insurer, by contrast, put it at 1.2 million euros.", "The operator", "The insurer"},
		{"en", "The government said 18 people had died.", "Villagers disputed that figure and spoke of more than 60 dead.", "The government", "Villagers"},
		{"en", "The ministry says 400 families had to be moved.", "By contrast, campaigners put the number at 1,100.", "The ministry", "campaigners"},
		{"en", "Police counted 250 people.", "According to the organisers, there were 600.", "Police", "the organisers"},
	} {
		text, h, ok := attribution.Sides(c.first, c.second, c.language)
		if !ok {
			t.Errorf("%q and %q are no sides", c.first, c.second)
			continue
		}
		if a, b := h[0].Speaker.Of(text), h[1].Speaker.Of(text); a != c.firstSpeaker || b != c.secondSpeaker {
			t.Errorf("%q: %q and %q speak, want %q and %q", text, a, b, c.firstSpeaker, c.secondSpeaker)
		}
	}
}

func TestOtherSentencesAreNoSides(t *testing.T) {
	for _, c := range []struct{ name, language, first, second string }{
		{"officers and guests", "de", "Die Polizei sprach von 250 Beamten.", "Die Veranstalter zählten 600 Gäste."},
		{"people who were held and people who came", "de", "Die Polizei nahm nach Angaben der Stadt 40 Menschen fest.", "Die Veranstalter sprachen von 600 Menschen."},
		{"the dead and the hurt", "de", "Das Ministerium sprach von 18 Toten.", "Ärzte berichteten von 60 Verletzten."},
		{"two days", "de", "Am Montag zählte die Polizei 250 Gäste.", "Am Dienstag zählten die Veranstalter 600."},
		{"another year", "de", "Nach Angaben der Stadt kamen 4000 Gäste.", "Im vergangenen Jahr zählte die Polizei noch 6500."},
		{"later", "de", "Die Polizei sprach von zwölf Verletzten.", "Die Klinik sprach später von 19 Verletzten."},
		{"at night", "de", "Die Polizei sprach von zwölf Verletzten.", "Am Abend sprach die Klinik von 19 Verletzten."},
		{"at the peak", "de", "Die Polizei zählte insgesamt 600 Gäste.", "Die Veranstalter sprachen in der Spitze von 250 Gästen."},
		{"guests of their own", "de", "Der Zoo zählte 250 Gäste.", "Das Museum zählte 600."},
		{"cases of their own", "de", "Der Zoo meldete 250 Gäste.", "Das Museum meldete 600."},
		{"one speaker", "de", "Die Polizei sprach von 250 Gästen.", "Die Polizei zählte 600."},
		{"a pronoun", "de", "Die Polizei sprach von 250 Gästen.", "Sie zählte 600 Räder."},
		{"what was expected", "de", "Die Polizei zählte 250 Gäste.", "Die Veranstalter hatten mit 600 gerechnet."},
		{"what nobody says", "de", "Die Polizei zählte 250 Gäste.", "Der Saal fasst 600."},
		{"a part", "de", "Laut Polizei wurden 14 Menschen verletzt.", "Der Rettungsdienst sprach von elf Kindern."},
		{"two measures", "de", "Die Stadt bezifferte den Schaden auf vier Millionen Euro.", "Der Verein bezifferte die Einnahmen auf zwei Millionen Euro."},
		{"one amount in other words", "de", "Die Polizei sprach von rund 600 Gästen.", "Die Veranstalter zählten 610."},
		{"three amounts", "de", "Die Polizei sprach von 250 Gästen und 30 Ständen.", "Die Veranstalter zählten 600."},
		{"two places", "de", "Die Polizei sprach von 250 Gästen.", "In Hamburg zählten die Veranstalter 600."},
		{"a quotation", "de", "Die Polizei sprach von 250 Gästen.", "Die Veranstalter sprachen von „600“."},
		{"homes and people", "en", "The council said 40 homes were flooded.", "The fire service said 120 people had been moved."},
		{"homes and bare people", "en", "The council said 40 homes were flooded.", "The fire service spoke of 120 people."},
		{"people who were hurt and people who came", "en", "Police said 250 people were injured.", "Organisers spoke of 15,000 participants."},
		{"arrests and a crowd", "en", "Police said 40 people were arrested.", "Organisers said 600 people took part."},
		{"two moments", "en", "Police initially said 12 people had died.", "Officials later said 20."},
		{"what rose", "en", "Police put the toll at 12.", "The hospital said the number had risen to 20."},
		{"two days in English", "en", "On Monday, police counted 250 people.", "On Tuesday, organisers counted 600."},
		{"last year in English", "en", "Police counted 250 people.", "Last year, organisers counted 600."},
		{"income and damage", "en", "The operator put its loss of income at 3 million euros.", "The insurer estimated the damage at 1.2 million euros."},
		{"two countries", "en", "Italy said 12 people had died.", "Spain said 40 people had died."},
		{"what is no word of anybody", "en", "Police put the crowd at 250.", "The hall seats 600."},
		{"more of them", "en", "Police counted 250 people.", "Organisers said another 600 had come."},
		{"another language", "fr", "La police a compté 250 manifestants.", "Les organisateurs 600."},
	} {
		if text, h, ok := attribution.Sides(c.first, c.second, c.language); ok {
			t.Errorf("%s: %q by %q and %q", c.name, text, h[0].Speaker.Of(text), h[1].Speaker.Of(text))
		}
	}
}

func TestBetweenTwoSidesNothingElseIsCounted(t *testing.T) {
	for text, want := range map[string]bool{
		"„Das war unser bestes Jahr“, sagte Jonas Wiebe.": true,
		"Die Stimmung war gut.":                           true,
		"Zwischenfälle gab es nicht.":                     true,
		"Einige wurden verletzt.":                         false,
		"Es gab 40 Stände.":                               false,
		"Am Sonntag ging es weiter.":                      false,
	} {
		if got := attribution.Aside(text, "de"); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestWhoGivesAnAmountIsTold(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           bool
	}{
		{"en", "Police put the crowd at 250.", true},
		{"en", "The organisers counted 600 people.", true},
		{"de", "Die Veranstalter sprachen von 600 Gästen.", true},
		{"en", "The march drew 250 people.", false},
		{"en", "250 people came, police said.", false},
		{"de", "Es kamen 250 Menschen.", false},
		{"de", "Die Polizei rückte aus.", false},
	} {
		if got := attribution.Gives(c.text, c.language); got != c.want {
			t.Errorf("%q: %v", c.text, got)
		}
	}
}
