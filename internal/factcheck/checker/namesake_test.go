package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestWhatAnotherOfTheNameDoesSaysNothing(t *testing.T) {
	for _, c := range []struct {
		name, source, claim string
		want                factcheckv1.Verdict
	}{
		{"another number", "Die Fähre 4 legt stündlich ab.", "Die Fähre 7 legt täglich ab.", nothing},
		{"behind a label", "Fahrplan: Die Fähre 4 legt stündlich ab.", "Die Fähre 7 legt täglich ab.", nothing},
		{"the same number", "Die Fähre 7 legt stündlich ab.", "Die Fähre 7 legt täglich ab.", conflict},
		{"both numbers", "Die Fähre 4 legt stündlich ab, ebenso die 7.", "Die Fähre 7 legt täglich ab.", conflict},
		{"both numbers in the claim", "Die Fähre 4 ist die schnellste.", "Die Fähre 7 ist schneller als die 4.", conflict},
		{"another name", "Die Buslinie 4 fährt zur Fähre.", "Die Fähre 7 legt täglich ab.", conflict},
		{"not the subject", "Der Kapitän fährt die Fähre 4 täglich.", "Die Fähre 7 legt täglich ab.", conflict},
		{"a year", "Das Jahr 2021 war für die Fähre gut.", "Das Jahr 2019 war für die Fähre schlecht.", conflict},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(factcheck.Pair) bool { return true })})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/ferry", LanguageCode: "de", Content: c.source})
		if got := check(t, s, c.claim, nil).GetVerdict(); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestTheOneThatTheClaimNamesIsQuoted(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(p factcheck.Pair) bool { return strings.Contains(p.Claim, "30") })})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/ferry", LanguageCode: "de", Content: "Die Fähre 4 hat 30 Plätze. Die Fähre 7 hat 55 Plätze."})
	got := check(t, s, "Die Fähre 7 hat 30 Plätze.", nil).GetCitations()
	if len(got) == 0 || got[0].GetQuote() != "Die Fähre 7 hat 55 Plätze." {
		t.Errorf("citations %v", got)
	}
}

// The judge of this test takes everything for a support.
func TestWhatAManDoesDoesNotSupportWhatAWomanOfHisSurnameDoes(t *testing.T) {
	for claim, supported := range map[string]bool{"Martin Keller wurde gewählt.": true, "Martina Keller wurde gewählt.": false, "Mrs Keller was elected.": false} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/election", Content: "Martin Keller wurde zum Landrat gewählt."})
		if got := check(t, s, claim, nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_SUPPORT) != supported {
			t.Errorf("%s: %v", claim, got)
		}
	}
}

// The judge of this test takes for supported what has the name of the source.
func TestWhatAnotherOfTheSurnameDoesSpeaksAgainstTheClaim(t *testing.T) {
	judge := saying{of: func(p factcheck.Pair) factcheck.Judgement {
		if strings.Contains(p.Claim, "Goran Keller") {
			return factcheck.Judgement{Support: .96, Conflict: .01, Neutral: .03}
		}
		return factcheck.Judgement{Neutral: 1}
	}}
	for claim, want := range map[string]factcheckv1.Verdict{
		"Pächter Goran Keller hat gekündigt.": support,
		"Pächter Zoran Keller hat gekündigt.": conflict,
		"Pächter Zoran Vogt hat gekündigt.":   nothing,
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: judge})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/kiosk", LanguageCode: "de", Content: "Der Pächter des Kiosks, Goran Keller, hat zum Mai gekündigt."})
		got := check(t, s, claim, nil)
		if got.GetVerdict() != want {
			t.Errorf("%s: %v, want %v", claim, got.GetVerdict(), want)
		}
		if want != conflict {
			continue
		}
		if d := got.GetCitations()[0].GetDifferences(); len(d) != 1 || d[0].GetClaimText() != "Zoran Keller" {
			t.Errorf("%s: differences %v", claim, d)
		}
	}
}
