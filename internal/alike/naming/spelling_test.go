package naming_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/naming"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestANameIsSpelledAsTheSourceDoes(t *testing.T) {
	for _, c := range []struct{ name, language, source, claimLanguage, claim, want string }{
		{"letters written out", "de", "Jürgen Müller kam.", "de", "Juergen Mueller kam.", "Jürgen Müller kam."},
		{"and in the source", "en", "Joerg Moeller came.", "de", "Jörg Möller kam.", "Joerg Moeller kam."},
		{"letters left out", "de", "Jürgen Müller kam.", "en", "Jurgen Muller came.", "Jürgen Müller came."},
		{"accents", "de", "Jarosław Kaczyński und İmamoğlu kamen.", "de", "Jaroslaw Kaczynski und Imamoglu kamen.", "Jarosław Kaczyński und İmamoğlu kamen."},
		{"a Danish name", "de", "Søren Kjær kam.", "en", "Soren Kjaer came.", "Søren Kjær came."},

		{"another German name", "de", "Frau Köhler kam.", "de", "Frau Kohler kam.", "Frau Kohler kam."},
		{"both spellings in the source", "de", "Müller traf Mueller.", "de", "Mueller kam.", "Mueller kam."},
		{"two other spellings in the source", "en", "Kovač met Kovác.", "en", "Kovac came.", "Kovac came."},
		{"another word", "de", "In Maßen schadet es nicht.", "de", "Massen schaden nicht.", "Massen schaden nicht."},
		{"capitals alone", "de", "Die NATO kam.", "de", "Die Nato kam.", "Die Nato kam."},
		{"no name", "de", "Es war schön.", "en", "It is schon.", "It is schon."},
		{"a short word", "de", "Öl ist knapp.", "en", "Ol is gone.", "Ol is gone."},
	} {
		source, claim := aliketest.Read(c.language, c.source, value.Reference{}), aliketest.Read(c.claimLanguage, c.claim, value.Reference{})
		if got := naming.Spelled(claim, source); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
