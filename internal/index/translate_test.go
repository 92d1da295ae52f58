package index_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
)

func TestWordsAreFoundInTheOtherLanguage(t *testing.T) {
	ix := mustIndex(t)
	mustAdd(t, ix, factcheck.Source{ID: "english", Language: "en", Content: "The bridge was closed because of the storm."}, index.Created)
	mustAdd(t, ix, factcheck.Source{ID: "german", Language: "de", Content: "Der Zug fuhr trotz des Regens."}, index.Created)
	for _, test := range []struct {
		name, text, language string
		want                 map[string]bool // found by keyword
	}{
		{"a German query finds English words", "Wegen eines Sturms ist die Brücke zu.", "de", map[string]bool{"english": true}},
		{"an English query finds German words", "A train in the rain", "en", map[string]bool{"german": true}},
		{"a guessed language will do", "Die Brücke ist wegen eines Sturms nicht offen.", "", map[string]bool{"english": true}},
		{"words of a third language are not translated", "Brücke, train", "fr", nil},
		{"function words are not translated", "wegen", "de", nil},
		{"words of the same language are still found", "Regen", "de", map[string]bool{"german": true}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := mustRetrieve(t, ix, factcheck.Query{Text: test.text, Language: test.language})
			for _, e := range r.Evidence {
				if got := e.KeywordRank > 0; got != test.want[e.Source.ID] {
					t.Errorf("%s found by keyword: %t", e.Source.ID, got)
				}
			}
		})
	}
}
