package statement_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestAStatementTellsWhatIsSaidBeforeIt(t *testing.T) {
	const norvik, sales, staff = "Norvik hat am Montag berichtet.", "Der Umsatz stieg um 7 Prozent.", "Das Unternehmen beschäftigt 300 Menschen."
	for _, c := range []struct {
		name, text string
		want       []string // of the last statement
	}{
		{"the first sentence", norvik + " " + staff, []string{norvik}},
		{"the first one and the one before", norvik + " " + sales + " " + staff, []string{norvik, sales}},
		{"a title", "# Norvik AG\n\n" + staff, []string{"Norvik AG"}},
		{"a heading and a title", "# Norvik AG\n\n## Neues Werk\n\n" + staff, []string{"Neues Werk", "Norvik AG"}},
		{"a second title", "# Tallmer Werke\n\n" + sales + "\n\n# Norvik AG\n\n" + staff, []string{"Norvik AG", sales}},
		{"a paragraph", norvik + "\n\n" + sales + " " + staff, []string{norvik, sales}},
		{"another paragraph", norvik + " " + sales + "\n\n" + staff, []string{norvik}},
		{"an introduction", "Here is the summary of the article about Norvik Shipping:\n\n### Overview\n\nThe company employs 300 people.", []string{"Overview", "Here is the summary of the article about Norvik Shipping:"}},
		{"nothing", norvik, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			list, _ := statement.OfText(c.text, "")
			if diff := cmp.Diff(c.want, list[len(list)-1].About); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestAStatementOfAClaimTellsWhatIsSaidBeforeIt(t *testing.T) {
	list := statement.OfClaim("Die Norvik AG wächst seit 2020. Das Unternehmen beschäftigt 300 Menschen.", "de")
	if len(list) != 2 || list[0].About != nil {
		t.Fatalf("%v", list)
	}
	if diff := cmp.Diff([]string{list[0].Text}, list[1].About); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAStatementTellsWhatMayHaveTurnedToAnotherMatter(t *testing.T) {
	const norvik, council, vote = "Die Norvik AG wächst.", "In Ostheim hat der Rat getagt.", "Die Grünen stimmten dafür."
	for _, c := range []struct{ name, text, want string }{
		{"what begins the paragraph", norvik + "\n\n" + council + " Der Haushalt steht. " + vote, council},
		{"what begins with a place", norvik + " " + council + " Der Haushalt steht. " + vote, council},
		{"an English place", "Norvik grows. In Port Ostheim, the bridge was closed. The engineers found 9 cracks.", "In Port Ostheim, the bridge was closed."},
		{"a head on its line", norvik + "\n\n**Ostheim.** Der Rat hat getagt. " + vote, "Ostheim"},
		{"a head with a colon", norvik + "\n\n**Ostheim:**\nDer Rat hat getagt. " + vote, "Ostheim"},
		{"an item", "- Halvern: Der Zoo ist zu.\n- Ostheim: Der Rat hat getagt. " + vote, "Ostheim: Der Rat hat getagt."},
		{"behind whose a quotation is", "> \"Wir sind sehr froh über den Steg.\" – Carla Wendt\n\n" + council + " " + vote, council},

		{"another paragraph", council + "\n\n" + vote, ""},
		{"another item", "- " + council + "\n- " + vote, ""},
		{"what goes on", norvik + " Der Umsatz stieg. " + vote, norvik},
	} {
		t.Run(c.name, func(t *testing.T) {
			list, _ := statement.OfText(c.text, "")
			if got := list[len(list)-1]; got.Turn != c.want || got.Text != vote && !strings.HasPrefix(got.Text, "The eng") {
				t.Errorf("%q: %q, want %q", got.Text, got.Turn, c.want)
			}
			if about := list[len(list)-1].About; c.want != "" && !slices.Contains(about, c.want) || slices.Contains(about, "Carla Wendt") {
				t.Errorf("%q", about)
			}
		})
	}
}
