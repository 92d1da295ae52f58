package checker_test

import (
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestTheDayOfTellingIsNoDayOfAnEvent(t *testing.T) {
	const (
		wie   = "Wie die Polizei am Montag mitteilte, wurde Jonas Veit bei Trier verletzt."
		said  = "Police in Derry said on Monday that Sean Mallory had been found."
		own   = "Der Stadtrat von Halvern hat am Donnerstag die Sperrung der Mühlbrücke beschlossen, wie ein Sprecher am Montag mitteilte."
		toll  = "Die Zahl der Todesopfer des Erdbebens in Karadere ist auf 52 gestiegen. Das sagte der Innenminister am Montag."
		above = "Das bestätigte die Polizei am Montag. Jonas Veit war bei Trier von drei Maskierten in einen Lieferwagen gezerrt worden."
		event = "Bürgermeisterin Anke Brodersen aus Grünau erklärte am Montag ihren Rücktritt."

		open     = factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE
		support  = factcheckv1.Verdict_VERDICT_SUPPORT
		conflict = factcheckv1.Verdict_VERDICT_CONFLICT
	)
	published := timestamppb.New(time.Date(2025, 11, 4, 9, 0, 0, 0, time.UTC)) // a Tuesday
	for _, c := range []struct {
		source, claim string
		want          factcheckv1.Verdict
	}{
		{wie, "Jonas Veit wurde am 1. November 2025 bei Trier verletzt.", open},
		{wie, "Jonas Veit wurde am 3. November 2025 bei Trier verletzt.", open},
		{wie, "Jonas Veit wurde bei Trier verletzt.", support},
		{wie, "Die Polizei teilte am 3. November 2025 mit, dass Jonas Veit bei Trier verletzt wurde.", support},
		{wie, "Die Polizei teilte am 1. November 2025 mit, dass Jonas Veit bei Trier verletzt wurde.", conflict},
		{said, "Sean Mallory was found on 1 November 2025.", open},
		{said, "Sean Mallory was found on 3 November 2025.", open},
		{own, "Der Stadtrat von Halvern hat am 30. Oktober 2025 die Sperrung der Mühlbrücke beschlossen.", support},
		{own, "Der Stadtrat von Halvern hat am 3. November 2025 die Sperrung der Mühlbrücke beschlossen.", conflict},
		{toll, "Bis zum 3. November 2025 stieg die Zahl der Toten des Erdbebens in Karadere auf 52.", support},
		{above, "Jonas Veit wurde von drei Maskierten in einen Lieferwagen gezerrt.", support},
		{event, "Bürgermeisterin Anke Brodersen erklärte am 3. November 2025 ihren Rücktritt.", support},
	} {
		s := factchecktest.Start(t, factchecktest.Config{})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/news", PublishTime: published, Content: c.source})
		if got := check(t, s, c.claim, nil); got.GetVerdict() != c.want {
			t.Errorf("%s: %v (%.2f)", c.claim, got.GetVerdict(), got.GetConfidence())
		}
	}
}
