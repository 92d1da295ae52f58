package service_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/types/known/emptypb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/access"
	"github.com/beleg-dev/beleg/internal/factchecktest"
	"github.com/beleg-dev/beleg/internal/telemetry"
)

const (
	checkMethod = "factcheck.v1.FactCheckService/CheckClaim"
	indexMethod = "factcheck.v1.SourceService/IndexSource"
)

// metricsPage returns what a scrape shows.
func metricsPage(t testing.TB, of *telemetry.Telemetry) string {
	t.Helper()
	answer := httptest.NewRecorder()
	of.Handler().ServeHTTP(answer, httptest.NewRequest("GET", "/metrics", nil))
	if answer.Code != 200 {
		t.Fatalf("the scrape answers %d: %s", answer.Code, answer.Body)
	}
	return answer.Body.String()
}

// scrape returns the value of each series, by name and labels.
func scrape(t testing.TB, of *telemetry.Telemetry) map[string]float64 {
	t.Helper()
	series := map[string]float64{}
	for line := range strings.Lines(metricsPage(t, of)) {
		if name, value, ok := strings.Cut(strings.TrimSpace(line), " "); ok && !strings.HasPrefix(line, "#") {
			v, err := strconv.ParseFloat(value, 64)
			if err != nil {
				t.Fatalf("line %q: %v", line, err)
			}
			series[name] = v
		}
	}
	return series
}

func wantSeries(t testing.TB, of *telemetry.Telemetry, want map[string]float64) {
	t.Helper()
	all, got := scrape(t, of), map[string]float64{}
	for name := range want {
		if v, ok := all[name]; ok {
			got[name] = v
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("series (-want +got):\n%s", diff)
	}
}

// watchStore has the service watch its store until the test ends.
func watchStore(t *testing.T, s *factchecktest.Server) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	var watching sync.WaitGroup
	watching.Go(func() { s.Service.WatchStore(ctx, time.Millisecond) })
	t.Cleanup(func() {
		cancel()
		watching.Wait()
	})
}

func TestAScrapeCountsWhatWasDone(t *testing.T) {
	watched := telemetry.New(nil)
	s := factchecktest.Start(t, factchecktest.Config{Telemetry: watched, Judge: agreeing{}})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/mill", Content: "The old mill burned down in March."})
	wantSeries(t, watched, map[string]float64{
		"beleg_judged_passages_total":                       0,
		`beleg_refusals_total{reason="deadline"}`:           0,
		`beleg_stage_duration_seconds_count{stage="judge"}`: 0,
		`beleg_verdicts_total{verdict="mixed"}`:             0,
	})
	verdicts, judged := map[factcheckv1.Verdict]float64{}, 0.0
	saw := func(c *factcheckv1.ClaimCheck) {
		verdicts[c.GetVerdict()]++
		judged += float64(c.GetCoverage().GetJudgedPassageCount())
	}
	for range 2 {
		answer, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down."})
		if err != nil {
			t.Fatal(err)
		}
		saw(answer.GetCheck())
	}
	batch, err := s.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: []string{"The mill is old.", "The mill is old."}})
	if err != nil {
		t.Fatal(err)
	}
	saw(batch.GetChecks()[0]) // equal claims are one piece of work
	_, err = s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{})
	wantCode(t, err, codes.InvalidArgument)
	want := map[string]float64{
		`beleg_requests_total{code="OK",method="` + checkMethod + `"}`:                            2,
		`beleg_requests_total{code="InvalidArgument",method="` + checkMethod + `"}`:               1,
		`beleg_requests_total{code="OK",method="factcheck.v1.FactCheckService/BatchCheckClaims"}`: 1,
		`beleg_requests_total{code="OK",method="` + indexMethod + `"}`:                            1,
		`beleg_request_duration_seconds_count{method="` + checkMethod + `"}`:                      3,
		`beleg_request_duration_seconds_bucket{method="` + checkMethod + `",le="+Inf"}`:           3,
		`beleg_stage_duration_seconds_count{stage="read"}`:                                        3,
		`beleg_stage_duration_seconds_count{stage="find"}`:                                        3,
		`beleg_stage_duration_seconds_count{stage="judge"}`:                                       3,
		`beleg_stage_duration_seconds_count{stage="decide"}`:                                      3,
		"beleg_judged_passages_total":                                                             judged,
		"beleg_admitted_calls":                                                                    0,
		"beleg_admitted_claims":                                                                   0,
		"beleg_claims_in_work":                                                                    0,
		"beleg_admission_limit_calls":                                                             128,
		`beleg_refusals_total{reason="queue"}`:                                                    0,
	}
	for verdict, n := range verdicts {
		want[fmt.Sprintf("beleg_verdicts_total{verdict=%q}", strings.ToLower(strings.TrimPrefix(verdict.String(), "VERDICT_")))] = n
	}
	wantSeries(t, watched, want)
	if judged == 0 {
		t.Error("no passage was judged")
	}
}

