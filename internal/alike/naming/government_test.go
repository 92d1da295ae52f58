package naming_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/naming"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestDiplomatsAreCalledAfterTheirCountry(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"an adjective in the claim", "de", "Schweden wies 12 polnische Diplomaten aus.", "de", "Schweden wies 12 Warschauer Diplomaten aus.", "", "Schweden wies 12 polnische Diplomaten aus."},
		{"one in the source", "de", "Schweden wies 12 Budapester Diplomaten aus.", "en", "Sweden expelled 12 Hungarian diplomats.", "Schweden wies 12 ungarische Diplomaten aus.", ""},
		{"behind an article", "en", "The Hungarian government objects.", "de", "Der Protest der Budapester Regierung kam spät.", "", "Der Protest der ungarischen Regierung kam spät."},
		{"of a country by its name", "en", "The delegation from Hungary left.", "de", "Die Budapester Delegation reiste ab.", "", "Die ungarische Delegation reiste ab."},
		{"in English", "de", "Zehn polnische Diplomaten mussten gehen.", "en", "Ten Warsaw diplomats had to leave.", "", "Ten Polish diplomats had to leave."},

		{"another country", "de", "Schweden wies 12 ungarische Diplomaten aus.", "de", "Schweden wies 12 Warschauer Diplomaten aus.", "", ""},
		{"who speaks for no government", "de", "Die polnischen Studenten protestierten.", "de", "Die Warschauer Studenten protestierten.", "", ""},
		{"a part of another word", "en", "The Polish government debated.", "en", "The Warsaw government-owned zoo opened.", "", ""},
		{"an embassy there", "de", "Die polnische Botschaft zog um.", "de", "Die Warschauer Botschaft zog um.", "", ""},
		{"a town that is no capital", "de", "Die polnische Delegation kam an.", "de", "Die Krakauer Delegation kam an.", "", ""},
		{"a town that the other text has, too", "de", "Die polnische Regierung tagt in Warschau.", "de", "Die Warschauer Regierung tagt.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := naming.Diplomats(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.wantSource, c.text); source != want {
				t.Errorf("source %q, want %q", source, want)
			}
			if want := cmp.Or(c.wantClaim, c.claim); claim != want {
				t.Errorf("claim %q, want %q", claim, want)
			}
		})
	}
}
