package service_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func mustCheck(t testing.TB, s *factchecktest.Server, request *factcheckv1.CheckClaimRequest) *factcheckv1.ClaimCheck {
	t.Helper()
	answer, err := s.FactCheck.CheckClaim(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	return answer.GetCheck()
}

func TestAClaimIsAnsweredWithExactQuotations(t *testing.T) {
	s := startTown(t)
	const claim = "The old mill burned down in March."
	check := mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: claim})
	if check.GetClaim() != claim || check.GetVerdict() != factcheckv1.Verdict_VERDICT_SUPPORT || check.GetConfidence() <= 0 || check.GetConfidence() > 1 {
		t.Errorf("the answer is %v", check)
	}
	if check.GetIndexRevision() == "" || check.GetJudgeModel() == "" || len(check.GetCitations()) == 0 {
		t.Errorf("the answer is %v", check)
	}
	if c := check.GetCoverage(); c.GetSourceCount() != 3 || c.GetPassageCount() == 0 || c.GetJudgedPassageCount() == 0 {
		t.Errorf("the coverage is %v", c)
	}
	for _, c := range check.GetCitations() {
		src := mustGet(t, s, c.GetSource(), c.GetContentSha256())
		if c.StartByte == nil || c.EndByte == nil || src.GetContent()[c.GetStartByte():c.GetEndByte()] != c.GetQuote() {
			t.Errorf("%s [%d:%d] is not %q", c.GetSource(), c.GetStartByte(), c.GetEndByte(), c.GetQuote())
		}
		if c.GetStance() != factcheckv1.Stance_STANCE_SUPPORT || c.GetTitle() != src.GetTitle() || c.GetUri() != src.GetUri() {
			t.Errorf("the citation is %v", c)
		}
	}
}

func TestTheStatementsOfAClaimAreCheckedEachByItself(t *testing.T) {
	s := startTown(t)
	const claim = "The old mill burned down in March. The school gets a new roof."
	options := &factcheckv1.CheckOptions{Sources: []string{"sources/mill", "sources/school"}}
	check := mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: claim, Options: options})
	list := check.GetStatements()
	if check.GetVerdict() != factcheckv1.Verdict_VERDICT_SUPPORT || len(list) != 2 {
		t.Fatalf("the answer is %v", check)
	}
	for i, source := range []string{"sources/mill", "sources/school"} {
		st := list[i]
		if st.GetVerdict() != factcheckv1.Verdict_VERDICT_SUPPORT || claim[st.GetStartByte():st.GetEndByte()] != st.GetText() || len(st.GetCitationIndexes()) == 0 {
			t.Fatalf("the statement is %v", st)
		}
		if got := check.GetCitations()[st.GetCitationIndexes()[0]].GetSource(); got != source {
			t.Errorf("%q is cited from %s", st.GetText(), got)
		}
	}
	if one := mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down in March."}); len(one.GetStatements()) != 0 {
		t.Errorf("a claim of one statement has %v", one.GetStatements())
	}
}

func TestARetractedSourceIsNotJudged(t *testing.T) {
	s := startTown(t)
	for _, c := range mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: "The old mill never burned."}).GetCitations() {
		if c.GetSource() == "sources/withdrawn" {
			t.Errorf("cited %v", c)
		}
	}
}

func TestACheckIsNarrowedByNamesAndLabels(t *testing.T) {
	s := startTown(t)
	for name, options := range map[string]*factcheckv1.CheckOptions{
		"by name":  {Sources: []string{"sources/muehle"}},
		"by label": {Labels: map[string]string{"desk": "lokal"}},
	} {
		check := mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down in March.", Options: options})
		if check.GetCoverage().GetSourceCount() != 1 || len(check.GetCitations()) == 0 {
			t.Errorf("%s: the answer is %v", name, check)
		}
		for _, c := range check.GetCitations() {
			if c.GetSource() != "sources/muehle" {
				t.Errorf("%s: cited %s", name, c.GetSource())
			}
		}
	}
	check := mustCheck(t, s, &factcheckv1.CheckClaimRequest{
		Claim: "The old mill burned down in March.", Options: &factcheckv1.CheckOptions{Labels: map[string]string{"desk": "sport"}},
	})
	if check.GetVerdict() != factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE || check.GetCoverage().GetSourceCount() != 0 || len(check.GetCitations()) != 0 || check.GetConfidence() != 0 {
		t.Errorf("without a source left the answer is %v", check)
	}
}

