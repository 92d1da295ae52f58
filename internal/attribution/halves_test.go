package attribution_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/attribution"
)

func TestASentenceOfTwoSpeakersHasTwoHalves(t *testing.T) {
	for _, c := range []struct{ language, text, first, firstSpeaker, second, secondSpeaker string }{
		{"de", "Die Polizei zählte 250, die Veranstalter 600 Teilnehmer.", "Die Polizei zählte 250", "Die Polizei", "die Veranstalter 600 Teilnehmer", "die Veranstalter"},
		{"de", "Die Veranstalter sprachen von 600 Gästen, die Polizei dagegen nur von 250.", "Die Veranstalter sprachen von 600 Gästen", "Die Veranstalter", "die Polizei dagegen nur von 250", "die Polizei"},
		{"de", "Nach Angaben der Veranstalter kamen 600 Landwirte, die Polizei sprach von 250.", "Nach Angaben der Veranstalter kamen 600 Landwirte", "Veranstalter", "die Polizei sprach von 250", "die Polizei"},
		{"de", "Das Ministerium sprach von zwölf Toten, die Rebellen von mehr als 40.", "Das Ministerium sprach von zwölf Toten", "Das Ministerium", "die Rebellen von mehr als 40", "die Rebellen"},
		{"de", "Rund 600 Menschen kamen nach Angaben des Vereins, die Polizei ging von 250 Teilnehmern aus.", "Rund 600 Menschen kamen nach Angaben des Vereins", "Verein", "die Polizei ging von 250 Teilnehmern aus", "die Polizei"},
		{"de", "250 Menschen seien verletzt worden, sagte der Minister; die Opposition sprach von 600.", "250 Menschen seien verletzt worden, sagte der Minister", "der Minister", "die Opposition sprach von 600", "die Opposition"},
		{"de", "Laut Polizei nahmen 300 Menschen teil und laut Lea Brand waren es 900.", "Laut Polizei nahmen 300 Menschen teil", "Polizei", "laut Lea Brand waren es 900", "Lea Brand"},
		{"de", "Während die Polizei von 250 Gästen sprach, schätzte der Wirt die Zahl auf 600.", "die Polizei von 250 Gästen sprach", "die Polizei", "schätzte der Wirt die Zahl auf 600", "der Wirt"},
		{"de", "Die Stadt bezifferte den Schaden auf zwei Millionen Euro, der Betreiber auf vier Millionen.", "Die Stadt bezifferte den Schaden auf zwei Millionen Euro", "Die Stadt", "der Betreiber auf vier Millionen", "der Betreiber"},
		{"de", "Der Betreiber sprach von 4000 Haushalten ohne Strom, das Amt von 9000.", "Der Betreiber sprach von 4000 Haushalten ohne Strom", "Der Betreiber", "das Amt von 9000", "das Amt"},
		{"de", "Die Polizei sprach von rund 800 Teilnehmern, das Bündnis zählte 1500.", "Die Polizei sprach von rund 800 Teilnehmern", "Die Polizei", "das Bündnis zählte 1500", "das Bündnis"},
		{"de", "Das Bündnis „Bad bleibt hier“ zählte 600, die Polizei 250 Gäste.", "Das Bündnis „Bad bleibt hier“ zählte 600", "Das Bündnis „Bad bleibt hier“", "die Polizei 250 Gäste", "die Polizei"},
		{"de", "Den Schaden schätzt die Stadt auf 900.000 Euro, die Familie auf mehr als zwei Millionen.", "Den Schaden schätzt die Stadt auf 900.000 Euro", "die Stadt", "die Familie auf mehr als zwei Millionen", "die Familie"},
		{"de", "Die Zahl der Gäste bezifferte die Polizei auf 250, der Wirt auf 600.", "Die Zahl der Gäste bezifferte die Polizei auf 250", "die Polizei", "der Wirt auf 600", "der Wirt"},
		{"de", "Sein Tempo gab der Fahrer mit 15 Kilometern pro Stunde an, die Gutachterin Lea Brand errechnete 27 bis 30.", "Sein Tempo gab der Fahrer mit 15 Kilometern pro Stunde an", "der Fahrer", "die Gutachterin Lea Brand errechnete 27 bis 30", "die Gutachterin Lea Brand"},
		{"de", "Es streikten laut Arbeitgebern 310 Beschäftigte, die Gewerkschaft zählte 540.", "Es streikten laut Arbeitgebern 310 Beschäftigte", "Arbeitgebern", "die Gewerkschaft zählte 540", "die Gewerkschaft"},
		{"de", "Die Gewerkschaft zählte 850 Streikende, das Unternehmen nur 620.", "Die Gewerkschaft zählte 850 Streikende", "Die Gewerkschaft", "das Unternehmen nur 620", "das Unternehmen"},
		{"de", "Es kamen nach Schätzung der Polizei 250, nach Angaben der Gewerkschaft 600.", "Es kamen nach Schätzung der Polizei 250", "Polizei", "nach Angaben der Gewerkschaft 600", "Gewerkschaft"},
		{"de", "Laut Polizei waren es 250 Gäste, laut Gewerkschaft 600.", "Laut Polizei waren es 250 Gäste", "Polizei", "laut Gewerkschaft 600", "Gewerkschaft"},
		{"de", "Die Stadt bezifferte die Kosten auf zwei Millionen Euro, der Verein schätzt sie auf vier Millionen Euro.", "Die Stadt bezifferte die Kosten auf zwei Millionen Euro", "Die Stadt", "der Verein schätzt sie auf vier Millionen Euro", "der Verein"},
		{"en", "According to employers 210 staff walked out; the union counted 460.", "According to employers 210 staff walked out", "employers", "the union counted 460", "the union"},
		{"en", "Police estimated the crowd at 250, while the union put it at 600.", "Police estimated the crowd at 250", "Police", "the union put it at 600", "the union"},
		{"en", "The council gives the cost as £2m, the club gives it as £4m.", "The council gives the cost as £2m", "The council", "the club gives it as £4m", "the club"},
		{"en", "Brand put the number of pickets at 140, the mill at 85.", "Brand put the number of pickets at 140", "Brand", "the mill at 85", "the mill"},
		{"en", "Organizers of Monday's march for a park counted 4,200 people; the sheriff's office estimated 2,600.", "Organizers of Monday's march for a park counted 4,200 people", "Organizers of Monday's march for a park", "the sheriff's office estimated 2,600", "the sheriff's office"},
		{"en", "Police put the crowd at 2,000, while organisers said 5,000 had come.", "Police put the crowd at 2,000", "Police", "organisers said 5,000 had come", "organisers"},
		{"en", "Organisers said 5,000 people took part, police said 2,000.", "Organisers said 5,000 people took part", "Organisers", "police said 2,000", "police"},
		{"en", "While police counted 400 guests, the host spoke of 1,000.", "police counted 400 guests", "police", "the host spoke of 1,000", "the host"},
		{"en", "According to the coastguard, 18 people died, but the opposition put the number at 160.", "According to the coastguard, 18 people died", "the coastguard", "the opposition put the number at 160", "the opposition"},
		{"en", "The union estimated the loss at 3 million euros; the company at 7 million euros.", "The union estimated the loss at 3 million euros", "The union", "the company at 7 million euros", "the company"},
	} {
		h, ok := attribution.Halves(c.text, c.language)
		if !ok {
			t.Errorf("%q has no halves", c.text)
			continue
		}
		for i, want := range [][2]string{{c.first, c.firstSpeaker}, {c.second, c.secondSpeaker}} {
			if got := [2]string{h[i].Of(c.text), h[i].Speaker.Of(c.text)}; got != want {
				t.Errorf("half %d is %q, want %q", i, got, want)
			}
		}
	}
}