func TestAStageThatFailsEndsAndNoneFollows(t *testing.T) {
	real, _ := factchecktest.Models(t)
	e, recorder := &deaf{Embedder: real}, tracetest.NewSpanRecorder()
	watched := telemetry.New(sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(recorder)))
	s := factchecktest.Start(t, factchecktest.Config{Telemetry: watched, Embedder: e, Judge: agreeing{}})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/mill", Content: "The old mill burned down in March."})
	for _, err := range []error{nil, errors.New("the secret of the embedder")} { // nil: it panics
		e.fail(err)
		_, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The old mill burned down."})
		wantCode(t, err, codes.Internal)
	}
	wantSeries(t, watched, map[string]float64{
		`beleg_stage_duration_seconds_count{stage="read"}`:                   2,
		`beleg_stage_duration_seconds_count{stage="find"}`:                   2,
		`beleg_stage_duration_seconds_count{stage="judge"}`:                  0,
		`beleg_requests_total{code="Internal",method="` + checkMethod + `"}`: 2,
		`beleg_verdicts_total{verdict="insufficient_evidence"}`:              0,
		"beleg_judged_passages_total":                                        0,
		"beleg_claims_in_work":                                               0,
	})
	waitFor(t, "the spans", func() bool { return len(recorder.Ended()) == len(recorder.Started()) })
	if n := len(recorder.Ended()); n != 9 {
		t.Errorf("%d spans, want 3 calls, 2 claims and 4 stages", n)
	}
}

func TestAScrapeShowsTheIndexAsItIs(t *testing.T) {
	watched := telemetry.New(nil)
	s := factchecktest.Start(t, factchecktest.Config{Telemetry: watched, Judge: agreeing{}})
	watchStore(t, s)
	revisions := map[string]bool{}
	for sources := range 3 {
		waitFor(t, "the sources", func() bool {
			now := scrape(t, watched)
			return now["beleg_store_up"] == 1 && now["beleg_index_sources"] == float64(sources)
		})
		var shown []string
		for name, value := range scrape(t, watched) {
			if strings.HasPrefix(name, "beleg_index_info{") && value == 1 {
				shown = append(shown, name)
			}
		}
		if len(shown) != 1 || revisions[shown[0]] {
			t.Errorf("with %d sources the revisions %q are shown", sources, shown)
		} else {
			revisions[shown[0]] = true
		}
		wantSeries(t, watched, map[string]float64{"beleg_store_up": 1, "beleg_index_passages": float64(sources)})
		s.MustIndex(t, &factcheckv1.Source{Name: fmt.Sprint("sources/mill-", sources), Content: fmt.Sprint("Mill ", sources, " burned down in March.")})
	}
}

func TestARefusedCallIsCountedByItsReason(t *testing.T) {
	real, _ := factchecktest.Models(t)
	e := &turnstile{Embedder: real, open: make(chan struct{})}
	watched := telemetry.New(nil)
	s := factchecktest.Start(t, factchecktest.Config{Telemetry: watched, Embedder: e, Judge: sluggish{}, QueueLimit: 2})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/mill", Content: "The old mill burned down in March."})
	check := func(ctx context.Context, claim string) error {
		_, err := s.FactCheck.CheckClaim(ctx, &factcheckv1.CheckClaimRequest{Claim: claim})
		return err
	}
	if err := check(t.Context(), "The old mill burned down."); err != nil {
		t.Fatal(err)
	}
	e.closed.Store(true)
	var held sync.WaitGroup
	hold := func(n int) {
		held.Go(func() {
			if err := check(context.Background(), "The slow mill burned."); err != nil {
				t.Error(err)
			}
		})
		waitFor(t, "the call", func() bool { _, waiting, _ := e.counts(); return waiting == n })
	}
	hold(1)
	short, cancel := context.WithTimeout(t.Context(), tooShort)
	defer cancel()
	var claims []string
	for i := range 100 {
		claims = append(claims, fmt.Sprintf("The mill burned %d times.", i))
	}
	_, err := s.FactCheck.BatchCheckClaims(short, &factcheckv1.BatchCheckClaimsRequest{Claims: claims})
	wantOverloaded(t, err, "2")
	hold(2)
	for range 2 {
		wantOverloaded(t, check(t.Context(), "The mill burned."), "2")
	}
	wantSeries(t, watched, map[string]float64{
		`beleg_refusals_total{reason="deadline"}`: 1, `beleg_refusals_total{reason="queue"}`: 2, `beleg_refusals_total{reason="rate"}`: 0,
		"beleg_admitted_calls": 2, "beleg_admitted_claims": 2, "beleg_claims_in_work": 2,
	})
	close(e.open)
	held.Wait()
	wantSeries(t, watched, map[string]float64{"beleg_admitted_calls": 0, "beleg_admitted_claims": 0, "beleg_claims_in_work": 0})
}

