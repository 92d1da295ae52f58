package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestATitleOfSomebodyElseIsFound(t *testing.T) {
	const (
		voss  = "Ratsherr Ole Brandt will im Mai eine Anfrage stellen."
		claim = "Bürgermeister Ole Brandt will im Mai eine Anfrage stellen."
		mayor = "Bürgermeisterin Ute Marten lehnt das ab."
	)
	for _, c := range []struct {
		name, passage, other, claim string
		want                        string // what of the claim is somebody else's; empty: none
		sure                        bool
	}{
		{"an office that but one has", voss, mayor, claim, "Bürgermeister", true},
		{"behind a pronoun", "Er will im Mai eine Anfrage stellen.", "Ratsherr Ole Brandt sagte das. " + mayor, claim, "Bürgermeister", false},
		{"in another language", voss, mayor, "Mayor Ole Brandt plans a question in May.", "Mayor", true},
		{"beside a quotation", `"Es reicht nicht", sagte Ratsherr Ole Brandt.`, mayor, "Bürgermeister Ole Brandt sagte, es reiche nicht.", "Bürgermeister", true},
		{"a claim that denies something", voss, mayor, "Bürgermeister Ole Brandt will keine Anfrage stellen.", "Bürgermeister", true},
		{"one that is the chief of a firm", "Landrat Ole Brandt kam.", "Geschäftsführerin Ute Marten lehnt das ab.", "Geschäftsführer Ole Brandt kam.", "Geschäftsführer", true},
		{"a firm", "Ole Brandt of Westline declined to say more.", "Ute Marten, chief negotiator of Ostbahn, agreed.", "Ole Brandt of Ostbahn declined to say more.", "Ostbahn", true},
		{"a firm in German", "Ole Brandt von Westline schwieg.", "Ute Marten von Ostbahn nicht.", "Ole Brandt, Chef von Ostbahn, schwieg.", "Ostbahn", true},
		{"what may be a town", "Ole Brandt of Westline declined.", "Ute Marten of Ostheim went to Ostheim.", "Ole Brandt of Ostheim declined.", "Ostheim", false},

		{"his own", voss, mayor, "Ratsherr Ole Brandt will im Mai eine Anfrage stellen.", "", false},
		{"an office of nobody else", voss, "Die Räte lehnen das ab.", claim, "", false},
		{"an office that several have", voss, "Staatsanwältin Ute Marten kam.", "Staatsanwalt Ole Brandt will im Mai eine Anfrage stellen.", "", false},
		{"one of the surname", voss, "Bürgermeisterin Ute Brandt lehnt das ab.", claim, "", false},
		{"both", "Ratsherr Ole Brandt kam.", "Brandt ist auch Bürgermeister. " + mayor, claim, "", false},
		{"a successor", voss, "Brandt wurde zum Nachfolger gewählt. " + mayor, claim, "", false},
		{"one that he had", "Der frühere Ratsherr Ole Brandt will im Mai eine Anfrage stellen.", mayor, claim, "", false},
		{"somebody of a party", "SPD-Politiker Ole Brandt will im Mai eine Anfrage stellen.", mayor, claim, "", false},
		{"a deputy", voss, "Die stellvertretende Bürgermeisterin Ute Marten kam.", claim, "", false},
		{"a member who may be a minister", "Abgeordneter Ole Brandt kam.", "Finanzministerin Ute Marten kam.", "Finanzminister Ole Brandt kam.", "", false},
		{"a claim that denies it", voss, mayor, "Ole Brandt ist nicht Bürgermeister.", "", false},
		{"his own firm", "Ole Brandt of Westline declined.", "Ute Marten of Ostbahn agreed.", "Ole Brandt of Westline declined.", "", false},
		{"a firm of nobody else", "Ole Brandt of Westline declined.", "Ute Marten of Westline agreed.", "Ole Brandt of Ostbahn declined.", "", false},
		{"two firms", "Ole Brandt of Westline declined.", "Ute Marten of Ostbahn agreed. Ole Brandt had been with Ostbahn.", "Ole Brandt of Ostbahn declined.", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, other := told("", c.passage), told("", c.other)
			e.Language = "de"
			if c.passage[0] == 'O' {
				e.Language = ""
			}
			other.Language = e.Language
			got, _ := OfClaim(c.claim, "", time.Time{}).TitledOtherwise(e, []factcheck.Evidence{*e, *other})
			if got.Claim.Text != c.want || got.Sure != c.sure {
				t.Errorf("%q, %v, want %q, %v", got.Claim.Text, got.Sure, c.want, c.sure)
			}
		})
	}
}
