package main

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// A journal is a log that is read while it is written.
type journal struct {
	mu   sync.Mutex
	text strings.Builder
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.String()
}

var metricsLine = regexp.MustCompile(`msg="metrics are shown" addr=(\S+)`)

// startShown starts a server that shows its metrics, at url.
func startShown(t *testing.T, args ...string) (r *running, url string, stop func() error) {
	t.Helper()
	book := &journal{}
	r, stop = startLogged(t, book, nil, append([]string{"-db", filepath.Join(t.TempDir(), "a.db"), "-metrics-addr", "localhost:0"}, args...)...)
	line := metricsLine.FindStringSubmatch(book.String())
	if line == nil {
		t.Fatalf("the log does not say where metrics are shown:\n%s", book)
	}
	return r, "http://" + line[1], stop
}

func get(t *testing.T, url string) (code int, body string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(text)
}

func TestMetricsAndHealthAreShownUntilTheServerEnds(t *testing.T) {
	r, url, stop := startShown(t)
	source := &factcheckv1.Source{Content: "The bridge was opened in May."}
	if _, err := factcheckv1.NewSourceServiceClient(mustDial(t, r.addr)).IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: source}); err != nil {
		t.Fatal(err)
	}
	if _, text := get(t, url+"/metrics"); !strings.Contains(text, "\nbeleg_encoder_sequences_total 3\n") { // two to warm up, one passage
		t.Errorf("the metrics read\n%s", text)
	}
	if code, text := get(t, url+"/healthz"); code != http.StatusOK || text != "" {
		t.Errorf("health is %d %s", code, text)
	}
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	if _, err := net.Dial("tcp", strings.TrimPrefix(url, "http://")); err == nil {
		t.Error("metrics are shown after the end")
	}
}

func TestProfilesAreTakenOnlyWhereTheFlagAllowsIt(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
		want int
	}{
		{"without the flag", nil, http.StatusNotFound},
		{"with it", []string{"-pprof"}, http.StatusOK},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, url, _ := startShown(t, test.args...)
			for _, page := range []string{"/debug/pprof/", "/debug/pprof/goroutine?debug=1", "/debug/pprof/cmdline"} {
				if code, _ := get(t, url+page); code != test.want {
					t.Errorf("%s answers %d, want %d", page, code, test.want)
				}
			}
		})
	}
}

func TestABadWayToWatchIsAUsageError(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
		env  map[string]string
		want string
	}{
		{"profiles without a place", []string{"-pprof"}, nil, "-metrics-addr"},
		{"a collector without a scheme", nil, map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "collector:4317"}, "OTEL_EXPORTER_OTLP_ENDPOINT"},
		{"a collector of spans alone", nil, map[string]string{
			"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "collector:4317", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://localhost:4317",
		}, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"},
		{"a collector that is no address", nil, map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://"}, "OTEL_EXPORTER_OTLP_ENDPOINT"},
	} {
		t.Run(test.name, func(t *testing.T) {
			args := append([]string{"-addr", "localhost:0", "-db", filepath.Join(t.TempDir(), "a.db")}, test.args...)
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			defer cancel()
			err := run(ctx, args, func(name string) string { return test.env[name] }, io.Discard, io.Discard)
			if usage := (*usageError)(nil); !errors.As(err, &usage) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("the server says %v", err)
			}
		})
	}
}

func TestAMetricsAddressInUseIsNamedWithItsFlag(t *testing.T) {
	taken, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	err = runFailing(t, "-addr", "localhost:0", "-db", filepath.Join(t.TempDir(), "a.db"), "-metrics-addr", taken.Addr().String())
	if err == nil || !strings.Contains(err.Error(), "in use by another program") || !strings.Contains(err.Error(), "-metrics-addr") {
		t.Errorf("the server says %v", err)
	}
}

func TestTheLogIsInJSONWhereTheFlagSaysSo(t *testing.T) {
	book := &journal{}
	r, _ := startLogged(t, book, nil, "-db", filepath.Join(t.TempDir(), "a.db"), "-log-json")
	if _, err := factcheckv1.NewSourceServiceClient(mustDial(t, r.addr)).ListSources(t.Context(), &factcheckv1.ListSourcesRequest{}); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(patience); !strings.Contains(book.String(), `"method":"factcheck.v1.SourceService/ListSources"`); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("the log reads\n%s", book)
		}
	}
}
