package service_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// startDesks starts a server whose token "sport" may know of two sources of four.
func startDesks(t *testing.T) *guarded {
	t.Helper()
	g := startGuarded(t, nil)
	desk := func(name string) map[string]string { return map[string]string{"desk": name, "year": "2026"} }
	g.mustIndexAll(t,
		&factcheckv1.Source{Name: "sources/race", Labels: desk("sport"), Content: "The race around the lake was won by Mira Toll."},
		&factcheckv1.Source{Name: "sources/council", Labels: desk("politics"), Content: "The council voted for a tram to the lake. Nine members were in favour."},
		&factcheckv1.Source{Name: "sources/plain", Content: "The harbour of the lake is closed."},
		&factcheckv1.Source{Name: "sources/run", Labels: desk("sport"), Content: "The run through the old town was put off."})
	return g
}

func TestAnUnknownVersionDoesNotTellThatASourceIsThere(t *testing.T) {
	g := startDesks(t)
	refusal := func(source string) string {
		_, err := g.Sources.GetSource(g.as(t, "sport"), &factcheckv1.GetSourceRequest{Name: source, ContentSha256: strings.Repeat("0", 64)})
		return strings.ReplaceAll(fmt.Sprint(status.Convert(err).Message(), status.Convert(err).Details()), source, "NAME")
	}
	want := refusal("sources/none")
	for _, source := range []string{"sources/council", "sources/race"} {
		if diff := cmp.Diff(want, refusal(source)); diff != "" {
			t.Errorf("%s is answered otherwise (-none +there):\n%s", source, diff)
		}
	}
}

