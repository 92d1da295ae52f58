package checker_test

import (
	"testing"

	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

const (
	support  = factcheckv1.Verdict_VERDICT_SUPPORT
	conflict = factcheckv1.Verdict_VERDICT_CONFLICT
	mixed    = factcheckv1.Verdict_VERDICT_MIXED
	nothing  = factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE
)

// A below is what a source has below its beginning, and what it says of a claim.
type below struct {
	name, content, claim string
	want                 factcheckv1.Verdict
}

// checkBelow checks claims against a source with the real models, which has its beginning as
// its content.
func checkBelow(t *testing.T, source *factcheckv1.Source, rows []below) {
	t.Helper()
	if testing.Short() {
		rows = rows[:1] // the others take the same way
	}
	s := factchecktest.Start(t, factchecktest.Config{})
	for _, c := range rows {
		t.Run(c.name, func(t *testing.T) {
			whole := proto.CloneOf(source)
			whole.Content += c.content
			s.MustIndex(t, whole)
			if got := check(t, s, c.claim, nil); got.GetVerdict() != c.want {
				t.Errorf("%v, want %v: %v", got.GetVerdict(), c.want, got.GetCitations())
			}
		})
	}
}
