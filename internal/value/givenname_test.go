package value_test

import (
	"slices"
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/name"
)

func TestAGivenNameTellsAWomanFromAMan(t *testing.T) {
	for _, c := range []struct {
		name, text string
		woman, man bool
	}{
		{"a woman", "Carla Wendt left the hall.", true, false},
		{"a man behind a title", "Mayor Peter Sand left the hall.", false, true},
		{"a name that both bear", "Robin Sand left the hall.", false, false},
		{"a surname alone", "On Monday Wendt left the hall.", false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, v := range value.Find(c.text, "en", value.Reference{}) {
				if v.Kind == value.Name && (v.Name.Woman() != c.woman || v.Name.Man() != c.man) {
					t.Errorf("%q is a woman: %t, a man: %t", v.Text, v.Name.Woman(), v.Name.Man())
				}
			}
		})
	}
}

func TestAWomanIsApartFromAManOfHerSurname(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"given names", "Mayor Martin Keller", "Mayor Martina Keller", true},
		{"titles", "They met Mr Keller", "They met Mrs Keller", true},
		{"a title and a given name", "They met Mr Keller", "They met Martina Keller", true},
		{"a German title", "Das sagte die Ministerin Keller", "Das sagte Herr Keller", true},
		{"a name of both", "They met Andrea Keller", "They met Andreas Keller", true},
		{"a name that is not known", "They met Michael Keller", "They met Michaela Keller", true},
		{"two men", "They met Martin Keller", "They met Thomas Keller", false},
		{"what may be short for it", "They met Alex Keller", "They met Alexandra Keller", false},
		{"of another surname", "They met Martin Keller", "They met Martina Vogt", false},
		{"a surname alone", "They met Martin Keller", "They met Keller", false},
		{"a surname that is a given name", "They met Mr Martin", "They met Anna Martin", true},
		{"a given name that may be a surname", "They met Martin", "They met Anna Martin", false},
		{"a title of both", "Das sagte der Präsident Keller", "Das sagte Frau Keller", false},
		{"a title that does not fit", "They met Mrs Martin Keller", "They met Mr Keller", false},
	} {
		if a, b := mustName(t, c.a), mustName(t, c.b); a.Apart(b) != c.want || b.Apart(a) != c.want {
			t.Errorf("%s: %v and %v, want apart %t", c.name, a, b, c.want)
		}
	}
}

// mustName returns the last name in a text.
func mustName(t *testing.T, text string) name.Identity {
	t.Helper()
	for _, v := range slices.Backward(value.Find(text, "", value.Reference{})) {
		if v.Kind == value.Name {
			return v.Name
		}
	}
	t.Fatalf("no name in %q", text)
	return name.Identity{}
}
