package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/health"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/testing/protocmp"
	"google.golang.org/protobuf/types/known/durationpb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/goldentest"
)

// ferry is a source with everything that can be known about one.
func ferry(t testing.TB) *factcheckv1.Source {
	return &factcheckv1.Source{
		Name: "sources/ferry", Title: "Fähre fährt wieder", Uri: "https://a.example/1", Publisher: "Küstenkurier",
		Content: "Die Fähre fährt.\r\nSie kostet\u00a08,50\tEuro.\x1b[2J", LanguageCode: "de",
		Labels:      map[string]string{"kind": "news", "desk": "region"},
		PublishTime: mustTime(t, "2025-05-11T22:00:00Z"), PublishUtcOffset: durationpb.New(2 * 60 * 60 * 1e9),
		State: factcheckv1.SourceState_SOURCE_STATE_RETRACTED, ContentSha256: strings.Repeat("0a", 32), PassageCount: 2,
		CreateTime: mustTime(t, "2025-06-01T08:00:00Z"), UpdateTime: mustTime(t, "2025-06-02T08:00:00Z"),
	}
}

func TestASourceIsShownWithItsContent(t *testing.T) {
	var got *factcheckv1.GetSourceRequest
	addr := mustServe(t, &server{get: func(r *factcheckv1.GetSourceRequest) (*factcheckv1.GetSourceResponse, error) {
		got = r
		return &factcheckv1.GetSourceResponse{Source: ferry(t)}, nil
	}})
	r := setting{}.run(t, addr, "source", "get", "ferry", "-sha256", "77")
	r.wantCode(t, exitAnswered)
	goldentest.Compare(t, "testdata/source-get.golden", r.stdout)
	want := &factcheckv1.GetSourceRequest{Name: "sources/ferry", ContentSha256: "77"}
	if diff := cmp.Diff(want, got, protocmp.Transform()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}

	r = setting{}.run(t, addr, "source", "get", "sources/ferry", "-json")
	r.wantCode(t, exitAnswered)
	if source := mustParse(t, r.stdout, func() *factcheckv1.Source { return &factcheckv1.Source{} }); len(source) != 1 || !proto.Equal(source[0], ferry(t)) {
		t.Errorf("got %v", source)
	}
	if got.GetName() != "sources/ferry" || got.GetContentSha256() != "" {
		t.Errorf("asked for %v", got)
	}
}

func TestAllPagesAreListed(t *testing.T) {
	pages := map[string]*factcheckv1.ListSourcesResponse{
		"": {NextPageToken: "next", Sources: []*factcheckv1.Source{
			{Name: "sources/a", Title: "Erster\nTitel", Uri: "https://a.example/1\n2", PublishTime: mustTime(t, "2025-05-11T22:00:00Z"), PublishUtcOffset: durationpb.New(2 * 60 * 60 * 1e9)},
			{Name: "sources/b", Publisher: "Küstenkurier", PublishTime: mustTime(t, "2025-05-11T22:00:00Z"), State: factcheckv1.SourceState_SOURCE_STATE_CURRENT},
		}},
		"next": {Sources: []*factcheckv1.Source{
			{Name: "sources/c", Publisher: "Harbour Post", Title: "Seals", State: factcheckv1.SourceState_SOURCE_STATE_RETRACTED},
			{Name: "sources/d"},
			{Name: "sources/e", Uri: "https://a.example/5"},
		}},
	}
	addr := mustServe(t, &server{list: func(r *factcheckv1.ListSourcesRequest) (*factcheckv1.ListSourcesResponse, error) {
		return pages[r.GetPageToken()], nil
	}})
	r := setting{}.run(t, addr, "source", "list")
	r.wantCode(t, exitAnswered)
	wantText(t, "stdout", r.stdout, `2025-05-12  sources/a  Erster Titel  https://a.example/1 2
2025-05-11  sources/b  Küstenkurier
undated     sources/c  RETRACTED Harbour Post, Seals
undated     sources/d
undated     sources/e  https://a.example/5
`)
	wantText(t, "stderr", r.stderr, "5 sources\n")

	r = setting{}.run(t, addr, "source", "list", "-json")
	r.wantCode(t, exitAnswered)
	got := mustParse(t, r.stdout, func() *factcheckv1.Source { return &factcheckv1.Source{} })
	want := append(append([]*factcheckv1.Source{}, pages[""].GetSources()...), pages["next"].GetSources()...)
	if diff := cmp.Diff(want, got, protocmp.Transform()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if strings.Contains(r.stdout, "content") {
		t.Errorf("content that was not returned is printed: %s", r.stdout)
	}
}

func TestAListIsNarrowedByLabelsAndState(t *testing.T) {
	labels := func(desk, year string) map[string]string { return map[string]string{"desk": desk, "year": year} }
	addr := mustServe(t, &server{list: func(*factcheckv1.ListSourcesRequest) (*factcheckv1.ListSourcesResponse, error) {
		return &factcheckv1.ListSourcesResponse{Sources: []*factcheckv1.Source{
			{Name: "sources/a", Labels: labels("sport", "2024"), State: factcheckv1.SourceState_SOURCE_STATE_CURRENT},
			{Name: "sources/b", Labels: labels("sport", "2025"), State: factcheckv1.SourceState_SOURCE_STATE_RETRACTED},
			{Name: "sources/c", Labels: labels("region", "2025"), State: factcheckv1.SourceState_SOURCE_STATE_RETRACTED},
			{Name: "sources/d", State: factcheckv1.SourceState_SOURCE_STATE_CURRENT},
		}}, nil
	}})
	for _, tt := range []struct{ name, flags, want, count string }{
		{"one label", "-label desk=sport", "ab", "2 of 4 sources\n"},
		{"two labels", "-label desk=sport -label year=2025", "b", "1 of 4 sources\n"},
		{"an empty label that none has", "-label kind=", "", "0 of 4 sources\n"},
		{"retracted", "-retracted", "bc", "2 of 4 sources\n"},
		{"retracted, with a label", "-retracted -label desk=region", "c", "1 of 4 sources\n"},
		{"nothing", "", "abcd", "4 sources\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := setting{}.run(t, addr, append(strings.Fields("source list -json"), strings.Fields(tt.flags)...)...)
			r.wantCode(t, exitAnswered)
			got := ""
			for _, source := range mustParse(t, r.stdout, func() *factcheckv1.Source { return &factcheckv1.Source{} }) {
				got += strings.TrimPrefix(source.GetName(), "sources/")
			}
			wantText(t, "sources", got, tt.want)
			wantText(t, "stderr", r.stderr, tt.count)
		})
	}
}

