package statement_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestAPronounBelowALineThatIsButANameIsThatPerson(t *testing.T) {
	const pier = "Sie verlangt, dass die Stadt den Kai selbst baut."
	for _, c := range []struct{ name, text, language, want string }{
		{"a quotation", "Inselbürgermeisterin Carla Wendt:\n> " + pier, "de", "Carla Wendt verlangt, dass die Stadt den Kai selbst baut."},
		{"a heading in emphasis", "**Carla Wendt**\n" + pier, "de", "Carla Wendt verlangt, dass die Stadt den Kai selbst baut."},
		{"a heading of Markdown", "### Carla Wendt (SPD)\n\n" + pier, "de", "Carla Wendt verlangt, dass die Stadt den Kai selbst baut."},
		{"a name that is short", "**Carla W.**\n" + pier, "de", "Carla W verlangt, dass die Stadt den Kai selbst baut."},
		{"a name in English", "Mayor Carla Wendt:\n> She wants a new pier for the island.", "en", "Carla Wendt wants a new pier for the island."},
		{"an office behind the name", "**Carla Wendt, mayor of the town**\nShe wants a new pier for the island.", "en", "Carla Wendt wants a new pier for the island."},
		{"a heading that is no name's line", "**Streit um Carla Wendt**\n" + pier, "de", ""},
		{"what is against somebody", "**Gegen Carla Wendt**\n" + pier, "de", ""},
		{"two names", "**Jan Tamsen und Carla Wendt**\n" + pier, "de", ""},
		{"what is called by a name", "**Carla Wendt Stiftung**\n" + pier, "de", ""},
		{"a man's name", "**Thomas Wendt**\n" + pier, "de", ""},
		{"somebody in front of another sentence", "**Carla Wendt**\nDer Rat der Stadt tagt im Mai im Saal.\n" + pier, "de", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			list, _ := statement.OfText("# Streit in Halvern\n\n"+c.text, c.language)
			if n := len(list); n > 0 {
				got = list[n-1].Text
			}
			if c.want == "" && !strings.HasPrefix(got, "Sie ") && got != "" && !strings.HasPrefix(got, "Der ") || c.want != "" && got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
