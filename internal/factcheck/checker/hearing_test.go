package checker_test

import (
	"context"
	"sync"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// A listening judge notes what it is asked, and finds a conflict in everything.
type listening struct {
	sure
	mu    sync.Mutex
	times map[factcheck.Pair]int
}

func (l *listening) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make([]factcheck.Judgement, len(pairs))
	for i, p := range pairs {
		l.times[p]++
		out[i] = factcheck.Judgement{Support: .05, Conflict: .9, Neutral: .05}
	}
	return out, nil
}

func TestTheJudgeIsAskedNothingTwiceAboutAClaim(t *testing.T) {
	j := &listening{times: map[factcheck.Pair]int{}}
	s := factchecktest.Start(t, factchecktest.Config{Judge: j})
	s.MustIndex(t, opening)
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/copy", Title: opening.GetTitle(), LanguageCode: "de", Content: opening.GetContent()})
	check(t, s, "Die neue Schwimmhalle in Ostheim wurde am 9. April 2025 eröffnet.", nil)
	for p, n := range j.times {
		if n > 1 {
			t.Errorf("asked %d times: %+v", n, p)
		}
	}
	if len(j.times) == 0 {
		t.Error("nothing was asked")
	}
}

func TestOfTheHeadingsOfATextOnlyItsTitleIsJudged(t *testing.T) {
	const title, heading = "Ostheim hat eine neue Schwimmhalle", "Lob vom Architekten der Schwimmhalle"
	const content = title + "\n\nDie neue Schwimmhalle in Ostheim hat 14 Millionen Euro gekostet.\n\n" + heading +
		"\n\nDer Architekt lobte die Schwimmhalle am Montag als gelungen."
	for name, test := range map[string]struct {
		title string
		want  map[string]bool // whether a heading is judged
	}{
		"beside a title":  {title, map[string]bool{title: true, heading: false}},
		"without a title": {"", map[string]bool{heading: true}},
	} {
		t.Run(name, func(t *testing.T) {
			j := &listening{times: map[factcheck.Pair]int{}}
			s := factchecktest.Start(t, factchecktest.Config{Judge: j})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/hall", Title: test.title, LanguageCode: "de", Content: content})
			check(t, s, "Der Architekt der Schwimmhalle in Ostheim wurde gelobt.", nil)
			judged := map[string]bool{}
			for p := range j.times {
				judged[p.Passage] = true
			}
			for text, want := range test.want {
				if judged[text] != want {
					t.Errorf("%q is judged: %v, want %v", text, judged[text], want)
				}
			}
		})
	}
}
