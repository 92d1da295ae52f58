package value

import "testing"

func TestWhatTellsOfWhatHasHappened(t *testing.T) {
	for text, want := range map[string]bool{
		"Die Sanierung begann am Mittwoch.":               true,
		"Malte Prien hat Revision eingelegt.":             true,
		"Der Zirkus ist umgezogen.":                       true,
		"Die Firma machte 158 Millionen Gewinn.":          true,
		"The ferries resumed service on Friday.":          true,
		"The mayor has stood down.":                       true,
		"The firms have been sold.":                       true,
		"Wendt und Korn haben über die Fähre gesprochen.": true,
		"Wendt und Korn sprachen über die Fähre.":         true,
		"Die alte Mühle und das Bad wurden verkauft.":     true,
		"Mayor Holt and Piers Kane discussed the toll.":   true,
		"Ilse Tamm, head of the museum, resigned.":        true,
		"Ilse Tamm, who will run again, resigned.":        false,
		"Der Rat tagt, der Bürgermeister, Korn, fehlte.":  false,
		"The mayor and the treasurer resigned.":           true,
		"Wendt und Korn sprechen über die Fähre.":         false,
		"Wendt reist und Korn sprach.":                    false,
		"Das Theater hat am 5. September eröffnet.":       true,
		"Das Theater will am 5. September eröffnen.":      false,
		"Wendt will sparen und hat das Bad geschlossen.":  false,
		"The firm sells the mill and closed the shop.":    false,
		"The mayor and the treasurer resign.":             false,
		"Die Sanierung soll am Mittwoch beginnen.":        false,
		"Die Sanierung beginnt am Mittwoch.":              false,
		"Der Rat wird das Bad schließen.":                 false,
		"Das Bad ist geschlossen.":                        false,
		"The ferries resume service on Friday.":           false,
		"The mayor will stand down.":                      false,
		"The mayor has to stand down.":                    false,
		"The town has ten schools.":                       false,
	} {
		if got := InPast(text, ""); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
