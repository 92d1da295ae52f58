package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestTheNumberItselfIsNotMore(t *testing.T) {
	checkBelow(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: "de"}, []below{
		{"a round number", "Telland hat am Donnerstag 60 Diplomaten aus Kuwar ausgewiesen.", "Telland hat mehr als 60 Diplomaten aus Kuwar ausgewiesen.", conflict},
		{"a round number in English", "Telland hat am Donnerstag 60 Diplomaten aus Kuwar ausgewiesen.", "Telland expelled more than 60 diplomats from Kuwar.", conflict},
		{"another one", "Telland hat am Donnerstag 35 Diplomaten aus Kuwar ausgewiesen.", "Telland hat mehr als 35 Diplomaten aus Kuwar ausgewiesen.", conflict},
		{"a larger number", "Telland hat am Donnerstag 60 Diplomaten aus Kuwar ausgewiesen.", "Telland hat mehr als 50 Diplomaten aus Kuwar ausgewiesen.", support},
		{"the same bound", "Telland hat am Donnerstag mehr als 60 Diplomaten aus Kuwar ausgewiesen.", "Telland hat mehr als 60 Diplomaten aus Kuwar ausgewiesen.", support},
	})
}
