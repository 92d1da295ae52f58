package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestPricesBelowOneAreInCents(t *testing.T) {
	for _, c := range []struct{ name, source, language, claim, claimLanguage, wantSource, wantClaim string }{
		{"in two languages", "Es kostet jetzt 0,45 Euro.", "de", "It costs 0.54 euros now.", "en", "Es kostet jetzt 45 Cent.", "It costs 54 cents now."},
		{"two in the source", "The dividend is 0.80 euros, up from €0.70.", "en", "Die Dividende beträgt 0,75 Euro.", "de", "The dividend is 80 cents, up from 70 cents.", "Die Dividende beträgt 75 Cent."},
		{"a bound and a part", "Strom kostet mehr als 0,285 Euro.", "de", "Strom kostet 0,09 Euro.", "de", "Strom kostet mehr als 28,5 Cent.", "Strom kostet 9 Cent."},
		{"one above", "Es kostet 1,45 Euro.", "de", "It costs 0.54 euros.", "en", "", ""},
		{"millions", "Es kostet 0,45 Millionen Euro.", "de", "It costs 0.54 euros.", "en", "", ""},
		{"no money", "Er wuchs um 0,45 Prozent.", "de", "It costs 0.54 euros.", "en", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := [2]string{c.wantSource, c.wantClaim}
			if want[0] == "" {
				want = [2]string{c.source, c.claim}
			}
			source, claim := notation.InCents(aliketest.Read(c.language, c.source, aliketest.Published), aliketest.Read(c.claimLanguage, c.claim, value.Reference{}))
			if got := [2]string{source, claim}; got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}