func TestALimitedTokenListsItsSourcesAlone(t *testing.T) {
	g := startDesks(t)
	for name, want := range map[string][]string{
		"sport":  {"sources/race", "sources/run"},
		"reader": {"sources/council", "sources/plain", "sources/race", "sources/run"},
	} {
		var got []string
		for token := ""; ; {
			page, err := g.Sources.ListSources(g.as(t, name), &factcheckv1.ListSourcesRequest{PageSize: 1, PageToken: token})
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range page.GetSources() {
				got = append(got, s.GetName())
			}
			if token = page.GetNextPageToken(); token == "" {
				break
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s lists (-want +got):\n%s", name, diff)
		}
	}
}

// TestASourceOutsideIsAnsweredAsOneThatIsNotThere compares whole answers: nothing
// in them may tell the one from the other.
func TestASourceOutsideIsAnsweredAsOneThatIsNotThere(t *testing.T) {
	g := startDesks(t)
	for _, test := range []struct {
		name string
		call func(ctx context.Context, source string) error
	}{
		{"get", func(ctx context.Context, source string) error {
			_, err := g.Sources.GetSource(ctx, &factcheckv1.GetSourceRequest{Name: source})
			return err
		}},
		{"check", func(ctx context.Context, source string) error {
			_, err := g.FactCheck.CheckClaim(ctx, &factcheckv1.CheckClaimRequest{Claim: "A tram was built.", Options: &factcheckv1.CheckOptions{Sources: []string{"sources/race", source}}})
			return err
		}},
		{"batch", func(ctx context.Context, source string) error {
			_, err := g.FactCheck.BatchCheckClaims(ctx, &factcheckv1.BatchCheckClaimsRequest{Claims: []string{"A tram was built."}, Options: &factcheckv1.CheckOptions{Sources: []string{source}}})
			return err
		}},
		{"text", func(ctx context.Context, source string) error {
			stream, err := g.FactCheck.CheckText(ctx, &factcheckv1.CheckTextRequest{Text: "The council built a tram in May.", Options: &factcheckv1.CheckOptions{Sources: []string{source}}})
			for err == nil {
				_, err = stream.Recv()
			}
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}},
		{"search", func(ctx context.Context, source string) error {
			_, err := g.FactCheck.SearchEvidence(ctx, &factcheckv1.SearchEvidenceRequest{Query: "tram", Sources: []string{source}})
			return err
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			refusal := func(source string) string {
				err := test.call(g.as(t, "sport"), source)
				if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_SOURCE_NOT_FOUND {
					t.Errorf("%s is answered with %v", source, err)
				}
				return strings.ReplaceAll(fmt.Sprint(status.Convert(err).Message(), status.Convert(err).Details()), source, "NAME")
			}
			want := refusal("sources/none")
			for _, outside := range []string{"sources/council", "sources/plain"} {
				if diff := cmp.Diff(want, refusal(outside)); diff != "" {
					t.Errorf("%s is answered otherwise (-none +outside):\n%s", outside, diff)
				}
			}
			for name, source := range map[string]string{"sport": "sources/race", "reader": "sources/council"} {
				if err := test.call(g.as(t, name), source); err != nil {
					t.Errorf("%s is refused to %s: %v", source, name, err)
				}
			}
		})
	}
}

func TestALimitedTokenChecksAndSearchesItsSourcesAlone(t *testing.T) {
	g := startDesks(t)
	const claim = "The council voted for a tram to the lake."
	check := func(name string, labels map[string]string) *factcheckv1.ClaimCheck {
		t.Helper()
		answer, err := g.FactCheck.CheckClaim(g.as(t, name), &factcheckv1.CheckClaimRequest{Claim: claim, Options: &factcheckv1.CheckOptions{Labels: labels}})
		if err != nil {
			t.Fatal(err)
		}
		return answer.GetCheck()
	}
	for _, test := range []struct {
		name, token string
		labels      map[string]string
		sources     int32
		verdict     factcheckv1.Verdict
	}{
		{"without a limit", "reader", nil, 4, factcheckv1.Verdict_VERDICT_SUPPORT},
		{"within the label", "sport", nil, 2, factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE},
		{"narrowed further", "sport", map[string]string{"year": "2026"}, 2, factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE},
		{"the label itself", "sport", map[string]string{"desk": "sport"}, 2, factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE},
		{"another value of the label", "sport", map[string]string{"desk": "politics"}, 0, factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE},
	} {
		got := check(test.token, test.labels)
		if got.GetCoverage().GetSourceCount() != test.sources || got.GetVerdict() != test.verdict {
			t.Errorf("%s: %v of %d sources, want %v of %d", test.name, got.GetVerdict(), got.GetCoverage().GetSourceCount(), test.verdict, test.sources)
		}
		for _, c := range got.GetCitations() {
			if test.token == "sport" && c.GetSource() == "sources/council" {
				t.Errorf("%s: cited %v", test.name, c)
			}
		}
	}

	stream, err := g.FactCheck.StreamCheckClaims(g.as(t, "sport"))
	if err != nil {
		t.Fatal(err)
	}
	mustSendClaims(t, stream, claimItem("1", claim))
	if got := mustEnd(t, stream)["1"].GetCheck(); got.GetCoverage().GetSourceCount() != 2 {
		t.Errorf("on a stream, checked against %v", got.GetCoverage())
	}

	found := map[string][]string{}
	for _, name := range []string{"sport", "reader"} {
		answer, err := g.FactCheck.SearchEvidence(g.as(t, name), &factcheckv1.SearchEvidenceRequest{Query: claim})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range answer.GetEvidence() {
			if !slices.Contains(found[name], e.GetSource()) {
				found[name] = append(found[name], e.GetSource())
			}
		}
		slices.Sort(found[name])
	}
	want := map[string][]string{"sport": {"sources/race", "sources/run"}, "reader": {"sources/council", "sources/plain", "sources/race", "sources/run"}}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("found (-want +got):\n%s", diff)
	}
}

func TestASourceThatLosesItsLabelIsOutOfReach(t *testing.T) {
	g := startDesks(t)
	ctx := g.as(t, "sport")
	request := &factcheckv1.GetSourceRequest{Name: "sources/race"}
	answer, err := g.Sources.GetSource(ctx, request)
	if err != nil {
		t.Fatal(err)
	}
	g.mustIndexAll(t, &factcheckv1.Source{Name: "sources/race", Content: answer.GetSource().GetContent(), Labels: map[string]string{"desk": "archive"}})
	_, err = g.Sources.GetSource(ctx, request)
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_SOURCE_NOT_FOUND {
		t.Errorf("reading it says %s", got)
	}
}
