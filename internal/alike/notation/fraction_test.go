package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestFractionsThatDifferAreInPerCent(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"a bounded one", "de", "Fast ein Drittel der Betriebe schloss.", "de", "Ein Viertel der Betriebe schloss.",
			"Fast 33 Prozent der Betriebe schloss.", "25 Prozent der Betriebe schloss."},
		{"in two languages", "en", "Two fifths of the barns burned down.", "de", "Knapp drei Fünftel der Scheunen brannten ab.",
			"40 percent of the barns burned down.", "Fast 60 Prozent der Scheunen brannten ab."},
		{"by which something changed", "en", "Sales rose by a quarter.", "en", "Sales rose by a third.",
			"Sales rose by 25 percent.", "Sales rose by 33 percent."},
		{"the same one", "de", "Fast ein Drittel der Betriebe schloss.", "en", "A third of the firms closed.",
			"Fast ein Drittel der Betriebe schloss.", "A third of the firms closed."},
		{"one with another bound", "de", "Fast ein Drittel der Betriebe schloss.", "en", "More than a third of the firms closed.",
			"Fast ein Drittel der Betriebe schloss.", "More than a third of the firms closed."},
		{"one of two", "de", "Ein Drittel schloss, ein Viertel zog um.", "de", "Ein Viertel schloss.",
			"Ein Drittel schloss, ein Viertel zog um.", "Ein Viertel schloss."},
		{"one beyond a bound", "en", "Two thirds of them agreed.", "en", "More than half of them agreed.",
			"Two thirds of them agreed.", "More than half of them agreed."},
		{"beside a percentage", "en", "About 40 per cent of them agreed.", "en", "A quarter of them agreed.",
			"About 40 per cent of them agreed.", "A quarter of them agreed."},
		{"a quarter of a year", "en", "Sales fell in the third quarter.", "en", "Sales fell by a third.",
			"Sales fell in the third quarter.", "Sales fell by a third."},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := notation.FractionsInPercent(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if source != c.wantSource || claim != c.wantClaim {
				t.Errorf("wrote %q and %q, want %q and %q", source, claim, c.wantSource, c.wantClaim)
			}
		})
	}
}

func TestAFractionAlmostReachedIsLessBesideABound(t *testing.T) {
	for _, c := range []struct{ name, language, text, claim, want string }{
		{"beside the other side", "de", "Fast ein Drittel der Betriebe schloss.", "More than a third of the firms closed.", "Weniger als ein Drittel der Betriebe schloss."},
		{"beside its own", "en", "Almost two fifths of the firms closed.", "Less than two fifths of the firms closed.", "Fewer than two fifths of the firms closed."},
		{"just over", "de", "Gut die Hälfte der Betriebe schloss.", "Less than half of the firms closed.", "Mehr als die Hälfte der Betriebe schloss."},
		{"beside none", "de", "Fast ein Drittel der Betriebe schloss.", "About a third of the firms closed.", "Fast ein Drittel der Betriebe schloss."},
		{"beside another one", "de", "Fast ein Drittel der Betriebe schloss.", "More than half of the firms closed.", "Fast ein Drittel der Betriebe schloss."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := notation.FractionsBounded(aliketest.Read(c.language, c.text, aliketest.Published), aliketest.Read("en", c.claim, value.Reference{})); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
