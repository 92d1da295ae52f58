package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestWhatSomebodyBelongsToIsCompared(t *testing.T) {
	const passage = "Bürgermeisterin Hanna Tiedke (SPD) plant einen Park."
	for _, c := range []struct {
		name, passage, before, claim string
		want                         string // of the passage; empty: it does not differ
	}{
		{"another party", passage, "", "Bürgermeisterin Hanna Tiedke (CDU) plant einen Park.", "SPD"},
		{"in another language", passage, "", "Mayor Hanna Tiedke (Greens) plans a park.", "SPD"},
		{"in a compound", passage, "", "Die CDU-Politikerin Hanna Tiedke plant einen Park.", "SPD"},
		{"without a given name", passage, "", "Bürgermeisterin Tiedke (CDU) plant einen Park.", "SPD"},
		{"another country", "Ole Brandt (Norwegen) siegte.", "", "Ole Brandt (Sweden) won the race on Sunday.", "Norwegen"},

		{"the same party", passage, "", "Hanna Tiedke (Social Democrats) plans a park.", ""},
		{"of somebody else of the surname", passage, "", "Jan Tiedke (CDU) plant einen Park.", ""},
		{"the other one's party", "Hanna Tiedke (SPD) traf Ole Brandt (CDU).", "", "Ole Brandt (CDU) traf Hanna Tiedke (SPD).", ""},
		{"both before", passage, "Hanna Tiedke (CDU) zieht um.", "Hanna Tiedke (CDU) plant einen Park.", ""},
		{"of another kind", passage, "", "Hanna Tiedke (SV Ostheim) plant einen Park.", ""},
		{"none in the passage", "Hanna Tiedke plant einen Park.", "", "Hanna Tiedke (CDU) plant einen Park.", ""},
		{"none in the claim", passage, "", "Hanna Tiedke plant einen Park.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told("", c.passage)
			e.Passage.Context, e.Language = c.before, "de"
			r := OfClaim(c.claim, "", time.Time{})
			got := ""
			if list := r.otherGroups(e); len(list) > 0 {
				got = list[0].passage.Group.Text
			}
			if got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
			named := ""
			for _, p := range r.Candidates(e) {
				if p.Kind == factcheck.DifferentName && p.places[0].Text == c.want {
					named = c.want
				}
			}
			if named != c.want {
				t.Errorf("it is not named")
			}
		})
	}
}

func TestAGroupInAnotherPassageOfTheSourceIsCompared(t *testing.T) {
	const claim = "Hanna Tiedke (CDU) gratulierte ihm."
	for _, c := range []struct {
		name, other string
		want        bool
	}{
		{"another one", "Hanna Tiedke (SPD) verlor.", true},
		{"the same one", "Hanna Tiedke (CDU) verlor.", false},
		{"both", "Hanna Tiedke (SPD) verlor. Tiedke (CDU) kam.", false},
		{"somebody else's", "Jan Tiedke (SPD) verlor.", false},
		{"none", "Hanna Tiedke verlor.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, other := told("", "Tiedke gratulierte ihm."), told("", c.other)
			e.Language, other.Language = "de", "de"
			if got := OfClaim(claim, "", time.Time{}).InOtherGroup(e, []factcheck.Evidence{*other}); got != c.want {
				t.Error(got)
			}
		})
	}
}

func TestAGroupThatThePassageTellsInOtherWordsIsLeftOut(t *testing.T) {
	for _, c := range []struct{ name, passage, claim, want string }{
		{"in a compound", "Der CDU-Politiker Jens Mahler kam.", "Jens Mahler (CDU) kam.", "Jens Mahler kam."},
		{"in another language", "Jens Mahler (Grüne) kam.", "Jens Mahler (Greens) came.", "Jens Mahler came."},

		{"in the same words", "Jens Mahler (CDU) kam.", "Jens Mahler (CDU) kam.", "Jens Mahler (CDU) kam."},
		{"another one", "Der SPD-Politiker Jens Mahler kam.", "Jens Mahler (CDU) kam.", "Jens Mahler (CDU) kam."},
		{"somebody else's", "Der CDU-Politiker Ole Brandt kam.", "Jens Mahler (CDU) kam.", "Jens Mahler (CDU) kam."},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told("", c.passage)
			e.Language = "de"
			r := OfClaim(c.claim, "", time.Time{})
			if got := grouped(r.read(c.claim), r.readings.of(c.passage, "de", value.Reference{})); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