func TestAnEmptyIndexIsNoFaultOfAList(t *testing.T) {
	addr := mustServe(t, &server{list: func(*factcheckv1.ListSourcesRequest) (*factcheckv1.ListSourcesResponse, error) {
		return &factcheckv1.ListSourcesResponse{}, nil
	}})
	r := setting{}.run(t, addr, "source", "list")
	r.wantCode(t, exitAnswered)
	wantText(t, "stdout", r.stdout, "")
	wantText(t, "stderr", r.stderr, "No sources. Add some with: client source import PATH\n")
}

func TestDeletingGoesOnAfterAnUnknownName(t *testing.T) {
	var got []*factcheckv1.DeleteSourceRequest
	addr := mustServe(t, &server{remove: func(r *factcheckv1.DeleteSourceRequest) (*factcheckv1.DeleteSourceResponse, error) {
		got = append(got, r)
		if r.GetName() == "sources/none" && !r.GetAllowMissing() {
			return nil, mustFail(t, codes.NotFound, "sources/none is not in the index", &errdetails.ErrorInfo{
				Reason: "ERROR_REASON_SOURCE_NOT_FOUND", Domain: "factcheck.v1"})
		}
		return &factcheckv1.DeleteSourceResponse{}, nil
	}})
	r := setting{}.run(t, addr, "source", "delete", "a", "none", "sources/b")
	r.wantCode(t, exitFailed)
	wantText(t, "stdout", r.stdout, "DELETED  sources/a\nDELETED  sources/b\n")
	wantText(t, "stderr", r.stderr, `client: sources/none is not in the index
  reason: ERROR_REASON_SOURCE_NOT_FOUND
  The names are shown by: client source list
`)
	r = setting{}.run(t, addr, "source", "delete", "none", "-allow-missing", "-json")
	r.wantCode(t, exitAnswered)
	wantText(t, "stdout", r.stdout, "{}\n")
	if len(got) != 4 || !got[3].GetAllowMissing() || got[0].GetAllowMissing() {
		t.Errorf("asked for %v", got)
	}
}

