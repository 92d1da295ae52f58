package main

import (
	"cmp"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	healthv1 "google.golang.org/grpc/health/grpc_health_v1"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestTheDemoServesItsSourcesAndLeavesNothingBehind(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	r, stop := start(t, nil, "-demo")
	conn := mustDial(t, r.addr)
	health, err := healthv1.NewHealthClient(conn).Check(t.Context(), &healthv1.HealthCheckRequest{})
	if err != nil || health.GetStatus() != healthv1.HealthCheckResponse_SERVING {
		t.Errorf("health is %v, %v", health, err)
	}
	list, err := factcheckv1.NewSourceServiceClient(conn).ListSources(t.Context(), &factcheckv1.ListSourcesRequest{PageSize: 1000})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(list.GetSources()); n < 12 || r.sources != "16" {
		t.Errorf("%d sources are listed, %s announced", n, r.sources)
	}
	for _, s := range list.GetSources() {
		if s.GetTitle() == "" || s.GetPublisher() == "" || s.GetPublishTime() == nil || s.GetLanguageCode() == "" || s.GetUri() == "" {
			t.Errorf("the header of %s was not read: %v", s.GetName(), s)
		}
	}
	if _, err := os.Stat(r.db); err != nil {
		t.Error(err)
	}
	if err := stop(); err != nil {
		t.Errorf("stopping says %v", err)
	}
	left, err := os.ReadDir(os.TempDir())
	if err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestTheDemoKeepsTheSourcesOfItsDatabase(t *testing.T) {
	db := filepath.Join(t.TempDir(), "own.db")
	r, stop := start(t, nil, "-db", db)
	const name = "sources/night-train-danzig"
	_, err := factcheckv1.NewSourceServiceClient(mustDial(t, r.addr)).IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{
		Source: &factcheckv1.Source{Name: name, Content: "Ein eigener Text."},
	})
	if err := cmp.Or(err, stop()); err != nil {
		t.Fatal(err)
	}
	r, _ = start(t, nil, "-db", db, "-demo")
	s, err := factcheckv1.NewSourceServiceClient(mustDial(t, r.addr)).GetSource(t.Context(), &factcheckv1.GetSourceRequest{Name: name})
	if err != nil || s.GetSource().GetContent() != "Ein eigener Text." {
		t.Errorf("the content is %q, %v", s.GetSource().GetContent(), err)
	}
}

func TestTheClaimsOfTheDemoCanBePastedIntoAShellAndAreAnswered(t *testing.T) {
	r, _ := start(t, map[string]string{"BELEG_DEMO": "true"})
	line := regexp.MustCompile(`^  BELEG_ADDR=(\S+) go run \./client check "([^"$\x60\\!]+)"$`)
	checks := factcheckv1.NewFactCheckServiceClient(mustDial(t, r.addr))
	n := 0
	for _, l := range r.lines {
		if !strings.Contains(l, "check") {
			continue
		}
		n++
		match := line.FindStringSubmatch(l)
		if match == nil || match[1] != r.addr {
			t.Fatalf("the line reads %q", l)
		}
		answer, err := checks.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: match[2]})
		if err != nil || len(answer.GetCheck().GetCitations()) == 0 {
			t.Errorf("%q is answered with %v, %v", match[2], answer, err)
		}
	}
	if n != 3 {
		t.Errorf("%d claims, want 3:\n%s", n, strings.Join(r.lines, "\n"))
	}
}
