package evidence_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

func TestTheAgentOfAParticipleIsTold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Dunmark hat einen von Norwegen unterstützten Vorschlag abgelehnt.", "Dieser Vorschlag wurde von Norwegen unterstützt."},
		{"Der Rat lehnte einen von den Grünen eingebrachten Antrag ab.", "Dieser Antrag wurde von den Grünen eingebracht."},
		{"Ein von Rehm gelobtes Konzept verwarf die Jury.", "Dieses Konzept wurde von Rehm gelobt."},
		{"Die von Lea Brand am Montag vorgelegte Studie überzeugte nicht.", "Diese Studie wurde am Montag von Lea Brand vorgelegt."},
		{"Die von der Stadt geplanten Radwege kommen nicht.", "Diese Radwege wurden von der Stadt geplant."},
		{"Er sang ein neues, von Carla Wendt geschriebenes Lied.", "Dieses Lied wurde von Carla Wendt geschrieben."},
		{"Das von der Bundesregierung beschlossene neue Gesetz gilt.", "Dieses Gesetz wurde von der Bundesregierung beschlossen."},
		{"Die von Dunmark besetzte Insel ist klein. Sie hat einen Hafen.", "Diese Insel wurde von Dunmark besetzt."},
		{"Ein von 1990 stammender Vertrag gilt.", ""},
		{"Die von Mai an gültigen Preise steigen.", ""},
		{"Ein von Hand geschriebener Brief kam an.", ""},
		{"Ein von Halvern entferntes Dorf brannte.", ""},
		{"Eine von Halvern kommende Fähre sank.", ""},
		{"Die von Rehm letzte Woche gezeigten Bilder hingen.", ""},
		{"Der von Norwegen abhängige Hafen schließt.", ""},
		{"Sie kam von Norwegen und verlor ihren Pass.", ""},
		{"„Ein von Rehm gelobtes Konzept“, sagte sie", ""},
	} {
		got := evidence.AgentsTold(c.text, func(string) bool { return true })
		if c.want == "" && got != c.text || c.want != "" && !strings.Contains(got, " "+c.want) {
			t.Errorf("%s\n%s", c.text, got)
		}
		if evidence.AgentsTold(c.text, func(string) bool { return false }) != c.text {
			t.Errorf("%s: told though it does not matter", c.text)
		}
	}
}