func TestCitationOptionsDoNotChangeTheVerdict(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	for i := range 6 {
		s.MustIndex(t, &factcheckv1.Source{Name: fmt.Sprintf("sources/s%d", i), Content: fmt.Sprintf("In report %d the town says that the old mill burned down in March.", i)})
	}
	const claim = "The old mill burned down in March."
	usual := mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: claim})
	if n := len(usual.GetCitations()); n < 1 || n > 3 {
		t.Errorf("%d citations without options, want at most 3 a side", n)
	}
	for _, options := range []*factcheckv1.CheckOptions{
		{MaxCitationCount: 1}, {MaxCitationCount: 1000}, {CitationThreshold: proto.Float64(1)}, {CitationThreshold: proto.Float64(0), MaxCitationCount: 20},
	} {
		check := mustCheck(t, s, &factcheckv1.CheckClaimRequest{Claim: claim, Options: options})
		if check.GetVerdict() != usual.GetVerdict() || check.GetConfidence() != usual.GetConfidence() || len(check.GetCitations()) == 0 {
			t.Errorf("with %v the answer is %v", options, check)
		}
		if options.GetMaxCitationCount() == 1 && len(check.GetCitations()) != 1 {
			t.Errorf("%d citations, want 1", len(check.GetCitations()))
		}
	}
}

func TestAClaimOfTooManyTokensIsRefusedAndNotCut(t *testing.T) {
	s := startTown(t)
	_, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: strings.Repeat("§q¶x", 200)})
	if fields := violatedFields(t, err); len(fields) != 1 || fields[0] != "claim" {
		t.Errorf("the fields are %v", fields)
	}
	if limit := infoOf(t, err).GetMetadata()["limit"]; limit != "128" {
		t.Errorf("the limit is %q", limit)
	}
}

func TestAnEmptyIndexIsNotAVerdict(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	_, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down."})
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_INDEX_EMPTY {
		t.Errorf("the reason is %s", got)
	}
	if v := detail[*errdetails.PreconditionFailure](t, err).GetViolations(); len(v) != 1 || v[0].GetSubject() != "sources" {
		t.Errorf("the violations are %v", v)
	}
}

func TestAnswersQuoteTheVersionTheyNameWhileSourcesChange(t *testing.T) {
	s := startTown(t)
	const rounds = 6
	const claim = "The old mill burned down in March."
	var wait sync.WaitGroup
	for w := range 2 {
		wait.Go(func() {
			name := fmt.Sprintf("sources/changing%d", w)
			for i := range rounds {
				src := &factcheckv1.Source{Name: name, Content: strings.Repeat("One more day passed. ", i) + "\n\n" + claim}
				if _, err := s.Sources.IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: src}); err != nil {
					t.Error(err)
				}
			}
		})
		wait.Go(func() {
			for range rounds {
				answer, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: claim})
				if err != nil || len(answer.GetCheck().GetCitations()) == 0 {
					t.Errorf("the answer is %v, %v", answer, err)
				}
				for _, c := range answer.GetCheck().GetCitations() {
					src, err := s.Sources.GetSource(t.Context(), &factcheckv1.GetSourceRequest{Name: c.GetSource(), ContentSha256: c.GetContentSha256()})
					if err != nil || src.GetSource().GetContent()[c.GetStartByte():c.GetEndByte()] != c.GetQuote() {
						t.Errorf("%v is not quoted from its version, %v", c, err)
					}
				}
			}
		})
	}
	wait.Wait()
	if err := s.Store.Check(t.Context()); err != nil {
		t.Error(err)
	}
}
