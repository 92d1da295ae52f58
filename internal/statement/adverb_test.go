package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestAVerbMayHaveAnAdverbBesideIt(t *testing.T) {
	for claim, want := range map[string][]string{
		"Das Museum in Halvern ist seit Mai geschlossen und öffnet frühestens am 1. Juni wieder.": {"Das Museum in Halvern ist seit Mai geschlossen", "Das Museum in Halvern öffnet frühestens am 1. Juni wieder"},
		"Die Brücke in Halvern wurde 2019 gesperrt und bleibt voraussichtlich bis Mai zu.":        {"Die Brücke in Halvern wurde 2019 gesperrt", "Die Brücke in Halvern bleibt voraussichtlich bis Mai zu"},
		"Carla Wendt suffered burns and later died in a clinic.":                                  {"Carla Wendt suffered burns", "Carla Wendt later died in a clinic"},
		"Carla Wendt was injured and died in a clinic.":                                           {"Carla Wendt was injured", "Carla Wendt died in a clinic"},

		"Das Bad in Halvern ist neu und öffentlich zugänglich.":     nil,
		"Die Anlage in Halvern ist weit und teilweise offen.":       nil,
		"Das Haus in Halvern ist bekannt und beliebt.":              nil,
		"Die Stadt Halvern will sparen und künftig besser planen.":  nil,
		"Three hikers were injured and later died in a clinic.":     nil,
		"Doctors in Halvern told the wounded and died men's wives.": nil,
	} {
		if want == nil {
			want = []string{claim}
		}
		var got []string
		for _, s := range statement.OfClaim(claim, "") {
			got = append(got, s.Text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

func TestARelativeClauseTellsOfANounOfTheNumberOfItsVerb(t *testing.T) {
	for claim, want := range map[string][]string{
		"Der Rat von Halvern kaufte am Montag eine Fähre, die im Hafen gesunken war.": {"Der Rat von Halvern kaufte am Montag eine Fähre", "eine Fähre war im Hafen gesunken"},
		"The council of Halvern has bought the ferry, which was built in Ostheim.":    {"The council of Halvern has bought the ferry", "the ferry was built in Ostheim"},
		"The council of Halvern has bought the ferries, which were built in Ostheim.": {"The council of Halvern has bought the ferries", "the ferries were built in Ostheim"},

		"Der Rat von Halvern hat mehrere Gutachten bestellt, die im Mai abgelehnt wurde.":         nil,
		"Der Rat von Halvern kaufte am Montag eine Fähre, die im Hafen gesunken waren.":           nil,
		"Der Park in Halvern hat eine Ausnahme für die Kraniche beantragt, die abgelehnt wurde.":  nil,
		"Der Park in Halvern hat eine Lizenz für die Kraniche beantragt, die im Mai ablief.":      nil,
		"The park in Halvern asked the state about the cranes, which was refused by the council.": nil,
		"The council of Halvern has bought the ferry, which were built in Ostheim.":               nil,
	} {
		if want == nil {
			want = []string{claim}
		}
		var got []string
		for _, s := range statement.OfClaim(claim, "") {
			if s.Leaning == nil {
				got = append(got, s.Text)
			}
			for _, l := range s.Leaning {
				got = append(got, l.Text)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

func TestBehindASemicolonADayMayBeginAHalf(t *testing.T) {
	for claim, want := range map[string]int{
		"Alle Schulen in Halvern schlossen vorzeitig; auch am Montag fällt der Unterricht aus.":     2,
		"Die Brücke in Halvern ist gesperrt; auch im Mai bleibt die Straße zu.":                     2,
		"Alle Schulen in Halvern schlossen vorzeitig; auch am Montag fällt sie aus.":                0,
		"Alle Schulen in Halvern schlossen vorzeitig; auch nach Angaben der Polizei fällt es aus.":  0,
		"Der Rat sagte, die Schulen in Halvern schlossen; auch am Montag fällt der Unterricht aus.": 0,
		"Die Schulen in Halvern schlossen vorzeitig; auch am Montag.":                               0,
	} {
		list := statement.OfClaim(claim, "")
		if len(list) != 1 || len(list[0].Leaning) != want {
			t.Errorf("%q: %d statements, %v", claim, len(list), list[0].Leaning)
		}
	}
}
