package notation_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestSignsAreWords(t *testing.T) {
	for _, c := range []struct{ name, language, source, claim, want string }{
		{"a share that fell", "de", "Die Aktie: -4,6 Prozent.", "Die Aktie verlor 4,6 Prozent.", "Die Aktie: minus 4,6 Prozent."},
		{"in brackets", "de", "Der Dax (+0,2 %) schloss fester.", "Der Dax legte zu.", "Der Dax (plus 0,2 %) schloss fester."},
		{"a true minus", "en", "Shares: −4.6 per cent.", "Shares fell.", "Shares: minus 4.6 per cent."},
		{"a loss", "de", "Das Ergebnis lag bei -18,6 Mio. Euro.", "Der Gewinn betrug 18,6 Mio. Euro.", "Das Ergebnis lag bei minus 18,6 Mio. Euro (ein Verlust)."},
		{"a loss in words", "en", "The result was minus 18.6 million euros.", "It made a loss.", "The result was minus 18.6 million euros (a loss)."},
		{"no claim of a result", "de", "Das Ergebnis lag bei -18,6 Mio. Euro.", "Das Ergebnis lag bei 18,6 Mio. Euro.", "Das Ergebnis lag bei minus 18,6 Mio. Euro."},
		{"two", "de", "Dax +0,2 Prozent, Dow -0,4 Prozent.", "Der Dow fiel.", "Dax plus 0,2 Prozent, Dow minus 0,4 Prozent."},
		{"a change that is a fall", "de", "Schach: Veränderung −6,2 %.", "Die Zahl der Spieler sank um 6,2 Prozent.", "Schach: Veränderung: Rückgang um 6,2 %."},
		{"a change that is a rise", "en", "Chess: change +3.4%.", "Chess grew by 3.4 per cent.", "Chess: change: increase by 3.4%."},
		{"a change beside no share", "de", "Schach: Veränderung −6,2 %.", "Schach verlor Spieler.", "Schach: Veränderung minus 6,2 %."},
		{"a level", "de", "Die Rendite lag bei -0,3 Prozent.", "Die Rendite sank um 0,3 Prozent.", "Die Rendite lag bei minus 0,3 Prozent."},

		{"a range", "de", "Es waren 4-6 Prozent.", "Es waren 6 Prozent.", ""},
		{"a range with blanks", "de", "Es waren 4 - 6 Prozent.", "Es waren 6 Prozent.", ""},
		{"a dash", "de", "Die Firma – 18,6 Mio. Euro schwer – wächst.", "Der Gewinn wächst.", ""},
		{"a word with a hyphen", "de", "Die Dax-30 Prozent.", "Der Dax fiel.", ""},
		{"a gain", "de", "Der Gewinn lag bei 18,6 Mio. Euro.", "Der Verlust lag bei 18,6 Mio. Euro.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := notation.Signed(aliketest.Read(c.language, c.source, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.want, c.source); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}
