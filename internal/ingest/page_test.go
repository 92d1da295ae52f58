package ingest_test

import (
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/ingest"
)

func TestAPageWithoutADayInItsMarkupHasTheOneThatItShows(t *testing.T) {
	const head, text = "<title>Fähre fährt wieder</title>", "<p>Die Reederei hat den Betrieb der Fähre nach Ostholm wieder aufgenommen, vier Monate nach dem Unfall im Sturm.</p>" +
		"<p>An Bord der ersten Fahrt waren nach Angaben der Reederei vierzig Gäste, zwölf weniger als vor dem Unfall.</p>"
	for _, tt := range []struct{ name, head, body, want string }{
		{"between its headline and its text", "", "<p>Lokales | Dorum | 12. Mai 2025, 17:45 Uhr</p>" + text, "2025-05-12"},
		{"in front of its first sentence", "", strings.Replace(text, "Die", "<strong>DORUM, 12. Mai 2025</strong> (hna) – Die", 1), "2025-05-12"},
		{"the publication rather than the change", "", "<p>Veröffentlicht am 12. Mai 2025, aktualisiert am 14. Mai 2025</p>" + text, "2025-05-12"},
		{"behind the letters at its end", "", text + "<p>(bs, 12.05.2025)</p>", "2025-05-12"},
		{"none in a sentence", "", text + "<p>Am 12. Mai 2025 soll eine zweite Fähre fahren, wie die Reederei weiter mitteilte.</p>", ""},
		{"none beside two days in the markup", `<meta name="date" content="2025-03-01"><meta name="date" content="2025-03-02">`, "<p>12. Mai 2025</p>" + text, ""},
		{"none where something is held", "", "<p>Hafenfest | Dorum | 12. Mai 2025, 17:45 Uhr</p>" + text, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			html := "<html><head>" + head + tt.head + "</head><body><article><h1>Fähre fährt wieder</h1>" + tt.body + "</article></body></html>"
			got := ""
			for s, err := range ingest.Read("a.html", strings.NewReader(html), ingest.Options{}) {
				if err != nil {
					t.Fatal(err)
				}
				if !s.PublishTime.IsZero() {
					got = s.PublishTime.Format(time.DateOnly)
				}
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
