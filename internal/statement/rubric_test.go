package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestARubricIsNoHeadOfItsItems(t *testing.T) {
	const item = "\n\n- Bad in Grevenau seit Mai geschlossen\n"
	for head, want := range map[string]string{
		"# Seite 9":               "",
		"Seite 4, Lokales":        "",
		"## Page 3":               "",
		"**Kurz notiert:**":       "",
		"In Kürze":                "",
		"### Termine":             "",
		"Briefly":                 "",
		"News in brief:":          "",
		"## Sports":               "",
		"# Aus der Region":        "",
		"## Wirtschaft (Seite 7)": "",

		"# Seite 9 des Vertrags":    "Seite 9 des Vertrags: ",
		"## Termine im Hallenbad":   "Termine im Hallenbad: ",
		"# Sport im Kreis Ostheim":  "Sport im Kreis Ostheim: ",
		"## Sports hall of Ostheim": "Sports hall of Ostheim: ",
		"# Seitenwechsel im Rat":    "Seitenwechsel im Rat: ",
	} {
		list, _ := statement.OfText(head+item, "de")
		if want += "Bad in Grevenau seit Mai geschlossen"; len(list) != 1 || list[0].Text != want {
			t.Errorf("%q: %v, want %q", head, list, want)
		}
	}
}

func TestARubricTellsNothingOfWhatIsBelowIt(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // of the last statement
	}{
		{"on a page", "# Seite 9\n\nDie Steuern steigen.", nil},
		{"on another page", "# Norvik AG\n\nDer Umsatz stieg im Mai.\n\n# Seite 9\n\nDie Steuern steigen.", nil},
		{"below a title", "# Norvik AG\n\nDer Umsatz stieg im Mai.\n\n## Termine\n\nDer Vorstand tagt im Juni.", []string{"Norvik AG", "Der Umsatz stieg im Mai."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			list, _ := statement.OfText(c.text, "")
			if diff := cmp.Diff(c.want, list[len(list)-1].About); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
