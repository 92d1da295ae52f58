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
		"aller":     {Language: "en", Title: "Aller Glass sells less", Content: "The maker of glass in Ostheim employs 70 people."},
	} {
		s.ID = id
		mustAdd(t, ix, s, index.Created)
	}
	all := []string{"aller", "norvik", "norvik-en", "tallmer"}
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
			r := mustRetrieve(t, ix, factcheck.Query{Text: c.text, Language: c.language, About: c.about, Limit: 50})
			var got []string
			for _, e := range r.Evidence {
				if !e.OffTopic && !slices.Contains(got, e.Source.ID) {
					got = append(got, e.Source.ID)
				}
			}
			if slices.Sort(got); !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
