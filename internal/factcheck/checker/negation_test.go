package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestTheNegationThatDecidesIsWhatDiffers(t *testing.T) {
	const content = "Die Halle, in der seit Jahren keine Wettkämpfe stattfinden, ist nicht abgerissen worden."
	for _, c := range []struct {
		name, claim            string
		where                  func(factcheck.Pair) bool
		claimText, contentText string
	}{
		{
			"of two in the quotation the one without which the conflict is gone", "Die Halle ist abgerissen worden.",
			func(p factcheck.Pair) bool { return strings.Contains(p.Passage, "nicht") }, "", "nicht",
		},
		{
			"the claim's, beside one in the quotation that does not matter", "The hall has not been kept.",
			func(p factcheck.Pair) bool { return strings.Contains(p.Claim, " not ") }, "not", "",
		},
		{
			"none where the conflict stays without it", "Die Halle ist abgerissen worden.",
			func(p factcheck.Pair) bool { return true }, "", "",
		},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(c.where)})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/hall", LanguageCode: "de", Content: content})
		got := check(t, s, c.claim, nil)
		if got.GetVerdict() != factcheckv1.Verdict_VERDICT_CONFLICT || len(got.GetCitations()) != 1 {
			t.Errorf("%s: %v with %v", c.name, got.GetVerdict(), got.GetCitations())
			continue
		}
		list := got.GetCitations()[0].GetDifferences()
		if c.claimText+c.contentText == "" {
			if len(list) > 0 {
				t.Errorf("%s: %v", c.name, list)
			}
			continue
		}
		if len(list) != 1 || list[0].GetKind() != factcheckv1.DifferenceKind_DIFFERENCE_KIND_NEGATION ||
			list[0].GetClaimText() != c.claimText || list[0].GetSourceText() != c.contentText {
			t.Errorf("%s: %v", c.name, list)
		}
	}
}

// The judge of this test finds support where the museum in Selby has the stones, and knows
// nothing of letters.
func TestWhatIsDeniedToSayAnotherThingDiffersFromAClaimOfIt(t *testing.T) {
	judge := saying{of: func(p factcheck.Pair) factcheck.Judgement {
		switch {
		case strings.Contains(p.Passage, "not to Selby but"), strings.Contains(p.Passage, "nicht an Selby, sondern"):
			return factcheck.Judgement{Conflict: .9, Neutral: .1}
		case strings.Contains(p.Claim, "stones") && (strings.Contains(p.Passage, "stones to Selby, not to") || strings.Contains(p.Passage, "an Selby, nicht an")):
			return factcheck.Judgement{Support: .9, Neutral: .1}
		}
		return factcheck.Judgement{Neutral: 1}
	}}
	for _, c := range []struct{ name, source, claim, want string }{
		{"of it", "She gave her stones not to Selby but to Harwick.", "Her stones went to the museum in Selby.", "not"},
		{"in German", "Ihre Steine gab sie nicht an Selby, sondern an Harwick.", "Her stones went to the museum in Selby.", "nicht"},
		{"of something else", "She gave her stones not to Selby but to Harwick.", "In letters she mocked the museum in Selby.", ""},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: judge})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/stones", Content: c.source})
		got := check(t, s, c.claim, nil).GetCitations()
		if len(got) != 1 || sourceTexts(got[0]) != c.want {
			t.Errorf("%s: %v, want the difference %q", c.name, got, c.want)
		}
	}
}

func TestWhatIsLackingDiffersFromAClaimOfIt(t *testing.T) {
	for _, c := range []struct{ name, source, claim, want string }{
		{"a thing of which the claim does not speak", "Das Gericht schickte den Wirt ohne Bewährung in Haft.", "Das Gericht ließ den Wirt laufen.", ""},
		{"in English", "The court sent the landlord to prison without parole.", "The court let the landlord go.", ""},
		{"the thing of the claim", "Das Gericht schickte den Wirt ohne Bewährung in Haft.", "Das Gericht gab dem Wirt Bewährung.", "ohne"},
		{"the clause of the claim", "Der Wirt verließ den Saal, ohne dass jemand klatschte.", "Beim Wirt im Saal wurde geklatscht, alle klatschten.", "ohne"},
		{"another negation", "Das Gericht schickte den Wirt nicht in Haft.", "Das Gericht sperrte den Wirt ein.", "nicht"},
	} {
		where := func(p factcheck.Pair) bool {
			return strings.Contains(p.Passage, "ohne") || strings.Contains(p.Passage, "without") || strings.Contains(p.Passage, "nicht")
		}
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(where)})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/court", Content: c.source})
		got := check(t, s, c.claim, nil).GetCitations()
		if len(got) != 1 || sourceTexts(got[0]) != c.want {
			t.Errorf("%s: %v, want the difference %q", c.name, got, c.want)
		}
	}
}

func TestWhatAPurposeNegatesIsNotTheClaim(t *testing.T) {
	for _, c := range []struct {
		name, source, claim string
		want                factcheckv1.Verdict
	}{
		{"of which the claim does not speak", "Die Feuerwehr fuhr ohne Licht, um die Schwäne nicht zu wecken.", "Die Feuerwehr hatte das Licht wegen der Schwäne aus.", factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE},
		{"in English", "The firemen drove in the dark so as not to wake the swans.", "Die Feuerwehr fuhr im Dunkeln, weil Schwäne schliefen.", factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE},
		{"which the claim has otherwise", "Die Feuerwehr kam leise, um die Schwäne nicht zu wecken.", "Die Feuerwehr kam leise, um die Schwäne zu wecken.", factcheckv1.Verdict_VERDICT_CONFLICT},
		{"which the claim says is done", "Die Feuerwehr kam leise, um die Schwäne nicht zu wecken.", "Die Feuerwehr weckte die Schwäne leise.", factcheckv1.Verdict_VERDICT_CONFLICT},
		{"no purpose", "Die Feuerwehr will die Schwäne nicht wecken.", "Die Feuerwehr kam wegen der Schwäne.", factcheckv1.Verdict_VERDICT_CONFLICT},
	} {
		where := func(p factcheck.Pair) bool {
			return strings.Contains(p.Passage, "nicht") || strings.Contains(p.Passage, "not")
		}
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(where)})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/swans", Content: c.source})
		if got := check(t, s, c.claim, nil).GetVerdict(); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
