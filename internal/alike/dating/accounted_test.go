package dating_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
)

func TestQuartersAndHalvesAreInWords(t *testing.T) {
	for _, c := range []struct{ name, language, text, want string }{
		{"before an account", "en", "Dorum Foods reported Q1 revenue of 9 million euros.", "Dorum Foods reported first-quarter revenue of 9 million euros."},
		{"at the beginning", "en", "H1 net profit fell.", "First-half net profit fell."},
		{"the number first", "en", "In July it told of 2Q sales.", "In July it told of second-quarter sales."},
		{"behind a preposition", "en", "Revenue rose in Q3.", "Revenue rose in the third quarter."},
		{"a half behind one", "en", "Revenue rose in H2.", "Revenue rose in the second half of the year."},
		{"in German", "de", "Der Umsatz stieg im Q3 und sank im H1.", "Der Umsatz stieg im dritten Quartal und sank im ersten Halbjahr."},
		{"without an article", "de", "In Q2 sank der Umsatz.", "Im zweiten Quartal sank der Umsatz."},
		{"a Roman number", "de", "Im IV. Quartal sank der Umsatz.", "Im 4. Quartal sank der Umsatz."},
		{"one of a year", "en", "Revenue rose in Q3 2024.", "Revenue rose in Q3 2024."},
		{"a car", "en", "She drives an Audi Q4 to work.", "She drives an Audi Q4 to work."},
		{"a visa", "en", "He has an H1 visa.", "He has an H1 visa."},
		{"a virus", "en", "Cases of H1N1 rose.", "Cases of H1N1 rose."},
		{"no such half", "en", "It rose in H3.", "It rose in H3."},
		{"a motorway", "de", "Der Audi Q3 stand auf der A 1.", "Der Audi Q3 stand auf der A 1."},
		{"an emperor", "de", "Wilhelm I. Quartal um Quartal", "Wilhelm I. Quartal um Quartal"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dating.PeriodInWords(aliketest.Read(c.language, c.text, aliketest.Published)); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
