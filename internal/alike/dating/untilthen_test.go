package dating_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
)

func TestUntilThenIsUntilTheDateBefore(t *testing.T) {
	for _, c := range []struct{ name, language, context, text, claim, want string }{
		{"a part of a month", "de", "Der Steg kann von Mitte Oktober an genutzt werden.", "Bis dahin bleibt das Bad zu.", "", "Bis Mitte Oktober bleibt das Bad zu."},
		{"a day", "de", "Der Steg wird am 3. Mai 2025 geöffnet.", "Bis dahin bleibt das Bad zu.", "", "Bis zum 3. Mai 2025 bleibt das Bad zu."},
		{"this day", "de", "Der Steg wird am 3. Mai 2025 geöffnet.", "Das Bad bleibt bis zu diesem Tag zu.", "", "Das Bad bleibt bis zum 3. Mai 2025 zu."},
		{"in English", "en", "The library will reopen on 14 September 2025.", "Until then a van will stand on the square.", "", "Until 14 September 2025 a van will stand on the square."},
		{"within the text", "en", "", "The library will reopen on 14 September 2025. By then the roof will be done.", "", "The library will reopen on 14 September 2025. By 14 September 2025 the roof will be done."},
		{"until another date", "de", "Der Steg kann von Mitte Oktober an genutzt werden.", "Bis dahin bleibt das Bad geschlossen.", "Das Bad bleibt bis Ende November geschlossen.", "Bis Mitte Oktober (nicht bis Ende November) bleibt das Bad geschlossen."},
		{"until the same", "de", "Der Steg wird am 3. Mai 2025 geöffnet.", "Bis dahin bleibt das Bad geschlossen.", "Das Bad bleibt bis Mai geschlossen.", "Bis zum 3. Mai 2025 bleibt das Bad geschlossen."},
		{"another state until another date", "de", "Der Steg wird am 3. Mai 2025 geöffnet.", "Bis dahin bleibt das Bad geschlossen.", "Das Bad ist bis Juni offen.", "Bis zum 3. Mai 2025 bleibt das Bad geschlossen."},
		{"without its year", "en", "The library will reopen on 14 September.", "Until then a van will stand on the square.", "", "Until 14 September a van will stand on the square."},
		{"behind title and day", "en", "Library · 2025-03-10 · It will reopen on 14 September 2025.", "Until then a van will stand on the square.", "", "Until 14 September 2025 a van will stand on the square."},

		{"the day of the paper", "en", "Library · 2025-03-10 · It will reopen.", "Until then a van will stand on the square.", "", ""},
		{"no date", "de", "Der Steg wird erneuert.", "Bis dahin bleibt das Bad zu.", "", ""},
		{"two dates", "de", "Der Steg wird am 3. Mai 2025 oder am 4. Juni 2025 geöffnet.", "Bis dahin bleibt das Bad zu.", "", ""},
		{"a sentence farther", "de", "Am 3. Mai 2025 öffnet der Steg. Die Stadt zahlt.", "Bis dahin bleibt das Bad zu.", "", ""},
		{"a span", "en", "The fair runs from 3 to 7 May 2025.", "Until then the road is open.", "", ""},
		{"from there on", "de", "Der Steg wird am 3. Mai 2025 geöffnet.", "Der Weg führt dahin.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := dating.UntilDate(aliketest.Read(c.language, c.text, aliketest.Published), aliketest.Read(c.language, c.context, aliketest.Published), aliketest.Read(c.language, c.claim, aliketest.Published))
			if want := cmp.Or(c.want, c.text); got != want {
				t.Errorf("wrote %q, want %q", got, want)
			}
		})
	}
}
