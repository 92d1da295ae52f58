package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// hesitating returns a judge that is unsure of passages of several sentences, and sure of
// each that stands alone.
func hesitating(alone func(sentence string) factcheck.Judgement) saying {
	return saying{of: func(p factcheck.Pair) factcheck.Judgement {
		if strings.Count(p.Passage, ".") == 1 {
			return alone(p.Passage)
		}
		return factcheck.Judgement{Support: .5, Conflict: .1, Neutral: .4}
	}}
}

func TestWhatASentenceSaysAloneIsWeighedToo(t *testing.T) {
	const content = "Die Kirche von Ostheim ist alt. Ihr Turm wurde im Herbst neu gedeckt. Der Pfarrer freut sich darüber."
	silent := factcheck.Judgement{Support: .01, Conflict: .01, Neutral: .98}
	for name, test := range map[string]struct {
		alone func(string) factcheck.Judgement
		want  factcheckv1.Verdict
	}{
		"one sentence supports": {func(s string) factcheck.Judgement {
			if strings.Contains(s, "Turm") {
				return factcheck.Judgement{Support: .98, Conflict: .01, Neutral: .01}
			}
			return silent
		}, factcheckv1.Verdict_VERDICT_SUPPORT},
		"none says anything": {func(string) factcheck.Judgement { return silent }, factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE},
	} {
		t.Run(name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: hesitating(test.alone)})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/church", LanguageCode: "de", Content: content})
			answer := check(t, s, "Der Turm der Kirche von Ostheim bekam ein neues Dach.", nil)
			if answer.GetVerdict() != test.want {
				t.Fatalf("%v, want %v", answer.GetVerdict(), test.want)
			}
			for _, c := range answer.GetCitations() {
				if c.GetQuote() != "Ihr Turm wurde im Herbst neu gedeckt." {
					t.Errorf("quoted %q", c.GetQuote())
				}
			}
		})
	}
}
