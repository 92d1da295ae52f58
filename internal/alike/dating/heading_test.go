package dating_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestADateThatHeadsAClaimIsItsDay(t *testing.T) {
	for _, c := range []struct{ name, language, claim, want string }{
		{"a day", "en", "18 February 2025: The ministers met in Halvern.", "The ministers met in Halvern on 18 February 2025."},
		{"a German one", "de", "18. Februar 2025 – Die Minister trafen sich in Halvern", "Die Minister trafen sich in Halvern am 18. Februar 2025."},
		{"a month", "de", "Februar 2025: Die Minister trafen sich in Halvern.", "Die Minister trafen sich in Halvern im Februar 2025."},
		{"a year", "en", "2016: The bridge was closed.", "The bridge was closed in 2016."},
		{"a part of one", "de", "Ende 2016: Die Brücke wurde gesperrt.", "Die Brücke wurde gesperrt Ende 2016."},
		{"a quotation", "de", "18. Februar 2025: Sie sagte: „Der Steg bleibt.“", "18. Februar 2025: Sie sagte: „Der Steg bleibt.“"},
		{"one that has another date", "en", "18 February 2025: The ministers met until 20 February 2025.", "18 February 2025: The ministers met until 20 February 2025."},
		{"one that begins the sentence", "de", "2016 wurde die Brücke gesperrt.", "2016 wurde die Brücke gesperrt."},
		{"a number that heads it", "en", "27: The committee met.", "27: The committee met."},
		{"a span", "en", "From 2016 to 2018: The bridge was closed.", "From 2016 to 2018: The bridge was closed."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dating.DateBehind(aliketest.Read(c.language, c.claim, value.Reference{})); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
