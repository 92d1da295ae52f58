package factcheck_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// A silent judge takes no passage for either side.
type silent struct{ sure }

func (silent) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	return slices.Repeat([]factcheck.Judgement{{Neutral: 1}}, len(pairs)), nil
}

func TestCoverageIsTruncatedWhereThePassagesReadLastStillTakeASide(t *testing.T) {
	for _, c := range []struct {
		name    string
		judge   factcheck.Judge
		sources int
		want    bool
	}{
		{"all read, all decide", sure{}, 5, false},
		{"some left unread, none decides", silent{}, 20, false},
		{"some left unread, all decide", sure{}, 20, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: c.judge})
			for i := range c.sources {
				s.MustIndex(t, &factcheckv1.Source{
					Name: fmt.Sprintf("sources/s%d", i), LanguageCode: "en", Content: fmt.Sprintf("House number %d of Mill Lane has a new roof.", i+1),
				})
			}
			if got := check(t, s, "The houses of Mill Lane have new roofs.", nil).GetCoverage(); got.GetTruncated() != c.want {
				t.Errorf("coverage %v", got)
			}
		})
	}
}
