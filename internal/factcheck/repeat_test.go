package factcheck_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test takes everything for a conflict.
func TestASourceSupportsTheClaimThatItRepeats(t *testing.T) {
	const claim = "Die Brücke über die Lohe ist seit Montag gesperrt."
	for content, want := range map[string]factcheckv1.Verdict{
		"Der Rat tagte lange. Die Brücke über die Lohe ist seit Montag gesperrt. Das teilte der Kreis mit.":            factcheckv1.Verdict_VERDICT_SUPPORT,
		"„Die Brücke über die Lohe ist seit Montag gesperrt“, teilte der Kreis nach langer Sitzung mit.":               factcheckv1.Verdict_VERDICT_CONFLICT,
		"Die Brücke über die Lohe ist seit Montag nicht gesperrt.":                                                     factcheckv1.Verdict_VERDICT_CONFLICT,
		"Die Brücke über die Lohe ist seit Montag gesperrt? Der Kreis antwortete darauf am Abend.":                     factcheckv1.Verdict_VERDICT_CONFLICT,
		"Im Netz hieß es: Die Brücke über die Lohe ist seit Montag gesperrt. Das ist falsch, teilte der Kreis mit.":    factcheckv1.Verdict_VERDICT_CONFLICT,
		"Die Brücke über die Lohe ist seit Montag gesperrt. Das Gerücht ging am Abend um.":                             factcheckv1.Verdict_VERDICT_CONFLICT,
		"Die Brücke über die Lohe ist seit Montag gesperrt. Der Kreis dementierte das am Abend.":                       factcheckv1.Verdict_VERDICT_CONFLICT,
		"Faktencheck zur Lohe\n\nDie Brücke über die Lohe ist seit Montag gesperrt. So steht es in einem Kettenbrief.": factcheckv1.Verdict_VERDICT_CONFLICT,
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: &listening{times: map[factcheck.Pair]int{}}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/bridge", LanguageCode: "de", Content: content})
		got := check(t, s, claim, nil)
		if got.GetVerdict() != want {
			t.Errorf("%q: %v, want %v", content, got.GetVerdict(), want)
		}
		if quote := got.GetCitations()[0].GetQuote(); (quote == claim) != (want == factcheckv1.Verdict_VERDICT_SUPPORT) {
			t.Errorf("%q: quoted is %q", content, quote)
		}
	}
}

// Without its umlaut the town is none to the reader of values, and Germany says
// less than the claim.
func TestASourceThatLostLettersSupportsTheClaimThatItRepeats(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/met", LanguageCode: "de", Content: "Lund und Perez trafen sich am Freitag in Mnchen in Deutschland."})
	if got := check(t, s, "Lund und Perez trafen sich am Freitag in München in Deutschland.", nil).GetVerdict(); got != factcheckv1.Verdict_VERDICT_SUPPORT {
		t.Errorf("%v", got)
	}
}
