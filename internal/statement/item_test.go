package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestTheMarkOfAListItemIsNotStated(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"numbers", "7. Ships use the new port of Halvern.\n8. The port of Ostheim cost two million euros.\n9. In Ostheim, Carla Wendt cut the ribbon.", []string{"Ships use the new port of Halvern.", "The port of Ostheim cost two million euros.", "In Ostheim, Carla Wendt cut the ribbon."}},
		{"numbers within a line", "4. Ships use the new port. 5. Trains use the old line.", []string{"Ships use the new port.", "Trains use the old line."}},
		{"numbers with a bracket", "1) Die Fähre liegt im Hafen.\n2.) Der Hafen liegt in Halvern.", []string{"Die Fähre liegt im Hafen.", "Der Hafen liegt in Halvern."}},
		{"bullets", "- Die Fähre liegt im Hafen.\n- Der Hafen liegt in Halvern.", []string{"Die Fähre liegt im Hafen.", "Der Hafen liegt in Halvern."}},
		{"a number in brackets", "(3) The port of Halvern was closed in 2019.", []string{"The port of Halvern was closed in 2019."}},
		{"one number, before an article", "1. Die Moore bei Halvern sind seit 2015 gewachsen.", []string{"Die Moore bei Halvern sind seit 2015 gewachsen."}},
		{"one number, before a preposition", "6. In Halvern gilt die Satzung seit 2015.", []string{"In Halvern gilt die Satzung seit 2015."}},
		{"one number, before somebody's name", "6. Carla Wendt closed the port of Halvern.", []string{"Carla Wendt closed the port of Halvern."}},
		{"a name that is spelled like a month", "1. Jan Tamsen leitet den Hafen.\n2. Die Fähre liegt in Halvern.", []string{"Jan Tamsen leitet den Hafen.", "Die Fähre liegt in Halvern."}},
		{"a month in front of a name", "1. August: Carla Wendt kam.\n2. August: Carla Wendt ging.", []string{"1. August: Carla Wendt kam.", "2. August: Carla Wendt ging."}},
		{"bullets in a quotation", "> - Die Fähre sank im Mai.\n> - Carla Wendt kam im Juni.", []string{"Die Fähre sank im Mai.", "Carla Wendt kam im Juni."}},
		{"a club", "1. FC Halvern heißt der Verein seit 1974.", []string{"1. FC Halvern heißt der Verein seit 1974."}},
		{"a league", "2. Bundesliga heißt die Klasse seit 1974.", []string{"2. Bundesliga heißt die Klasse seit 1974."}},
		{"a second mayor", "2. Bürgermeisterin Carla Wendt kam im Mai.", []string{"2. Bürgermeisterin Carla Wendt kam im Mai."}},
		{"days", "18. Februar war der Tag der Wahl. 19. Februar war der Tag der Zählung.", []string{"18. Februar war der Tag der Wahl.", "19. Februar war der Tag der Zählung."}},
		{"numbers that do not follow", "3. Liga spielt Halvern seit 1974. 1. Liga spielt Ostheim seit 1980.", []string{"3. Liga spielt Halvern seit 1974.", "1. Liga spielt Ostheim seit 1980."}},
		{"numbers of posts", "1/3 🧵 The port of Halvern was closed in May.\n\n2/3 The ferry sank in June.", []string{"The port of Halvern was closed in May.", "The ferry sank in June."}},
		{"fractions", "1/4 der Gäste kam aus Halvern.\n\n3/4 der Gäste kamen aus Ostheim.", []string{"1/4 der Gäste kam aus Halvern.", "3/4 der Gäste kamen aus Ostheim."}},
		{"small pictures", "➡️ Die Fähre liegt im Hafen.\n✅ Der Hafen liegt in Halvern.\n1️⃣ Der Markt liegt am Hafen.", []string{"Die Fähre liegt im Hafen.", "Der Hafen liegt in Halvern.", "Der Markt liegt am Hafen."}},
		{"an answer", "A: Die Fähre liegt im Hafen.\n\n**Antwort 2:** Der Hafen liegt in Halvern.\n\n**Answer**: The port was closed.", []string{"Die Fähre liegt im Hafen.", "Der Hafen liegt in Halvern.", "The port was closed."}},
		{"a short text", "**TL;DR:** The port was closed.\n\nKurz gesagt: Die Fähre liegt im Hafen.\n\n> **Fazit:** Der Hafen liegt in Halvern.", []string{"The port was closed.", "Die Fähre liegt im Hafen.", "Der Hafen liegt in Halvern."}},
		{"an aspect", "**Dauer:** Die Fahrt dauerte fast sechs Stunden.\n\nOutcome: both towns signed the contract.\n\n*Aktuelle Lage:* Rund 60 Gäste leben im Hotel.", []string{"Die Fahrt dauerte fast sechs Stunden.", "both towns signed the contract.", "Rund 60 Gäste leben im Hotel."}},
		{"a longer aspect", "Why it matters now: The port of Halvern was closed.\n\nThe fine: The company must pay nine million euros.\n\nDie Folgen: Der Hafen wurde am Montag gesperrt.", []string{"The port of Halvern was closed.", "The company must pay nine million euros.", "Der Hafen wurde am Montag gesperrt."}},
		{"an aspect in front of no sentence", "Kosten: 9 Millionen Euro für die Stadt.\n\nKosten der Fähre: Die Stadt zahlt 9 Euro.", []string{"Kosten: 9 Millionen Euro für die Stadt.", "Kosten der Fähre: Die Stadt zahlt 9 Euro."}},
		{"a task that is done", "- [x] Die Fähre liegt im Hafen.\n- [ ] Der Hafen liegt in Halvern.", []string{"Die Fähre liegt im Hafen.", "Der Hafen liegt in Halvern."}},
		{"a quarter and a road", "Q1: Der Umsatz stieg um neun Prozent.\n\nA 7: Die Fahrbahn ist nach einem Unfall gesperrt.", []string{"Q1: Der Umsatz stieg um neun Prozent.", "A 7: Die Fahrbahn ist nach einem Unfall gesperrt."}},
		{"a matter that is called like one", "Antwort der Stadt: Die Fähre liegt im Hafen.\n\nZusammenfassungen: Der Hafen liegt in Halvern.", []string{"Antwort der Stadt: Die Fähre liegt im Hafen.", "Zusammenfassungen: Der Hafen liegt in Halvern."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			inText, _ := statement.OfText(c.text, "")
			for what, list := range map[string][]statement.Statement{"text": inText, "claim": statement.OfClaim(c.text, "")} {
				var got []string
				for _, s := range list {
					got = append(got, s.Text)
				}
				if diff := cmp.Diff(c.want, got); diff != "" {
					t.Errorf("of a %s: %s", what, diff)
				}
			}
		})
	}
}

func TestAListThatIsTakenWholeHasNoMarks(t *testing.T) {
	const claim = "1. Was the port closed?\n2. It was closed in 2019."
	list := statement.OfClaim(claim, "en")
	if len(list) != 1 || list[0].Text != "Was the port closed? It was closed in 2019." {
		t.Fatalf("%+v", list)
	}
	if span, ok := list[0].Of(21, 42); !ok || span.Of(claim) != "It was closed in 2019" {
		t.Errorf("the second sentence is found at %v", span)
	}
}