func TestASourceIsRetractedAndRestoredByItsName(t *testing.T) {
	held := ferry(t)
	held.State = factcheckv1.SourceState_SOURCE_STATE_CURRENT
	want := proto.CloneOf(held)
	addr := mustServe(t, &server{
		get: func(r *factcheckv1.GetSourceRequest) (*factcheckv1.GetSourceResponse, error) {
			if r.GetName() != held.GetName() {
				return nil, mustFail(t, codes.NotFound, r.GetName()+" is not in the index", &errdetails.ErrorInfo{
					Reason: "ERROR_REASON_SOURCE_NOT_FOUND", Domain: "factcheck.v1"})
			}
			return &factcheckv1.GetSourceResponse{Source: proto.CloneOf(held)}, nil
		},
		index: func(r *factcheckv1.IndexSourceRequest) (*factcheckv1.IndexSourceResponse, error) {
			outcome := factcheckv1.IndexOutcome_INDEX_OUTCOME_REPLACED
			if proto.Equal(held, r.GetSource()) {
				outcome = factcheckv1.IndexOutcome_INDEX_OUTCOME_UNCHANGED
			}
			held = r.GetSource()
			return &factcheckv1.IndexSourceResponse{Outcome: outcome, Source: &factcheckv1.Source{Name: held.GetName()}}, nil
		},
	})
	for _, tt := range []struct {
		name   string
		args   []string
		stdout string
		state  factcheckv1.SourceState
		code   int
	}{
		{"retracted", []string{"retract", "ferry"}, "RETRACTED  sources/ferry\n", factcheckv1.SourceState_SOURCE_STATE_RETRACTED, exitAnswered},
		{"retracted again, behind an unknown name", []string{"retract", "none", "sources/ferry"}, "UNCHANGED  sources/ferry\n", factcheckv1.SourceState_SOURCE_STATE_RETRACTED, exitFailed},
		{"restored", []string{"restore", "ferry"}, "RESTORED   sources/ferry\n", factcheckv1.SourceState_SOURCE_STATE_CURRENT, exitAnswered},
		{"no name", []string{"retract"}, "", factcheckv1.SourceState_SOURCE_STATE_CURRENT, exitUsage},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := setting{}.run(t, addr, append([]string{"source"}, tt.args...)...)
			r.wantCode(t, tt.code)
			wantText(t, "stdout", r.stdout, tt.stdout)
			want.State = tt.state
			if diff := cmp.Diff(want, held, protocmp.Transform()); diff != "" {
				t.Errorf("(-want +held):\n%s", diff)
			}
		})
	}
	r := setting{}.run(t, addr, "source", "restore", "ferry", "-json")
	r.wantCode(t, exitAnswered)
	answers := mustParse(t, r.stdout, func() *factcheckv1.IndexSourceResponse { return &factcheckv1.IndexSourceResponse{} })
	if len(answers) != 1 || answers[0].GetSource().GetName() != "sources/ferry" {
		t.Errorf("got %v", answers)
	}
}

func TestPassagesAreShownNearestFirst(t *testing.T) {
	evidence := []*factcheckv1.Evidence{
		{Source: "sources/ferry", Title: "Fähre fährt wieder", Uri: "https://a.example/1", Text: "Die Fähre fährt.\nSie kostet 8,50 Euro.",
			StartByte: proto.Int32(0), EndByte: proto.Int32(40), Role: factcheckv1.PassageRole_PASSAGE_ROLE_BODY, Score: 0.876,
			KeywordRank: proto.Int32(1), VectorRank: proto.Int32(3)},
		{Source: "sources/seals", Text: "Robben.", Role: factcheckv1.PassageRole_PASSAGE_ROLE_CAPTION, VectorRank: proto.Int32(1)},
	}
	var got *factcheckv1.SearchEvidenceRequest
	addr := mustServe(t, &server{search: func(r *factcheckv1.SearchEvidenceRequest) (*factcheckv1.SearchEvidenceResponse, error) {
		got = r
		if r.GetQuery() == "nothing" {
			return &factcheckv1.SearchEvidenceResponse{}, nil
		}
		return &factcheckv1.SearchEvidenceResponse{Evidence: evidence}, nil
	}})
	r := setting{}.run(t, addr, "search", "Was kostet die Fähre?", "-max", "2", "-sources", "ferry,seals")
	r.wantCode(t, exitAnswered)
	goldentest.Compare(t, "testdata/search.golden", r.stdout)
	want := &factcheckv1.SearchEvidenceRequest{Query: "Was kostet die Fähre?", MaxResultCount: 2, Sources: []string{"sources/ferry", "sources/seals"}}
	if diff := cmp.Diff(want, got, protocmp.Transform()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	r = setting{}.run(t, addr, "search", "ferry", "-json")
	r.wantCode(t, exitAnswered)
	if diff := cmp.Diff(evidence, mustParse(t, r.stdout, func() *factcheckv1.Evidence { return &factcheckv1.Evidence{} }), protocmp.Transform()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	wantText(t, "no results", setting{}.run(t, addr, "search", "nothing").stdout, "No passage is near the query.\n")
	wantText(t, "no results in JSON", setting{}.run(t, addr, "search", "nothing", "-json").stdout, "")
}

func TestHealthIsAnAnswerAndACode(t *testing.T) {
	h := health.NewServer()
	h.SetServingStatus("factcheck.v1.SourceService", healthv1.HealthCheckResponse_SERVING)
	addr := mustServe(t, &server{health: h})
	r := setting{}.run(t, addr, "health")
	r.wantCode(t, exitAnswered)
	wantText(t, "stdout", r.stdout, "SERVING      all services\nSERVING      factcheck.v1.SourceService\n")
	h.SetServingStatus("", healthv1.HealthCheckResponse_NOT_SERVING)
	r = setting{}.run(t, addr, "health", "-json")
	r.wantCode(t, exitFailed)
	wantText(t, "stdout", r.stdout, `{"statuses":{"":{"status":"NOT_SERVING"},"factcheck.v1.SourceService":{"status":"SERVING"}}}`+"\n")
	wantText(t, "stderr", r.stderr, "")
}
