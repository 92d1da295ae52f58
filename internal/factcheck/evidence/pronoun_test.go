package evidence_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

func TestNamesStandForPronouns(t *testing.T) {
	for _, c := range []struct{ text, language, want string }{
		{"Carla Wendt has led the bank since May. She succeeded Peter Sand.", "en", "Carla Wendt has led the bank since May. Carla Wendt succeeded Peter Sand."},
		{"Peter Sand ist Bürgermeister von Halvern. Er folgte auf Carla Wendt.", "de", "Peter Sand ist Bürgermeister von Halvern. Peter Sand folgte auf Carla Wendt."},
		{"Carla Wendt met Anna Roth. She left at noon.", "en", "Carla Wendt met Anna Roth. She left at noon."},
		{"She succeeded Peter Sand.", "en", "She succeeded Peter Sand."},
		{"", "en", ""},
	} {
		if got := evidence.Named(c.text, c.language); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
