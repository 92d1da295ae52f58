package checker_test

import (
	"testing"

	"golang.org/x/text/unicode/norm"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestCopiesOfATextAreOneOrigin(t *testing.T) {
	for _, c := range []struct {
		name, other string
		want        int32
	}{
		{"the same text", wire, 1},
		{"a shortened text", "Bei dem Brand in der Papierfabrik von Löhnau sind am Montag drei Arbeiter verletzt worden.", 1},
		{"a text touched up", "Bei dem Brand in der Papierfabrik von Löhnau sind am Montag drei Arbeiter verletzt worden, wie die örtliche Feuerwehr am späten Abend mitteilte.", 1},
		{"a report of its own", "Drei Verletzte hat am Montag ein Feuer in der Löhnauer Papierfabrik gefordert; alle drei gehören zur Belegschaft.", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", Title: "Brand in Löhnau", LanguageCode: "de", Content: wire})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/b", Title: "Brand in Löhnau", LanguageCode: "de", Content: c.other})
			got := check(t, s, "Bei dem Brand in der Papierfabrik von Löhnau wurden drei Arbeiter verletzt.", nil)
			if got.GetVerdict() != factcheckv1.Verdict_VERDICT_SUPPORT || len(got.GetCitations()) != 2 {
				t.Fatalf("%v with %d citations, want SUPPORT by both", got.GetVerdict(), len(got.GetCitations()))
			}
			if n := got.GetSupportOriginCount(); n != c.want || got.GetConflictOriginCount() != 0 {
				t.Errorf("%d origins support and %d contradict, want %d and none", n, got.GetConflictOriginCount(), c.want)
			}
			origins := map[int32]bool{}
			for _, cited := range got.GetCitations() {
				origins[cited.GetOrigin()] = true
			}
			if len(origins) != int(c.want) || !origins[1] {
				t.Errorf("the citations have the origins %v", origins)
			}
		})
	}
}

func TestACopyWithItsUmlautsInTwoCharactersIsOne(t *testing.T) {
	const text = "Für Gebäude in der Südstraße müssen Käufer künftig höhere Gebühren zahlen."
	s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: "de", Content: text})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/b", LanguageCode: "de", Content: norm.NFD.String(text)})
	got := check(t, s, "In der Südstraße steigen die Gebühren für Käufer.", nil)
	if n := got.GetSupportOriginCount(); n != 1 || len(got.GetCitations()) != 2 {
		t.Errorf("%d origins of %d citations, want 1 of 2", n, len(got.GetCitations()))
	}
}
