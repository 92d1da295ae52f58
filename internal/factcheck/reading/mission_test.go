package reading

import (
	"testing"
	"time"
)

func TestAnEmbassyIsNoConsulate(t *testing.T) {
	for _, c := range []struct{ name, title, passage, claim, own, other string }{
		{"a consulate in the passage", "", "Belgien schloss das syrische Generalkonsulat in Gent.", "Syria's embassy in Ghent was closed.", "embassy", "Generalkonsulat"},
		{"an embassy in the passage", "", "Die US-Botschaft in Accra bleibt zu.", "Das US-Konsulat in Accra bleibt zu.", "US-Konsulat", "US-Botschaft"},
		{"in English", "", "Two consulates were shut.", "Two embassies were shut.", "embassies", "consulates"},

		{"a consulate general", "", "Belgien schloss das syrische Generalkonsulat in Gent.", "Das syrische Konsulat in Gent wurde geschlossen.", "", ""},
		{"both in the passage", "", "Das Konsulat schloss, die Botschaft blieb offen.", "Die Botschaft blieb offen.", "", ""},
		{"the claim's in the title", "Botschaft wird verlegt", "Das Konsulat bleibt.", "Die Botschaft wird verlegt.", "", ""},
		{"both in the claim", "", "Das Konsulat schloss.", "Konsulat und Botschaft schlossen.", "", ""},
		{"who works there", "", "Der Konsul sprach.", "Die Botschaft sprach.", "", ""},
		{"none in the passage", "", "Das Haus schloss.", "Die Botschaft schloss.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told(c.title, c.passage)
			own, other, is := OfClaim(c.claim, "", time.Time{}).otherMission(e)
			switch {
			case is != (c.own != ""):
				t.Error(is)
			case is && (own.Of(c.claim) != c.own || other.Of(c.passage) != c.other):
				t.Errorf("%q, %q", own.Of(c.claim), other.Of(c.passage))
			}
		})
	}
}
