package gold_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/testing/protocmp"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The whole answer is compared: verdict, scores, quotations, what differs.
func TestAnswersAreTheSameOnEveryPathAndForEveryOrderOfImport(t *testing.T) {
	if testing.Short() {
		t.Skip("judges passages on slow paths")
	}
	const sourceCount, claimCount = 5, 3
	sources := mustSources(t, "dev")[:sourceCount]
	claims := mustClaims(t, "dev")[:claimCount]
	var want []*factcheckv1.ClaimCheck
	for n, path := range encoder.Paths() {
		embedder, judge := factchecktest.ModelsOn(t, path)
		s := factchecktest.Start(t, factchecktest.Config{Embedder: embedder, Judge: judge})
		order := slices.Clone(sources)
		if n%2 == 1 {
			slices.Reverse(order)
		}
		for _, source := range order {
			s.MustIndex(t, source)
		}
		var got []*factcheckv1.ClaimCheck
		for _, c := range claims {
			answer, err := s.FactCheck.CheckClaim(t.Context(), request(c))
			if err != nil {
				t.Fatal(err)
			}
			check := answer.GetCheck()
			got = append(got, check)
		}
		if want == nil {
			want = got
		}
		if diff := cmp.Diff(want, got, protocmp.Transform()); diff != "" {
			t.Errorf("%s differs from %s:\n%s", path, encoder.Paths()[0], diff)
		}
	}
}