func TestACallerWhoAsksTooOftenIsCounted(t *testing.T) {
	watched := telemetry.New(nil)
	now := time.Now()
	s := factchecktest.Start(t, factchecktest.Config{
		Telemetry: watched, Judge: agreeing{}, Limiter: access.NewLimiter(1, func() time.Time { return now }),
	})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/mill", Content: "The old mill burned down in March."})
	for refused := false; !refused; {
		_, err := s.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "mill"})
		refused = err != nil
	}
	wantSeries(t, watched, map[string]float64{`beleg_refusals_total{reason="rate"}`: 1})
}

func TestNothingThatACallerSaysIsInMetricsSpansAndLines(t *testing.T) {
	const secret = "quendelmoor"
	book := &logBook{}
	s, watched, recorder := startTraced(t, slog.New(slog.NewJSONHandler(book, nil)))
	ctx := metadata.AppendToOutgoingContext(t.Context(), "authorization", "Bearer "+secret, "baggage", "claim="+secret)
	claim := "The mill of Quendelmoor burned down."
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/moor", Title: secret, Content: claim, Labels: map[string]string{"place": secret}})
	for name, call := range map[string]func() error{
		"a claim": func() error {
			_, err := s.FactCheck.CheckClaim(ctx, &factcheckv1.CheckClaimRequest{Claim: claim})
			return err
		},
		"a claim that is too long": func() error {
			_, err := s.FactCheck.CheckClaim(ctx, &factcheckv1.CheckClaimRequest{Claim: strings.Repeat(claim, 20)})
			return err
		},
		"a batch": func() error {
			_, err := s.FactCheck.BatchCheckClaims(ctx, &factcheckv1.BatchCheckClaimsRequest{Claims: []string{claim, ""}})
			return err
		},
		"a query": func() error {
			_, err := s.FactCheck.SearchEvidence(ctx, &factcheckv1.SearchEvidenceRequest{Query: secret})
			return err
		},
		"a text": func() error {
			stream, err := s.FactCheck.CheckText(ctx, &factcheckv1.CheckTextRequest{Text: claim + " " + claim})
			for err == nil {
				_, err = stream.Recv()
			}
			return err
		},
		"a stream": func() error {
			stream, err := s.FactCheck.StreamCheckClaims(ctx)
			for _, claim := range []string{claim, strings.Repeat(claim, 50)} {
				if err == nil {
					err = stream.Send(&factcheckv1.StreamCheckClaimsRequest{CorrelationId: secret, Claim: claim})
				}
			}
			if err == nil {
				err = stream.CloseSend()
			}
			for err == nil {
				_, err = stream.Recv()
			}
			return err
		},
		"a page token": func() error {
			_, err := s.Sources.ListSources(ctx, &factcheckv1.ListSourcesRequest{PageToken: secret})
			return err
		},
		"a method that nobody has": func() error {
			return s.Conn.Invoke(ctx, "/factcheck.v1.FactCheckService/"+secret, &emptypb.Empty{}, &emptypb.Empty{})
		},
	} {
		t.Logf("%s: %v", name, call())
	}
	waitFor(t, "the spans", func() bool { return len(recorder.Ended()) == len(recorder.Started()) })
	seen := map[string]string{
		"metrics": metricsPage(t, watched),
		"spans":   fmt.Sprintf("%+v", tracetest.SpanStubsFromReadOnlySpans(recorder.Ended())),
		"lines":   book.String(),
	}
	for name, text := range seen {
		if !strings.Contains(text, checkMethod) {
			t.Errorf("the %s know nothing of the call:\n%s", name, text)
		}
		if strings.Contains(strings.ToLower(text), secret) {
			t.Errorf("the %s tell the secret:\n%s", name, text)
		}
	}
}

func TestEveryLineWithinACallHasItsNumberOnce(t *testing.T) {
	s, book := startLogged(t, slog.LevelDebug)
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", Content: "The bridge was opened in May."})
	mustSearch(t, s, &factcheckv1.SearchEvidenceRequest{Query: "bridge"})
	if _, err := s.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: []string{"The bridge is open.", "The bridge is closed."}}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{}); err == nil {
		t.Error("an empty claim was checked")
	}
	lines := strings.Split(strings.TrimSpace(book.String()), "\n")
	if len(lines) != 7 {
		t.Errorf("%d lines, want 4 of calls, 1 of a search and 2 of claims", len(lines))
	}
	for _, line := range lines {
		if strings.Count(line, `"request_id":"`) != 1 {
			t.Errorf("a line without its number, or with two: %s", line)
		}
	}
}
