package membership

import (
	"strings"
	"testing"
)

func TestWhoBelongsToWhat(t *testing.T) {
	for _, c := range []struct{ name, text, language, want string }{
		{"behind a name", "Bürgermeisterin Ute Marten (SPD) kam.", "de", "Ute Marten: SPD"},
		{"without a given name", "Landrat Brandt (CDU) kam.", "de", "Brandt: CDU"},
		{"two people", "Ute Marten (SPD) und Ole Brandt (Bündnis 90/Die Grünen) kamen.", "de", "Ute Marten: SPD; Ole Brandt: Bündnis 90/Die Grünen"},
		{"beside an age", "Ole Brandt (44, FDP) kam.", "de", "Ole Brandt: FDP"},
		{"behind a sentence", "Es kostet 3 Euro. Baudezernent Dr. Ole Brandt (FDP) kam.", "de", "Ole Brandt: FDP"},
		{"a country", "Sprinter Ole Brandt (Norwegen) siegte.", "de", "Sprinter Ole Brandt: Norwegen"},
		{"a club", "Ole Brandt (SV Ostheim) siegte.", "de", "Ole Brandt: SV Ostheim"},
		{"an abbreviation", "Ole Brandt (ARD) fragte.", "de", "Ole Brandt: ARD"},
		{"in a compound", "Der SPD-Politiker Ole Brandt kam.", "de", "Ole Brandt: SPD"},
		{"of a party", "Ute Marten von den Grünen kam.", "de", "Ute Marten: Grünen"},
		{"in English", "Mayor Ute Marten (Labour) came.", "en", "Ute Marten: Labour"},
		{"of a party in English", "Ute Marten of the Greens came.", "en", "Ute Marten: Greens"},
		{"in front of an office", "The Labour mayor Ute Marten came.", "en", "Ute Marten: Labour"},
		{"of a seat", "Senator Ute Marten (D-Ohio) came.", "en", "Ute Marten: D-Ohio"},
		{"a name cut short", "Mayor Ute M. (CDU) came.", "en", "Ute M.: CDU"},

		{"an age", "Ole Brandt (44) kam.", "de", ""},
		{"an office", "Ole Brandt (Geschäftsführer) kam.", "de", ""},
		{"an aside", "Ole Brandt (er war krank) kam nicht.", "de", ""},
		{"who it was", "Ole Brandt (früher SPD) kam.", "de", ""},
		{"a town", "Ole Brandt (Berlin) kam.", "de", ""},
		{"who speaks against it", "SPD-Gegner Ole Brandt kam.", "de", ""},
		{"who knows it", "AfD-Forscher Ole Brandt kam.", "de", ""},
		{"a thing of a town", "Ute Marten of the Ostheim Museum came.", "en", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, m := range Members(c.text, c.language) {
				got = append(got, strings.Join(m.Name, " ")+": "+m.Group.Text)
				if at := m.At.Of(c.text); at != m.Group.Text {
					t.Errorf("stands at %q", at)
				}
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("%q, want %q", s, c.want)
			}
		})
	}
}

func TestGroupsThatCannotBeTheSame(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		differ bool
	}{
		{"CDU", "SPD", true},
		{"CDU", "Social Democrats", true},
		{"Grüne", "Linke", true},
		{"D", "R", true},
		{"parteilos", "SPD", true},
		{"Norwegen", "Schweden", true},
		{"ARD", "ZDF", true},
		{"SV Ostheim", "TuS Wetzberg", true},

		{"Grüne", "Bündnis 90/Die Grünen", false},
		{"Grüne", "Greens", false},
		{"Die Linke", "Left Party", false},
		{"CDU/CSU", "CSU", false},
		{"D", "D-Ohio", false},
		{"Labour", "Labour Party", false},
		{"SPD", "ARD", false},
		{"SPD", "SV Ostheim", false},
		{"UN", "UNO", false},
		{"SV Ostheim", "Ostheim 09", false},
		{"Bayern München", "FC Bayern", false},
	} {
		a, okA := groupOf(c.a, "de")
		b, okB := groupOf(c.b, "de")
		if !okA || !okB || Differ(a, b) != c.differ || Differ(b, a) != c.differ {
			t.Errorf("%q and %q: %v", c.a, c.b, !c.differ)
		}
	}
	a, _ := groupOf("Norwegen", "de")
	b, _ := groupOf("Norway", "en")
	if Differ(a, b) {
		t.Error("a country differs in two languages")
	}
	a, _ = groupOf("WHO", "de")
	b, _ = groupOf("OMS", "fr")
	if Differ(a, b) {
		t.Error("an abbreviation differs in two languages")
	}
}
