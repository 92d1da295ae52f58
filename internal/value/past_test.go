package value

import "testing"

func TestWhatTellsOfWhatHasHappened(t *testing.T) {
	for text, want := range map[string]bool{
		"Die Sanierung begann am Mittwoch.":        true,
		"Malte Prien hat Revision eingelegt.":      true,
		"Der Zirkus ist umgezogen.":                true,
		"Die Firma machte 158 Millionen Gewinn.":   true,
		"The ferries resumed service on Friday.":   true,
		"The mayor has stood down.":                true,
		"The firms have been sold.":                true,
		"Die Sanierung soll am Mittwoch beginnen.": false,
		"Die Sanierung beginnt am Mittwoch.":       false,
		"Der Rat wird das Bad schließen.":          false,
		"Das Bad ist geschlossen.":                 false,
		"The ferries resume service on Friday.":    false,
		"The mayor will stand down.":               false,
		"The mayor has to stand down.":             false,
		"The town has ten schools.":                false,
	} {
		if got := InPast(text, ""); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
