package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestLengthsOfTimeThatDifferAreInOneUnit(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"a half", "de", "Die Sitzung dauerte anderthalb Stunden.", "de", "Die Sitzung dauerte 70 Minuten.",
			"Die Sitzung dauerte 90 Minuten.", "Die Sitzung dauerte 70 Minuten."},
		{"a quarter in two languages", "de", "Der Zug hatte eine Viertelstunde Verspätung.", "en", "The train was 25 minutes late.",
			"Der Zug hatte 15 Minuten Verspätung.", "The train was 25 minutes late."},
		{"weeks and days", "en", "It was out of action for three weeks.", "de", "Sie fiel für 47 Tage aus.",
			"It was out of action for 21 days.", "Sie fiel für 47 Tage aus."},
		{"of the claim", "de", "Sie fiel für 47 Tage aus.", "en", "It was out of action for three weeks.",
			"Sie fiel für 47 Tage aus.", "It was out of action for 21 days."},
		{"years and months", "de", "Sie bekam zweieinhalb Jahre auf Bewährung.", "de", "Sie bekam 26 Monate auf Bewährung.",
			"Sie bekam 30 Monate auf Bewährung.", "Sie bekam 26 Monate auf Bewährung."},
		{"that describe a noun", "en", "The three-week strike ended.", "de", "Der Streik dauerte 26 Tage.", "The three-week strike ended.", "Der Streik dauerte 26 Tage."},
		{"of one unit", "de", "Sie fiel drei Wochen aus.", "de", "Sie fiel sechs Wochen aus.", "Sie fiel drei Wochen aus.", "Sie fiel sechs Wochen aus."},
		{"far from each other", "de", "Sie fiel drei Tage aus.", "de", "Sie fiel drei Wochen aus.", "Sie fiel drei Tage aus.", "Sie fiel drei Wochen aus."},
		{"as long as a rounded one may be", "de", "Die Sitzung dauerte anderthalb Stunden.", "de", "Die Sitzung dauerte 80 Minuten.", "Die Sitzung dauerte anderthalb Stunden.", "Die Sitzung dauerte 80 Minuten."},
		{"the same", "de", "Sie fiel zwei Wochen aus.", "de", "Sie fiel 14 Tage aus.", "Sie fiel zwei Wochen aus.", "Sie fiel 14 Tage aus."},
		{"two of the source", "de", "Die Fahrt dauert anderthalb Stunden, die Pause zehn Minuten.", "de", "Die Fahrt dauert 80 Minuten.",
			"Die Fahrt dauert anderthalb Stunden, die Pause zehn Minuten.", "Die Fahrt dauert 80 Minuten."},
		{"a bound", "en", "She found another within nine days.", "en", "She found another within two weeks.", "She found another within nine days.", "She found another within two weeks."},
		{"an age", "de", "Das Kind ist anderthalb Jahre alt.", "de", "Die Fahrt dauert acht Monate.", "Das Kind ist anderthalb Jahre alt.", "Die Fahrt dauert acht Monate."},
		{"another language", "fr", "La séance a duré deux semaines.", "de", "Die Sitzung dauerte 3 Tage.", "La séance a duré deux semaines.", "Die Sitzung dauerte 3 Tage."},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := notation.LengthsAlike(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if source != c.wantSource || claim != c.wantClaim {
				t.Errorf("wrote %q and %q, want %q and %q", source, claim, c.wantSource, c.wantClaim)
			}
		})
	}
}
