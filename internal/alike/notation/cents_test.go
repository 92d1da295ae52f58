package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestCentsAreWrittenInTheOthersCurrency(t *testing.T) {
	for _, tt := range []struct{ name, source, language, claim, claimLanguage, wantSource, wantClaim string }{
		{"German cents in the claim", "Die Dividende liegt bei 0,85 Euro je Aktie.", "de", "Die Dividende beträgt 85 Cent.", "de", "", "Die Dividende beträgt 0,85 Euro."},
		{"in the source", "Ein Brötchen kostet 45 Cent.", "de", "Ein Brötchen kostet weniger als einen Euro.", "de", "Ein Brötchen kostet 0,45 Euro.", ""},
		{"more than a hundred", "A litre costs 105 cents.", "en", "A litre costs $1.05.", "en", "A litre costs 1.05 dollars.", ""},
		{"across languages", "Das Porto steigt auf 95 Cent.", "de", "Postage rises to €0.95.", "en", "Das Porto steigt auf 0,95 Euro.", ""},
		{"a part of a cent", "Der Strom kostet 28,5 Cent.", "de", "Strom kostet 0,285 Euro.", "de", "Der Strom kostet 0,285 Euro.", ""},
		{"pence", "The dividend was 5 pence.", "en", "The dividend was £0.05.", "en", "The dividend was 0.05 pounds.", ""},
		{"cents of both", "Es kostet 45 Cent.", "de", "Es kostet 54 Cent.", "de", "", ""},
		{"the smaller part of an amount", "Es kostet 3 Euro und 50 Cent.", "de", "Es kostet 3,50 Euro.", "de", "", ""},
		{"a currency without cents", "It costs 50 cents.", "en", "It costs 50 yen.", "en", "", ""},
		{"pence beside euros", "It costs 50 pence.", "en", "It costs €0.50.", "en", "", ""},
		{"a large amount", "Der Preis stieg um 2 Cent.", "de", "Der Umsatz lag bei 2 Millionen Euro.", "de", "", ""},
		{"beside a large amount", "Der Umsatz lag bei 2 Millionen Euro, die Dividende bei 0,85 Euro.", "de", "Die Dividende beträgt 85 Cent.", "de", "", "Die Dividende beträgt 0,85 Euro."},
		{"two currencies", "It costs 50 cents.", "en", "It costs €0.50, or $0.60.", "en", "", ""},
		{"a word that begins so", "Es waren 50 Center.", "de", "Es kostet 1 Euro.", "de", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := [2]string{tt.wantSource, tt.wantClaim}
			if want[0] == "" {
				want[0] = tt.source
			}
			if want[1] == "" {
				want[1] = tt.claim
			}
			source, claim := notation.CentsAlike(aliketest.Read(tt.language, tt.source, aliketest.Published), aliketest.Read(tt.claimLanguage, tt.claim, value.Reference{}))
			if got := [2]string{source, claim}; got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}