func TestOtherSentencesHaveNoHalves(t *testing.T) {
	for _, c := range []struct{ name, language, text string }{
		{"one speaker and another year", "de", "Die Stadt zählte 250 Fälle, im Vorjahr waren es 600."},
		{"one speaker with two numbers", "de", "Die Polizei zählte 250 Gäste und 600 Räder."},
		{"one speaker twice", "de", "Die Polizei sprach von 250 Gästen, die Polizei von 600."},
		{"a range", "de", "Die Polizei sprach von 250 bis 600 Gästen, die Stimmung war gut."},
		{"two things", "de", "Die Polizei sprach von 250 Gästen, die Feuerwehr von 600 Einsätzen."},
		{"amounts that may be one", "de", "Die Polizei sprach von rund 600 Gästen, die Veranstalter von 610."},
		{"guests who were expected", "de", "Die Polizei zählte 250 Gäste, die Veranstalter hatten 600 erwartet."},
		{"guests who were registered", "de", "Laut Lea Brand waren 600 Gäste angemeldet, die Polizei zählte 250."},
		{"two moments", "de", "Die Polizei sprach zunächst von 12 Verletzten, die Stadt später von 20."},
		{"two days", "de", "Die Polizei sprach von 250 Gästen, die Stadt am 4. Mai 2025 von 600."},
		{"guests of their own", "de", "Der Zoo zählte 250 Gäste, das Museum 600."},
		{"members of their own", "de", "Die Gewerkschaft zählte 250 Mitglieder, der Verband 600."},
		{"members beside staff", "de", "Laut Arbeitgebern arbeiten dort 620 Beschäftigte, die Gewerkschaft zählte 850 Mitglieder."},
		{"a club's own", "de", "Laut der Stadt sind 250 Häuser leer, der Zoo zählte 600."},
		{"members of their own in English", "en", "The union counted 250 members, the club 600."},
		{"what it is not", "de", "Die Polizei bezifferte die Zahl auf 250, sie selbst sprachen von 600."},
		{"costs of their own", "de", "Die Stadt bezifferte ihren Verlust auf zwei Millionen Euro, der Kreis auf vier Millionen Euro."},
		{"two towns", "de", "Berlin sprach von 250 Fällen, Hamburg von 600."},
		{"two places", "de", "Die Polizei sprach von 250 Gästen, der Verein in Hamburg von 600."},
		{"results", "de", "Die Union kam auf 31 Prozent, die Grünen auf 19 Prozent."},
		{"what nobody says", "de", "Die Bahn beschäftigt 250 Menschen, die Werft 600."},
		{"what is denied", "de", "Die Polizei sprach von 250 Gästen, die Stadt sprach nicht von 600."},
		{"a quotation", "de", "Die Polizei sprach von „250 Gästen“, die Stadt von 600."},
		{"a quoted clause", "de", "Die Polizei sprach von 250 Gästen, „die Stadt“, hieß es, von 600."},
		{"an object and no speaker", "de", "Den Schaden schätzt der Wirt auf 250 Euro, den Gewinn auf 600 Euro."},
		{"an age", "en", "Lea Brand put the number of pickets at 140, the miner aged 85."},
		{"three numbers", "de", "Die Polizei sprach von 250 Gästen, die Stadt von 600, der Wirt von 900."},
		{"one speaker and what is so", "en", "Police said 2,000 people came, and the road was closed for 300 metres."},
		{"two things in English", "en", "Police said 40 homes were flooded, while the fire service said 120 people had been moved."},
		{"guests who were expected in English", "en", "Police put the crowd at 2,000, while organisers had expected 5,000."},
		{"losses of their own", "en", "The army said it had lost 12 soldiers, the rebels said they had lost 40 soldiers."},
		{"two countries", "en", "Italy said 12 people had died, Spain said 40."},
		{"two moments in English", "en", "Police initially said 12 people had died, officials later said 20."},
		{"seats", "en", "The Greens won 250 seats, the Liberals 600."},
		{"another language", "fr", "La police a compté 250 manifestants, les organisateurs 600."},
	} {
		if h, ok := attribution.Halves(c.text, c.language); ok {
			t.Errorf("%s: %q and %q", c.name, h[0].Of(c.text), h[1].Of(c.text))
		}
	}
}
