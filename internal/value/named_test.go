package value_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestTheTownsAndPeopleOfATextAreNamed(t *testing.T) {
	for _, c := range []struct {
		name, language, text string
		want                 [][]string
	}{
		{"a town in other spellings", "en", "The delegations met in Riyadh.", [][]string{{"Riyadh", "Riad", "Riyadh"}}},
		{"a town of no table", "de", "Der Brand in Hohenfels kostete 300.000 Euro.", [][]string{{"Hohenfels"}}},
		{"with diacritics", "de", "Die Wahl in Brzéziny ist vorbei.", [][]string{{"Brzéziny", "Brzeziny"}}},
		{"a person by the surname", "de", "Bürgermeisterin Carla Wendt eröffnete die Halle.", [][]string{{"Wendt"}}},
		{"no country", "en", "The ambassador returned to Russia.", nil},
		{"no adjective", "de", "Die Berliner Verwaltung tagt.", nil},
		{"no month and no noun with its article", "de", "Die Halle wurde im Mai in der Stadt eröffnet.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, value.Named(c.text, c.language)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestATextHasANameAsAWord(t *testing.T) {
	for _, c := range []struct {
		text, name string
		want       bool
	}{
		{"Feuer in Hohenfels gelöscht", "Hohenfels", true},
		{"Hohenfels' Rat tagt", "Hohenfels", true},
		{"Der Hohenfelser Rat", "Hohenfels", true},
		{"Halverns Rat", "Halvern", true},
		{"Feuer in Hohenfelde", "Hohenfels", false},
		{"Feuer in Hohenfels", "Hohenfelde", false},
		{"Neuhalvern", "Halvern", false},
		{"Althalvern und Halvern", "Halvern", true},
		{"", "Halvern", false},
		{"Halvern", "", false},
	} {
		if got := value.HasName(c.text, []string{c.name}); got != c.want {
			t.Errorf("%q has %q: %v", c.text, c.name, got)
		}
	}
}

func TestANameEndsAtAnArticle(t *testing.T) {
	for text, want := range map[string]string{
		"1994 übergab Konrad Tamm den Vorsitz der Nordlinie.":  "konrad tamm",
		"Im Mai löste Anna Roth der Bank zufolge den Chef ab.": "anna roth",
		"Am Montag sprach Josef von der Au in Halvern.":        "josef von der au",
		"Am Montag sprach Karl van den Berg in Halvern.":       "karl van den berg",
	} {
		got := ""
		for _, v := range value.OfKind(value.Find(text, "de", value.Reference{}), value.Name) {
			got += v.String()
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
