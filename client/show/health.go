package show

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	healthv1 "google.golang.org/grpc/health/grpc_health_v1"

	"github.com/beleg-dev/beleg/client/screen"
)

// Health returns the state of each service on a line, that of all of them first.
func Health(answer *healthv1.HealthListResponse) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(answer.GetStatuses())) {
		state := answer.GetStatuses()[name].GetStatus()
		if name == "" {
			name = "all services"
		}
		fmt.Fprintf(&b, "%-12s %s\n", state, screen.OneLine(name))
	}
	return b.String()
}
