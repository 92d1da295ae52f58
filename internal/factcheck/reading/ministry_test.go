package reading

import (
	"testing"
	"time"
)

func TestAnotherMinistryIsNamed(t *testing.T) {
	const passage = "Finanziert wird das Haus vom Bundesumweltministerium und der Stadt."
	for _, c := range []struct{ name, passage, title, claim, own, other string }{
		{"another one", passage, "", "Das Haus finanziert das Bundesforschungsministerium.", "Bundesforschungsministerium", "Bundesumweltministerium"},
		{"in English", passage, "", "The house is paid for by the Federal Ministry of Research and the town.", "Ministry of Research", "Bundesumweltministerium"},
		{"beside an office that may have any", "Das Bundesumweltministerium zahlt, sagte Stadtrat Ole Brandt.", "", "Das Bundesforschungsministerium zahlt.", "Bundesforschungsministerium", "Bundesumweltministerium"},
		{"in front", passage, "", "The house is paid for by the defence ministry.", "defence ministry", "Bundesumweltministerium"},

		{"the same one", passage, "", "The environment ministry pays for the house.", "", ""},
		{"the claim's in the title", passage, "Forschungsministerium baut", "Das Haus finanziert das Bundesforschungsministerium.", "", ""},
		{"two in the claim", passage, "", "Das Forschungsministerium und das Finanzministerium zahlen.", "", ""},
		{"none in the passage", "Die Stadt zahlt.", "", "Das Forschungsministerium zahlt.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told(c.title, c.passage)
			e.Language = "de"
			own, other, is := OfClaim(c.claim, "", time.Time{}).otherMinistry(e)
			switch {
			case is != (c.own != ""):
				t.Error(is)
			case is && (own.Of(c.claim) != c.own || other.Of(c.passage) != c.other):
				t.Errorf("%q, %q", own.Of(c.claim), other.Of(c.passage))
			}
		})
	}
}
