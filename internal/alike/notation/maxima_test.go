package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestMaximaThatDifferAreWrittenWithoutTheirBound(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"a speed", "de", "Erwartet werden Böen von bis zu 110 km/h.", "de", "Erwartet werden Böen von bis zu 160 km/h.", "Erwartet werden Böen von 110 km/h.", "Erwartet werden Böen von 160 km/h."},
		{"in two languages", "de", "Die Halle fasst bis zu 900 Gäste.", "en", "The hall seats up to 700 guests.", "Die Halle fasst 900 Gäste.", "The hall seats 700 guests."},
		{"as many as", "en", "As many as 180 jobs will go.", "en", "Up to 300 jobs will go.", "180 jobs will go.", "300 jobs will go."},
		{"the same", "de", "Die Halle fasst bis zu 900 Gäste.", "en", "The hall seats up to 900 guests.", "Die Halle fasst bis zu 900 Gäste.", "The hall seats up to 900 guests."},
		{"another bound", "en", "The hall seats up to 900 guests.", "en", "The hall seats at most 700 guests.", "The hall seats up to 900 guests.", "The hall seats at most 700 guests."},
		{"a number", "en", "The hall seats up to 900 guests.", "en", "The hall seats 700 guests.", "The hall seats up to 900 guests.", "The hall seats 700 guests."},
		{"beside one that is the claim's", "en", "The hall seats up to 900 guests, the bar up to 200 guests.", "en", "The bar seats up to 200 guests.", "The hall seats up to 900 guests, the bar up to 200 guests.", "The bar seats up to 200 guests."},
		{"other things", "en", "The hall has up to 900 seats.", "en", "It costs up to 700 euros.", "The hall has up to 900 seats.", "It costs up to 700 euros."},
		{"a claim that negates", "en", "The hall seats up to 900 guests.", "en", "The hall does not seat up to 950 guests.", "The hall seats up to 900 guests.", "The hall does not seat up to 950 guests."},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := notation.Maxima(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if source != c.wantSource || claim != c.wantClaim {
				t.Errorf("wrote %q and %q, want %q and %q", source, claim, c.wantSource, c.wantClaim)
			}
		})
	}
}
