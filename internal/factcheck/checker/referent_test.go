package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestTheJudgeReadsWhomAPronounStandsFor(t *testing.T) {
	j := &listening{times: map[factcheck.Pair]int{}}
	s := factchecktest.Start(t, factchecktest.Config{Judge: j})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/trains", LanguageCode: "de", Content: "Güterzüge fahren durch Halvern.\n\n" +
		"Bürgermeisterin Carla Wendt will das nicht hinnehmen. Sie verlangt, dass die Güterzüge umgeleitet werden. Auch der Bau neuer Gleise kommt für den Rat der Stadt nach langer Debatte derzeit nicht in Frage, wie es am Abend hieß, denn das Geld fehlt."})
	check(t, s, "Peter Sand verlangt, dass die Güterzüge umgeleitet werden.", nil)
	const want = "Carla Wendt verlangt, dass die Güterzüge umgeleitet werden."
	asked := false
	for p := range j.times {
		asked = asked || p.Passage == want
	}
	if !asked {
		t.Errorf("asked %v, want %q among them", j.times, want)
	}
}
