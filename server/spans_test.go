package main

import (
	"context"
	"net"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	"google.golang.org/grpc"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// A spanCollector keeps what is sent to it.
type spanCollector struct {
	collector.UnimplementedTraceServiceServer

	mu    sync.Mutex
	names []string
	text  strings.Builder
}

func (c *spanCollector) Export(_ context.Context, request *collector.ExportTraceServiceRequest) (*collector.ExportTraceServiceResponse, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.text.WriteString(request.String())
	for _, resource := range request.GetResourceSpans() {
		for _, scope := range resource.GetScopeSpans() {
			for _, span := range scope.GetSpans() {
				c.names = append(c.names, span.GetName())
			}
		}
	}
	return &collector.ExportTraceServiceResponse{}, nil
}

// received returns the names of the spans, sorted, and all that was sent.
func (c *spanCollector) received() (names []string, text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Sorted(slices.Values(c.names)), c.text.String()
}

func startCollector(t *testing.T) (c *spanCollector, endpoint string) {
	t.Helper()
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	c = &spanCollector{}
	server := grpc.NewServer()
	collector.RegisterTraceServiceServer(server, c)
	var serving sync.WaitGroup
	serving.Go(func() {
		if err := server.Serve(listener); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(func() {
		server.Stop()
		serving.Wait()
	})
	return c, "http://" + listener.Addr().String()
}

// checkAndStop checks a claim with a server that sends its spans to endpoint.
func checkAndStop(t *testing.T, endpoint, claim string) {
	t.Helper()
	env := map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": endpoint}
	r, stop := start(t, env, "-demo", "-db", filepath.Join(t.TempDir(), "a.db"))
	if _, err := factcheckv1.NewFactCheckServiceClient(mustDial(t, r.addr)).CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: claim}); err != nil {
		t.Fatal(err)
	}
	if err := stop(); err != nil {
		t.Fatal(err)
	}
}

func TestTheCollectorHasAllSpansWhenTheServerHasStopped(t *testing.T) {
	c, endpoint := startCollector(t)
	checkAndStop(t, endpoint, "The lighthouse of Quendelmoor is closed.")
	names, text := c.received()
	want := []string{"claim", "decide", "factcheck.v1.FactCheckService/CheckClaim", "find", "judge", "read"}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("spans (-want +got):\n%s", diff)
	}
	if !strings.Contains(text, `"beleg"`) || !strings.Contains(text, `"request_id"`) || strings.Contains(text, "Quendelmoor") {
		t.Errorf("the collector got\n%s", text)
	}
}

func TestACollectorThatIsNotThereIsNotMissed(t *testing.T) {
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := "http://" + listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	checkAndStop(t, nobody, "The bridge is open.")
}
