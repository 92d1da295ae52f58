package attribution_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/attribution"
)

func TestAnAmountInAClauseIsOfItsOwnSpeaker(t *testing.T) {
	for _, c := range []struct{ language, sentence, want string }{
		{"en", `"We stay," Councillor Dora Finch told the rally, which organisers put at about 9,000.`, "organisers"},
		{"en", `"We stay," said Dora Finch of the march, which the local police estimated to be 900 strong, on Monday.`, "the local police"},
		{"de", "„Wir bleiben“, rief Dora Finke der Menge zu, deren Zahl die Polizei auf 9.000 schätzte.", "die Polizei"},
		{"de", "„Wir bleiben“, sagte Dora Finke zum Schaden, den die Versicherung mit 900 Euro angab.", "die Versicherung"},

		{"en", `"We stay," Dora Finch told the rally, which drew about 9,000.`, ""},
		{"en", `"We stay," Dora Finch told the rally, which police put down.`, ""},
		{"en", `Dora Finch put the rally at about 9,000.`, ""},
		{"de", "„Wir bleiben“, rief Dora Finke der Menge zu, die auf 9.000 wuchs.", ""},
		{"de", "Dora Finke schätzte die Menge auf 9.000.", ""},
	} {
		_, at, _ := attribution.GivenBy(c.sentence, c.language)
		if got := c.sentence[at.Start:at.End]; got != c.want {
			t.Errorf("%q has %q, want %q", c.sentence, got, c.want)
		}
	}
}
