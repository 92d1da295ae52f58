package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestOneWhoHasAnotherOfficeInASourceIsAskedForTheClaims(t *testing.T) {
	const judged, claim = "Verteidiger Ole Brandt verlangte einen Freispruch.", "Staatsanwalt Ole Brandt verlangte einen Freispruch."
	for _, c := range []struct {
		name, passage, other, claim, asked string // asked is empty: none
	}{
		{"another office", judged, "", claim, "Ole Brandt ist Staatsanwalt."},
		{"in another language", judged, "", "Prosecutor Ole Brandt demanded an acquittal.", "Ole Brandt is the Prosecutor."},
		{"in another passage", "Brandt verlangte einen Freispruch.", "Verteidiger Ole Brandt kam.", claim, "Ole Brandt ist Staatsanwalt."},
		{"beside who has the claim's", "Verteidiger Brandt widersprach Staatsanwalt Jan Kühn.", "", claim, "Ole Brandt ist Staatsanwalt."},

		{"the same office", judged, "", "Verteidiger Ole Brandt verlangte einen Freispruch.", ""},
		{"a less exact one", judged, "", "Rechtsanwalt Ole Brandt verlangte einen Freispruch.", ""},
		{"both in one passage", "Verteidiger Ole Brandt, früher selbst Staatsanwalt, verlangte einen Freispruch.", "", claim, ""},
		{"the claim's in another passage", judged, "Staatsanwalt Ole Brandt kam 2019.", claim, ""},
		{"somebody of another given name", "Verteidiger Jan Brandt verlangte einen Freispruch.", "", claim, ""},
		{"an office that is not known", "Kranführer Ole Brandt verlangte einen Freispruch.", "", claim, ""},
		{"a claim without one", judged, "", "Ole Brandt verlangte einen Freispruch.", ""},
		{"who may come to have one", "Bürgermeister Ole Brandt tritt an.", "", "Landratskandidat Ole Brandt tritt an.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, other := told("", c.passage), told("", c.other)
			e.Language, other.Language = "de", "de"
			pairs := OfClaim(c.claim, "", time.Time{}).OtherOffice(e, []factcheck.Evidence{*e, *other})
			var got string
			if len(pairs) > 0 {
				got = pairs[0].Claim
			}
			if got != c.asked {
				t.Errorf("%q, want %q", got, c.asked)
			}
		})
	}
}
