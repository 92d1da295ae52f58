package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestMarksOfEmphasisAreQuotedAndNotJudged(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	const plain, marked = "In Halden sind inzwischen drei der fünf Brücken gesperrt.", "In Halden sind inzwischen **drei** der _fünf_ `Brücken` gesperrt."
	confidence := map[string]float64{}
	for _, text := range []string{plain, marked} {
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/halden", LanguageCode: "de", Content: text})
		answer := check(t, s, "In Halden sind zwei der fünf Brücken gesperrt.", nil)
		if answer.GetVerdict() != factcheckv1.Verdict_VERDICT_CONFLICT || answer.GetCitations()[0].GetQuote() != text {
			t.Errorf("%q: %v", text, answer)
		}
		confidence[text] = answer.GetConfidence()
	}
	if confidence[plain] != confidence[marked] {
		t.Errorf("confidence %v beside marks, %v without", confidence[marked], confidence[plain])
	}
	for _, text := range []string{"Die Bürger*innen von Halden kamen.", "Die Datei heißt a_b_c."} {
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/halden", LanguageCode: "de", Content: text})
		if got := check(t, s, text, nil).GetVerdict(); got != factcheckv1.Verdict_VERDICT_SUPPORT {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// denying returns a judge that finds a conflict where a passage has "nicht", and counts
// the marks of emphasis.
func denying(marked *int) saying {
	return saying{of: func(p factcheck.Pair) factcheck.Judgement {
		*marked += strings.Count(p.Passage, "**")
		if strings.Contains(p.Passage, "nicht") {
			return factcheck.Judgement{Support: .01, Conflict: .95, Neutral: .04}
		}
		return factcheck.Judgement{Support: .95, Conflict: .01, Neutral: .04}
	}}
}

func TestAProbeWithoutItsNegationHasNoMarksOfEmphasis(t *testing.T) {
	var marked int
	s := factchecktest.Start(t, factchecktest.Config{Judge: denying(&marked)})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/halden", LanguageCode: "de", Content: "Die **neue** Halle in Halden wurde nicht eröffnet."})
	got := check(t, s, "Die neue Halle in Halden wurde eröffnet.", nil).GetCitations()
	if len(got) != 1 || len(got[0].GetDifferences()) != 1 || got[0].GetDifferences()[0].GetKind() != factcheckv1.DifferenceKind_DIFFERENCE_KIND_NEGATION {
		t.Errorf("%v, want that the source negates it", got)
	}
	if marked > 0 {
		t.Errorf("the judge read %d marks", marked)
	}
}
