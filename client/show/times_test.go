package show_test

import (
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// mustTime returns a time in RFC 3339.
func mustTime(t testing.TB, text string) *timestamppb.Timestamp {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return timestamppb.New(at)
}

func TestAPublishTimeAtMidnightIsADay(t *testing.T) {
	for _, tt := range []struct {
		name, time string
		offset     *durationpb.Duration
		want       string
	}{
		{"midnight in UTC", "2025-05-12T00:00:00Z", nil, "2025-05-12"},
		{"midnight in the source's offset", "2025-05-11T22:00:00Z", durationpb.New(2 * time.Hour), "2025-05-12"},
		{"midnight in another offset", "2025-05-12T00:00:00Z", durationpb.New(2 * time.Hour), "2025-05-12 02:00 +02:00"},
		{"a minute later", "2025-05-12T00:01:00Z", nil, "2025-05-12 00:01"},
		{"a second later", "2025-05-12T00:00:01Z", nil, "2025-05-12 00:00"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			source := &factcheckv1.Source{Name: "sources/ferry", PublishTime: mustTime(t, tt.time), PublishUtcOffset: tt.offset}
			text := show.Format{}.Source("a", source)
			if want := "  published  " + tt.want + "\n"; !strings.Contains(text, want) {
				t.Errorf("got %q, want %q in it", text, want)
			}
		})
	}
}
