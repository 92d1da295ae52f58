package main

import (
	"encoding/json"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// A dashboard is what the test reads of Grafana's format.
type dashboard struct {
	Panels []struct {
		Type, Title string
		Targets     []struct{ Expr string }
	}
	Templating struct {
		List []struct{ Query any }
	}
}

func mustReadDashboard(t *testing.T) *dashboard {
	t.Helper()
	text, err := os.ReadFile("dashboard.json")
	if err != nil {
		t.Fatal(err)
	}
	d := &dashboard{}
	if err := json.Unmarshal(text, d); err != nil {
		t.Fatal(err)
	}
	return d
}

var (
	metricName = regexp.MustCompile(`\b(?:beleg|go|process)_\w+`)
	typeLine   = regexp.MustCompile(`(?m)^# TYPE (\S+) (\S+)$`)
)

// shownMetrics returns the names of the metrics of a server that has answered,
// those of the parts of a histogram with the histogram's.
func shownMetrics(t *testing.T) map[string]string {
	t.Helper()
	r, url, _ := startShown(t, "-demo")
	if _, err := factcheckv1.NewFactCheckServiceClient(mustDial(t, r.addr)).CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The bridge is open."}); err != nil {
		t.Fatal(err)
	}
	shown := map[string]string{}
	for end := time.Now().Add(patience); shown["beleg_index_info"] == ""; time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the index is not shown")
		}
		_, page := get(t, url+"/metrics")
		for _, line := range typeLine.FindAllStringSubmatch(page, -1) {
			shown[line[1]] = line[1]
			if line[2] == "histogram" {
				for _, part := range []string{"_bucket", "_sum", "_count"} {
					shown[line[1]+part] = line[1]
				}
			}
		}
	}
	return shown
}

func TestTheDashboardAndTheMetricsNameTheSame(t *testing.T) {
	d, shown := mustReadDashboard(t), shownMetrics(t)
	used := map[string]bool{}
	for _, p := range d.Panels {
		if (p.Type == "row") != (len(p.Targets) == 0) {
			t.Errorf("the %s %q has %d targets", p.Type, p.Title, len(p.Targets))
		}
		for _, target := range p.Targets {
			names := metricName.FindAllString(target.Expr, -1)
			if len(names) == 0 {
				t.Errorf("panel %q: %q names no metric", p.Title, target.Expr)
			}
			for _, name := range names {
				if shown[name] == "" {
					t.Errorf("panel %q: there is no metric %s", p.Title, name)
				}
				used[shown[name]] = true
			}
		}
	}
	for _, v := range d.Templating.List {
		query, err := json.Marshal(v.Query)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range metricName.FindAllString(string(query), -1) {
			if shown[name] == "" {
				t.Errorf("a variable: there is no metric %s", name)
			}
		}
	}
	var ours, seen []string
	for _, name := range slices.Compact(slices.Sorted(maps.Values(shown))) {
		if strings.HasPrefix(name, "beleg_") {
			ours = append(ours, name)
			if used[name] {
				seen = append(seen, name)
			}
		}
	}
	if diff := cmp.Diff(ours, seen); diff != "" {
		t.Errorf("metrics that no panel shows:\n%s", diff)
	}
}
