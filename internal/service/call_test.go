package service_test

import (
	"errors"
	"log/slog"
	"strings"
	"testing"

	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func startLogged(t *testing.T, level slog.Level) (*factchecktest.Server, *logBook) {
	t.Helper()
	book := &logBook{}
	s := factchecktest.Start(t, factchecktest.Config{Log: slog.New(slog.NewJSONHandler(book, &slog.HandlerOptions{Level: level}))})
	return s, book
}

func TestEachCallIsLoggedInOneLineAndHealthInNone(t *testing.T) {
	s, book := startLogged(t, slog.LevelDebug)
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", Content: "The bridge was opened in May."})
	importAll(t, s, item("1", &factcheckv1.Source{Name: "sources/b", Content: "The school was closed."}))
	wantHealth(t, s, map[string]bool{"": true})
	if _, err := healthv1.NewHealthClient(s.Conn).Check(t.Context(), &healthv1.HealthCheckRequest{Service: "none"}); err == nil {
		t.Error("an unknown service is healthy")
	}
	if _, err := s.Sources.GetSource(t.Context(), &factcheckv1.GetSourceRequest{Name: "sources/none"}); err == nil {
		t.Error("a missing source was read")
	}
	want := []struct{ method, code, level string }{
		{"factcheck.v1.SourceService/IndexSource", "OK", "INFO"},
		{"factcheck.v1.SourceService/ImportSources", "OK", "INFO"},
		{"factcheck.v1.SourceService/GetSource", "NotFound", "WARN"},
	}
	waitFor(t, "the lines", func() bool { return len(book.named("rpc")) >= len(want) })
	lines := book.named("rpc")
	if len(lines) != len(want) {
		t.Fatalf("%d lines, want %d:\n%s", len(lines), len(want), book)
	}
	for i, w := range want {
		line := lines[i]
		if line["method"] != w.method || line["code"] != w.code || line["level"] != w.level {
			t.Errorf("logged %v, want %v", line, w)
		}
		if d, ok := line["duration"].(float64); !ok || d <= 0 || line["request_id"] == "" {
			t.Errorf("duration %v, request id %v", line["duration"], line["request_id"])
		}
	}
}

func TestTheTextOfAQueryIsLoggedAtDebugOnly(t *testing.T) {
	for _, test := range []struct {
		level slog.Level
		want  bool
	}{{slog.LevelInfo, false}, {slog.LevelDebug, true}} {
		s, book := startLogged(t, test.level)
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", Content: "The bridge was opened in May."})
		mustSearch(t, s, &factcheckv1.SearchEvidenceRequest{Query: "a delicate question"})
		_, err := s.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "a delicate question", MaxResultCount: -1})
		if err == nil || strings.Contains(err.Error(), "delicate") {
			t.Errorf("a bad request says %v", err)
		}
		if got := strings.Contains(book.String(), "a delicate question"); got != test.want {
			t.Errorf("at level %s the log reads\n%s", test.level, book)
		}
	}
}

func TestTheNumberOfACallIsTheCallersWhereItIsSafe(t *testing.T) {
	s, book := startLogged(t, slog.LevelInfo)
	for _, test := range []struct {
		name  string
		given []string
		taken bool
	}{
		{"none", nil, false},
		{"one", []string{"req-1.A_b"}, true},
		{"two", []string{"a", "b"}, false},
		{"one with a line break", []string{"a\\nb"}, false},
		{"one of 65 characters", []string{strings.Repeat("a", 65)}, false},
	} {
		ctx := t.Context()
		for _, id := range test.given {
			ctx = metadata.AppendToOutgoingContext(ctx, "x-request-id", id)
		}
		var header headerOf
		if _, err := s.Sources.ListSources(ctx, &factcheckv1.ListSourcesRequest{}, header.option()); err != nil {
			t.Fatal(err)
		}
		id := header.requestID(t)
		if taken := len(test.given) == 1 && id == test.given[0]; taken != test.taken {
			t.Errorf("%s: the number is %q", test.name, id)
		}
		lines := book.named("rpc")
		if got := lines[len(lines)-1]["request_id"]; got != id {
			t.Errorf("%s: %q was logged as %q", test.name, id, got)
		}
	}
}

func TestNoClaimIsLoggedAboveDebugHoweverItComesAndEnds(t *testing.T) {
	healthy, healthyBook := startLogged(t, slog.LevelInfo)
	healthy.MustIndex(t, &factcheckv1.Source{Content: "The bridge was opened in May."})
	failing, failingBook := startDeaf(t, errors.New("the embedder is deaf"))
	panicking, panickingBook := startDeaf(t, nil)
	const claim = "The delicate matter was settled in May."
	long := strings.Repeat(claim+" ", 60)
	for name, server := range map[string]struct {
		*factchecktest.Server
		book *logBook
	}{"healthy": {healthy, healthyBook}, "failing": {failing, failingBook}, "panicking": {panicking, panickingBook}} {
		t.Run(name, func(t *testing.T) {
			for _, text := range []string{claim, long} {
				_, _ = server.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: text})
				_, _ = server.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{Claims: []string{claim, text}})
				_, _ = server.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: text})
				_, _ = server.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: claim, Options: &factcheckv1.CheckOptions{Sources: []string{text}, LanguageCode: text}})
				stream := mustOpenChecks(t, server.Server)
				mustSendClaims(t, stream, claimItem("1", text))
				mustEnd(t, stream)
				checks, err := server.FactCheck.CheckText(t.Context(), &factcheckv1.CheckTextRequest{Text: text})
				for err == nil {
					_, err = checks.Recv()
				}
			}
			const calls = 12
			waitFor(t, "the lines", func() bool { return len(server.book.named("rpc")) >= calls })
			if strings.Contains(server.book.String(), "delicate") {
				t.Errorf("the log reads\n%s", server.book)
			}
		})
	}
}
