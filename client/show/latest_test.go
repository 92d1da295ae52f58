package show_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestSourcesThatDisagreeAreToldApartByTheirTime(t *testing.T) {
	const support, conflict = factcheckv1.Stance_STANCE_SUPPORT, factcheckv1.Stance_STANCE_CONFLICT
	quoted := func(source, published string, origin int32, stance factcheckv1.Stance) *factcheckv1.Citation {
		c := &factcheckv1.Citation{Source: "sources/" + source, Quote: source, Origin: origin, Stance: stance}
		if published != "" {
			c.PublishTime = mustTime(t, published+":00Z")
		}
		return c
	}
	const latest, dated = "Of the quoted texts, sources/", "Of the quoted texts with a date, sources/"
	for _, tt := range []struct {
		name      string
		citations []*factcheckv1.Citation
		want      string // empty: nothing is said
	}{
		{"a correction", []*factcheckv1.Citation{quoted("wire", "2025-05-12T08:00", 1, support), quoted("correction", "2025-05-12T09:30", 2, conflict)},
			latest + "correction was published last, and contradicts the claim.\n"},
		{"a correction and a late copy of what it corrects", []*factcheckv1.Citation{quoted("paper", "2025-05-13T05:00", 1, conflict), quoted("wire", "2025-05-12T08:00", 1, conflict), quoted("correction", "2025-05-12T09:30", 2, support)},
			latest + "correction was published last, and supports the claim.\n"},
		{"a correction and a text without a date", []*factcheckv1.Citation{quoted("wire", "2025-05-12T08:00", 1, support), quoted("page", "", 3, support), quoted("correction", "2025-05-12T09:30", 2, conflict), quoted("page", "", 3, support)},
			dated + "correction was published last, and contradicts the claim; the date of sources/page is not known.\n"},
		{"one without a date", []*factcheckv1.Citation{quoted("wire", "2025-05-12T08:00", 1, support), quoted("page", "", 2, conflict)}, ""},
		{"two of one time", []*factcheckv1.Citation{quoted("wire", "2025-05-12T08:00", 1, support), quoted("page", "2025-05-12T08:00", 2, conflict)}, ""},
		{"dates of one side alone", []*factcheckv1.Citation{quoted("wire", "2025-05-12T08:00", 1, support), quoted("paper", "2025-05-13T08:00", 2, support), quoted("page", "", 3, conflict)}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			check := &factcheckv1.ClaimCheck{Claim: "a", Verdict: factcheckv1.Verdict_VERDICT_MIXED, Citations: tt.citations, Coverage: &factcheckv1.Coverage{SourceCount: 3}}
			text := show.Format{}.Answer(check)
			if tt.want == "" && strings.Contains(text, "published last") {
				t.Errorf("it says which is the last:\n%s", text)
			}
			if !strings.Contains(text, tt.want) {
				t.Errorf("%q is not said in:\n%s", tt.want, text)
			}
		})
	}
}
