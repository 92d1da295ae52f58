package checker_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factchecktest"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestAnAmountIsInItsCurrency(t *testing.T) {
	const fine, rebuilt = "Die Behörde verhängte gegen die Werft in Ostheim eine Strafe von 40 Millionen Dollar.", "The ferry of Ostheim was rebuilt for £12m."
	for _, c := range []struct {
		name, language, source, claim string
		want                          factcheckv1.Verdict
		different                     string
	}{
		{"another currency", "de", fine, "Die Werft in Ostheim muss 40 Millionen Euro Strafe zahlen.", factcheckv1.Verdict_VERDICT_CONFLICT, "40 Millionen Euro"},
		{"in another language", "en", rebuilt, "Die Fähre von Ostheim wurde für 12 Millionen Euro umgebaut.", factcheckv1.Verdict_VERDICT_CONFLICT, "12 Millionen Euro"},
		{"its own", "en", rebuilt, "Die Fähre von Ostheim wurde für 12 Millionen Pfund umgebaut.", factcheckv1.Verdict_VERDICT_SUPPORT, ""},
		{"what it may come to", "de", fine, "Die Werft in Ostheim muss 37 Millionen Euro Strafe zahlen.", factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE, ""},
	} {
		s := factchecktest.Start(t, factchecktest.Config{})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/fine", LanguageCode: c.language, Content: c.source})
		got := check(t, s, c.claim, nil)
		if got.GetVerdict() != c.want {
			t.Errorf("%s: %v by %v", c.name, got.GetVerdict(), got.GetCitations())
			continue
		}
		if c.different != "" && (len(got.GetCitations()[0].GetDifferences()) != 1 || got.GetCitations()[0].GetDifferences()[0].GetClaimText() != c.different) {
			t.Errorf("%s: differs by %v", c.name, got.GetCitations()[0].GetDifferences())
		}
	}
}
