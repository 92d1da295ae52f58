package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAValueThatIsDeniedForAnotherIsNotStated(t *testing.T) {
	for text, want := range map[string]string{
		"The net profit was 35 million euros rather than 38 million.":                "35 million euros",
		"Die Fähre hatte 214 Passagiere statt 241 Passagiere an Bord.":               "214",
		"Der Kran ist nicht 84 Meter hoch.":                                          "84 Meter",
		"In Berlin kostet das Ticket statt 49 Euro nun 58 Euro.":                     "Berlin 49 Euro 58 Euro",
		"An Bord waren 214 und nicht 241 Passagiere.":                                "214",
		"Das Ticket kostet 58 Euro statt bisher 49 Euro.":                            "58 Euro 49 Euro",
		"The bridge cost 35 million euros rather than the planned 30 million euros.": "35 million euros 30 million euros",
		"Sie siegte mit 14 Punkten statt mit 12 Punkten.":                            "14",
		"They met on 5 May instead of on 6 May.":                                     "5 May",
		"Rather than wait for 38 others, 35 people left.":                            "38 35",
		"Statt mit 20 Gästen feierte sie mit 30 Gästen.":                             "20 30",
		"Es kamen 35 Gäste. Statt der 38 Stühle gab es Bänke.":                       "35 38",
		"Die Halle hat 35 Plätze, und nicht jeder der 38 Gäste fand einen.":          "35 38",
		"The line has 12 stops, and not even the 3 ferries stop at more than 4.":     "12 3 more than 4",
		"The company hired 35 people and did not say whether 38 people would follow": "35 38",
	} {
		got := ""
		for _, v := range stated(text, value.Find(text, value.DetectLanguage(text), value.Reference{})) {
			if v.Kind != value.Negation {
				if got != "" {
					got += " "
				}
				got += v.Text
			}
		}
		if got != want {
			t.Errorf("%q states %q, want %q", text, got, want)
		}
	}
}

func TestAValueThatTheClaimDeniesMayBeOneThatTheSourceDenies(t *testing.T) {
	e := &factcheck.Evidence{Source: &factcheck.Source{}}
	e.Passage.Text = "Der Kran ist 48 Meter hoch, nicht 84 Meter."
	for claim, covered := range map[string]int{"Der Kran ist 48 Meter hoch und nicht 84 Meter.": 2, "Der Kran ist 84 Meter hoch.": 0} {
		if got := OfClaim(claim, "de", time.Time{}).agree(e); got.Covered != covered {
			t.Errorf("%q: %+v, want %d covered", claim, got, covered)
		}
	}
}
