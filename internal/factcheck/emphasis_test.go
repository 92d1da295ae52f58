package factcheck_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestMarksOfEmphasisAreQuotedAndNotJudged(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	const plain, marked = "In Halden sind inzwischen drei der fünf Brücken gesperrt.", "In Halden sind inzwischen **drei** der _fünf_ Brücken gesperrt."
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
