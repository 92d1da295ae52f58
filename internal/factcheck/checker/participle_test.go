package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestWhoDoesWhatAParticipleTells(t *testing.T) {
	checkBelow(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: "de"}, []below{
		{"the agent", "Dunmark hat einen von Norwegen unterstützten Vorschlag für die Arktis abgelehnt.", "Norwegen unterstützte den Vorschlag für die Arktis.", support},
		{"the subject", "Dunmark hat einen von Norwegen unterstützten Vorschlag für die Arktis abgelehnt.", "Dunmark hat den Vorschlag für die Arktis abgelehnt.", support},
		{"the agent in the place of the subject", "Dunmark hat einen von Norwegen unterstützten Vorschlag für die Arktis abgelehnt.", "Norwegen hat den Vorschlag für die Arktis abgelehnt.", conflict},
		{"an agent at the beginning", "Ein von Rehm gelobtes Konzept für das Seebad verwarf die Jury.", "Rehm verwarf das Konzept für das Seebad.", conflict},
		{"a motion", "Der Rat hat einen von den Grünen eingebrachten Antrag für ein Nachtbusnetz abgelehnt.", "Die Grünen brachten den Antrag für ein Nachtbusnetz ein.", support},
		{"whose motion it is", "Der Rat hat einen von den Grünen eingebrachten Antrag für ein Nachtbusnetz abgelehnt.", "Der Rat lehnte den Antrag der Grünen für ein Nachtbusnetz ab.", support},
	})
}
