package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestWhoCountsIsNotNumbered(t *testing.T) {
	for text, want := range map[string]int{
		"Es waren laut Polizei 300.":                   1,
		"Es waren nach Angaben der Gewerkschaft 850.":  1,
		"Es fuhr laut Betreiber die Linie 300.":        0,
		"Es stand laut Artikel 300 fest.":              0,
		"Er flog nach Angaben der Airline Boeing 737.": 0,
		"Es gilt laut Tarif 300 am Wochenende weiter.": 0,
	} {
		n := 0
		for _, v := range value.Find(text, "de", value.Reference{}) {
			if v.Kind == value.Number {
				n++
			}
		}
		if n != want {
			t.Errorf("%q has %d numbers", text, n)
		}
	}
}
