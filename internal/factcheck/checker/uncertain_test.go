package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestTheSideThatTheVerdictDoesNotRestOnIsShown(t *testing.T) {
	var (
		sure     = factcheck.Judgement{Support: .96, Conflict: .01, Neutral: .03}
		denied   = factcheck.Judgement{Support: .01, Conflict: .96, Neutral: .03}
		likely   = factcheck.Judgement{Support: .6, Conflict: .05, Neutral: .35}
		doubtful = factcheck.Judgement{Support: .05, Conflict: .6, Neutral: .35}
		faint    = factcheck.Judgement{Support: .3, Conflict: .05, Neutral: .65}
		hardly   = factcheck.Judgement{Support: .02, Conflict: .08, Neutral: .9}
	)
	const (
		opened     = "Die Mühle in Löhnau ist seit Montag wieder geöffnet."
		mill, shop = "Vor dem Tor warteten am Morgen viele Gäste. " + opened, "Am Montag blieb die Mühle in Löhnau noch zu."
		support    = factcheckv1.Stance_STANCE_SUPPORT
		conflict   = factcheckv1.Stance_STANCE_CONFLICT
	)
	for _, c := range []struct {
		name         string
		first, other factcheck.Judgement
		verdict      factcheckv1.Verdict
		uncertain    factcheckv1.Stance // unspecified: none
	}{
		{"a support that is doubted", sure, doubtful, factcheckv1.Verdict_VERDICT_SUPPORT, conflict},
		{"a conflict that is doubted", likely, denied, factcheckv1.Verdict_VERDICT_CONFLICT, support},
		{"a support that is hardly doubted", sure, hardly, factcheckv1.Verdict_VERDICT_SUPPORT, 0},
		{"a faint support", faint, hardly, factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE, support},
		{"both sides", sure, denied, factcheckv1.Verdict_VERDICT_MIXED, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: hearing(map[string]factcheck.Judgement{"wieder": c.first, "zu.": c.other})})
			s.MustIndex(t,
				&factcheckv1.Source{Name: "sources/a", LanguageCode: "de", Content: mill},
				&factcheckv1.Source{Name: "sources/b", LanguageCode: "de", Content: shop})
			got := check(t, s, "Die Mühle in Löhnau hat am Montag den Betrieb aufgenommen.", nil)
			if got.GetVerdict() != c.verdict {
				t.Fatalf("%v by %v, uncertain %v", got.GetVerdict(), got.GetCitations(), got.GetUncertainCitations())
			}
			var want []factcheckv1.Stance
			if c.uncertain != 0 {
				want = append(want, c.uncertain)
			}
			var stances []factcheckv1.Stance
			for _, x := range got.GetUncertainCitations() {
				stances = append(stances, x.GetStance())
				if q := x.GetQuote(); q != opened && q != shop {
					t.Errorf("%q is quoted, want the sentence that decides", q)
				}
				if n := int32(len(got.GetCitations()) + 1); x.GetOrigin() != n {
					t.Errorf("origin %d, want %d", x.GetOrigin(), n)
				}
			}
			if len(stances) != len(want) || len(want) > 0 && stances[0] != want[0] {
				t.Errorf("%v are uncertain, want %v", stances, want)
			}
		})
	}
}

func TestWhatIsUncertainIsOfItsStatement(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: hearing(map[string]factcheck.Judgement{
		"sechs Stunden": {Support: .96, Conflict: .01, Neutral: .03}, "vier Stunden": {Support: .05, Conflict: .6, Neutral: .35},
	})})
	s.MustIndex(t,
		&factcheckv1.Source{Name: "sources/a", LanguageCode: "de", Content: "Die Gespräche in Löhnau dauerten sechs Stunden."},
		&factcheckv1.Source{Name: "sources/b", LanguageCode: "de", Content: "In Löhnau wurde etwa vier Stunden gesprochen."})
	got := check(t, s, "Die Gespräche fanden in Löhnau statt und dauerten sechs Stunden.", nil)
	if len(got.GetStatements()) != 2 {
		t.Fatalf("statements %v", got.GetStatements())
	}
	for i, st := range got.GetStatements() {
		if list := st.GetUncertainCitationIndexes(); len(list) != 1 || got.GetUncertainCitations()[list[0]].GetSource() != "sources/b" {
			t.Errorf("statement %d has the uncertain citations %v of %v", i, list, got.GetUncertainCitations())
		}
	}
}
