package factcheck_test

import (
	"context"
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// A narrow judge finds a conflict in a passage unless it has the claim's words of
// three letters and more.
type narrow struct{ sure }

func (narrow) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	out := make([]factcheck.Judgement, len(pairs))
	for i, p := range pairs {
		out[i] = factcheck.Judgement{Support: .9, Conflict: .05, Neutral: .05}
		for w := range strings.FieldsSeq(strings.Trim(p.Claim, ".")) {
			if len(w) > 2 && !strings.Contains(p.Passage, w) {
				out[i] = factcheck.Judgement{Support: .05, Conflict: .9, Neutral: .05}
			}
		}
	}
	return out, nil
}

func TestASourceThatIsLessExactIsNotAgainstTheClaim(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: narrow{}})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/met", LanguageCode: "de", Content: "Lund und Perez trafen sich im Februar 2025 in Italien."})
	for claim, want := range map[string]factcheckv1.Verdict{
		"Lund und Perez trafen sich im Februar 2025 in Italien":      factcheckv1.Verdict_VERDICT_SUPPORT,
		"Lund und Perez trafen sich im Februar 2025 in Mailand":      factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Lund und Perez trafen sich am 18. Februar 2025 in Italien":  factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Lund und Perez trafen sich im Februar 2025 in Wien":         factcheckv1.Verdict_VERDICT_CONFLICT,
		"Lund und Perez trafen sich im März 2025 in Mailand":         factcheckv1.Verdict_VERDICT_CONFLICT,
		"Lund und Perez trafen sich im Februar 2025 in Italien kurz": factcheckv1.Verdict_VERDICT_CONFLICT,
	} {
		if got := check(t, s, claim, nil).GetVerdict(); got != want {
			t.Errorf("%q: %v, want %v", claim, got, want)
		}
	}
}

// The judge of this test takes everything for a support.
func TestASourceThatIsLessExactDoesNotSupportWhereSomethingWas(t *testing.T) {
	for title, want := range map[string]factcheckv1.Verdict{
		"Treffen der Minister":            factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Treffen der Minister in Mailand": factcheckv1.Verdict_VERDICT_SUPPORT,
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/met", Title: title, LanguageCode: "de", Content: "Lund und Perez trafen sich am Freitag in Italien."})
		if got := check(t, s, "Lund und Perez trafen sich in Mailand.", nil).GetVerdict(); got != want {
			t.Errorf("%q: %v, want %v", title, got, want)
		}
	}
}
