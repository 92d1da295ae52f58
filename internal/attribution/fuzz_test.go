package attribution_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/segment"
)

func FuzzASpeakerStandsInItsPassage(f *testing.F) {
	for _, content := range []string{
		"„Die Halle ist schön“, sagte\u00a0Dr.\u202fLea Brand. „Es hat geregnet“, ergänzte sie. Der Bau sei teuer.",
		"[00:01:05] Carla Wendt: Danke.\n\n**Wendt:** Ja.\n\n„Es war kalt.“ (Carla Wendt)", "Laut dem „Elbkurier“ hieß es aus dem Rathaus, so die Sprecherin des Amtes für Hochbau.",
		"“It took long,” said Ostheim's mayor, Carla Wendt. According to police, the report found that it did. She said so.",
	} {
		for _, language := range []string{"de", "en", ""} {
			f.Add("Ein Gespräch mit Carla Wendt", content, language)
		}
	}
	f.Fuzz(func(t *testing.T, title, content, language string) {
		title, content = strings.ToValidUTF8(title, "?"), strings.ToValidUTF8(content, "?")
		for _, read := range segment.Split(title, content) {
			p := attribution.Passage{Span: read.Span, Text: read.Of(content), Sentences: read.Sentences, Language: language, Around: []string{title}}
			for i, first := range read.Sentences {
				for _, last := range read.Sentences[i:] {
					quote := segment.Span{Start: first.Start, End: last.End}
					if s := p.Speaker(quote); s.Len() != 0 && (s.Len() < 0 || !p.Contains(s) || !utf8.ValidString(s.Of(content))) {
						t.Errorf("%v of %v is said by %v", quote, p.Span, s)
					}
				}
			}
		}
	})
}
