package index_test

import (
	"slices"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
)

func TestASentenceWithoutANameIsOfWhatTheTextNames(t *testing.T) {
	ix := mustIndex(t)
	for id, s := range map[string]factcheck.Source{
		"norvik":    {Language: "de", Title: "Norvik steigert den Umsatz", Content: "Der Hersteller aus Halvern beschäftigt 300 Menschen. Vorstand ist Carla Wendt."},
		"tallmer":   {Language: "de", Title: "Tallmer Werke verlieren Umsatz", Content: "Der Hersteller aus Halvern beschäftigt 500 Menschen. Vorstand ist Peter Sand."},
		"norvik-en": {Language: "en", Title: "Norvik sells more", Content: "The maker of cranes employs 300 people."},
		"bruggen":   {Language: "de", Title: "Zahlen aus Heidbruggen", Content: "Der Hersteller in Heidbruggen beschäftigt 90 Menschen."},
		"aller":     {Language: "en", Title: "Aller Glass sells less", Content: "The maker of glass in Ostheim employs 70 people."},
	} {
		s.ID = id
		mustAdd(t, ix, s, index.Created)
	}
	all := []string{"aller", "bruggen", "norvik", "norvik-en", "tallmer"}
	for _, c := range []struct {
		name, language, text string
		about, want          []string
	}{
		{"a title", "de", "Das Unternehmen beschäftigt 300 Menschen.", []string{"Quartalsbericht: Norvik AG"}, []string{"norvik", "norvik-en"}},
		{"a sentence", "en", "It employs 300 people.", []string{"Aller Glass sold less."}, []string{"aller"}},
		{"a name and a place that more have", "de", "Die Firma beschäftigt 300 Menschen.", []string{"Die Norvik AG in Halvern wächst."}, []string{"norvik", "norvik-en"}},
		{"two that the text compares", "de", "Der Umsatz stieg.", []string{"Norvik AG und Tallmer Werke"}, []string{"norvik", "norvik-en", "tallmer"}},
		{"a heading without a name", "de", "Der Umsatz stieg.", []string{"Ausblick", "Tallmer Werke"}, []string{"tallmer"}},
		{"a noun that begins a heading", "de", "Der Umsatz stieg.", []string{"Umsatz von Tallmer"}, []string{"tallmer"}},
		{"the adjective of a town", "de", "Der Umsatz stieg.", []string{"Das Heidbrugger Werk"}, []string{"bruggen"}},
		{"what a label tells", "de", "Vorstand: Carla Wendt", []string{"Tallmer Werke"}, []string{"tallmer"}},
		{"who has an office", "de", "Vorstand ist Carla Wendt.", []string{"Tallmer Werke"}, []string{"tallmer"}},
		{"a company that is named elsewhere in a sentence on what was named", "en", "The company employs 300 people in Ostheim.", []string{"Norvik AG"}, []string{"norvik", "norvik-en"}},

		{"nothing before", "de", "Das Unternehmen beschäftigt 300 Menschen.", nil, all},
		{"no name before", "de", "Das Unternehmen beschäftigt 300 Menschen.", []string{"Der Umsatz stieg um 7 Prozent auf 412 Millionen Euro."}, all},
		{"a name that no source has", "de", "Das Unternehmen beschäftigt 300 Menschen.", []string{"Die Brodersen AG"}, all},
		{"a name of its own", "de", "Die Tallmer Werke beschäftigen 500 Menschen.", []string{"Norvik AG"}, all},
		{"a place of its own", "en", "A maker of glass in Ostheim employs 70 people.", []string{"Norvik AG"}, all},
		{"a label with a name", "de", "Tallmer Werke, Umsatz: 412", []string{"Norvik AG"}, all},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := onTopic(mustRetrieve(t, ix, factcheck.Query{Text: c.text, Language: c.language, About: c.about, Limit: 50})); !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestASentenceMayNameOnesThatTheTextDidNotNameBefore(t *testing.T) {
	ix := mustIndex(t)
	for id, s := range map[string]factcheck.Source{
		"bridge":  {Language: "de", Title: "Einigung in Brasília", Content: "Kolumbien und Venezuela haben sich in Brasília geeinigt. Die Brücke öffnet im Mai. Der Handel wächst."},
		"men":     {Language: "de", Title: "Algerien nimmt 40 Männer zurück", Content: "Algerien nimmt 40 Männer aus Frankreich zurück. Die Präfektin Solène Kermorvan landete in Algier. Die Diplomatie wirkt. Eine Zollbeamtin kam."},
		"recall":  {Language: "en", Title: "Peru recalls its ambassador", Content: "Peru recalled its ambassador from La Paz. President Quispe cancelled a visit. Its revenues fell."},
		"norvik":  {Language: "de", Title: "Norvik wächst", Content: "Die Norvik AG baut Kräne. Der Umsatz stieg auf 412 Millionen Euro."},
		"tallmer": {Language: "de", Title: "Tallmer schrumpft", Content: "Die Tallmer Werke bauen Pumpen in Deutschland. Die Quartalsdividende beträgt 2 Euro. Der Hauptaktionär verkauft. Pumpenbauer streiken. Vorstandschef Peter Sand bleibt."},
	} {
		s.ID = id
		mustAdd(t, ix, s, index.Created)
	}
	const deal, norvik = "Kolumbien und Venezuela haben sich in Brasília geeinigt.", "Die Norvik AG hat ihre Zahlen vorgelegt."
	for _, c := range []struct {
		name, language, text string
		about                []string
		source               string
		want                 bool // whether the source is read
	}{
		{"a country at the beginning", "de", "Algerien nimmt 40 Männer zurück.", []string{deal}, "men", true},
		{"a country behind the verb", "de", "Unterdessen nimmt Algerien 40 Männer zurück.", []string{deal}, "men", true},
		{"its adjective", "de", "Der französische Minister sagte ab.", []string{deal}, "men", true},
		{"its people are named elsewhere", "en", "Peruvian diplomats left.", []string{deal}, "recall", true},
		{"somebody's name at the beginning", "de", "Kermorvan landete am Freitag.", []string{deal}, "men", true},
		{"somebody's name behind the verb", "de", "Zuvor landete Kermorvan.", []string{deal}, "men", true},
		{"somebody's name behind a label", "de", "Zum Schluss: Kermorvan landete.", []string{deal}, "men", true},
		{"an English name at the beginning", "en", "Quispe cancelled a visit.", []string{deal}, "recall", true},
		{"a heading of countries", "de", "Die Männer kommen zurück.", []string{"Frankreich – Algerien", deal}, "men", true},
		{"a heading of one country", "de", "Der Botschafter kehrt zurück.", []string{"Peru", "Weltnachrichten", deal}, "recall", true},
		{"a country below a title with a name", "de", "Der Umsatz stieg.", []string{"Deutschland", "Norvik AG"}, "tallmer", false},
		{"a title whose noun is one of the language", "de", "Der Handel wächst.", []string{"Diplomatie am Wochenende", deal}, "bridge", true},
		{"a name in the genitive", "de", "Kermorvans Besuch endete.", []string{deal}, "men", true},

		{"a noun at the beginning", "de", "Quartalsdividende beträgt 2 Euro.", []string{norvik}, "tallmer", false},
		{"a noun behind the verb", "de", "Zuletzt betrug Quartalsdividende 2 Euro.", []string{norvik}, "tallmer", false},
		{"a noun for somebody", "de", "Hauptaktionär verkauft.", []string{norvik}, "tallmer", false},
		{"an office that only names follow", "de", "Vorstandschef bleibt bis 2029.", []string{norvik}, "tallmer", false},
		{"several of a kind", "de", "Pumpenbauer streiken.", []string{norvik}, "tallmer", false},
		{"a sentence without any", "de", "Der Umsatz stieg auf 412 Millionen Euro.", []string{norvik}, "tallmer", false},
		{"what a source spells small", "en", "Revenues fell.", []string{norvik}, "recall", false},
		{"an adverb", "de", "Außerdem stieg der Umsatz.", []string{norvik}, "tallmer", false},
		{"where something is, in another country", "de", "In Frankreich stieg der Umsatz.", []string{norvik}, "tallmer", false},
		{"what was named before and a country", "de", "Das Unternehmen wächst in Deutschland.", []string{norvik}, "tallmer", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := mustRetrieve(t, ix, factcheck.Query{Text: c.text, Language: c.language, About: c.about, Limit: 50})
			got := slices.ContainsFunc(r.Evidence, func(e factcheck.Evidence) bool { return e.Source.ID == c.source && !e.OffTopic })
			if got != c.want {
				t.Errorf("the source %s is read: %v", c.source, got)
			}
		})
	}
}
