package service_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestAClaimOfABatchThatIsTooLongWithItsDaysWrittenOutIsNamed(t *testing.T) {
	_, judge := factchecktest.Models(t)
	claim := "The bridge was opened yesterday"
	for judge.ClaimTokens(claim+" again") <= factcheck.MaxClaimTokens {
		claim += " again"
	}
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", Content: "The bridge was opened in May."})
	request := &factcheckv1.BatchCheckClaimsRequest{Claims: []string{"The bridge was opened.", claim}, Options: &factcheckv1.CheckOptions{}}
	if _, err := s.FactCheck.BatchCheckClaims(t.Context(), request); err != nil {
		t.Fatalf("without a time: %v", err)
	}
	request.Options.ClaimTime = &timestamppb.Timestamp{Seconds: 1743854400}
	_, err := s.FactCheck.BatchCheckClaims(t.Context(), request)
	if diff := cmp.Diff([]string{"claims[1]"}, violatedFields(t, err)); diff != "" {
		t.Errorf("fields (-want +got):\n%s", diff)
	}
	if got := err.Error(); !strings.Contains(got, "at most 128 tokens") {
		t.Error(got)
	}
}
