package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestAClaimMisquotesWhatNoPassageHas(t *testing.T) {
	const source = "Kühn sprach von einer „vernünftigen, wenn auch teuren Lösung für die ganze Stadt“."
	for _, c := range []struct {
		name, passage, claim string
		want                 bool
	}{
		{"another adjective", source, "Kühn sprach von einer „großartigen Lösung“.", true},
		{"without words of saying", source, "Für Kühn ist es eine „großartige Lösung“.", true},
		{"part of it is another", "Kühn nannte es „zum Teil berechtigt“.", "Kühn nannte es „im Kern berechtigt“.", true},
		{"one word that something is called", source, "Kühn nannte es einen „Glücksfall“.", true},
		{"behind a name", "Kühn warf Holt „Ignoranz“ vor.", "Kühn warf Holt „Betrug an der ganzen Stadt“ vor.", true},
		{"in English", `Kühn called it "a gamble nobody needed".`, `Kühn called it "a desperate step nobody wanted".`, true},
		{"other marks", source, "Kühn sprach von einer »großartigen Lösung«.", true},

		{"another case", source, "Für Kühn ist es eine „vernünftige Lösung“.", false},
		{"words left out", source, "Kühn sprach von einer „vernünftigen … Lösung“.", false},
		{"words put in", source, "Kühn sprach von einer „Lösung für die ganze Stadt [Ulm]“.", false},
		{"words without marks", "Kühn hält das für eine vernünftige Lösung.", "Kühn sprach von einer „vernünftigen Lösung“.", false},
		{"another language", source, `Kühn called it "a great solution".`, false},
		{"a name", source, "Kühn sprach über das Projekt „Neue Mitte“.", false},
		{"a title", `Kühn praised the plan.`, `Kühn praised the film "The Long Road Home".`, false},
		{"a name without words of saying", source, "Das Schiff „Große Freiheit“ liegt in der Stadt.", false},
		{"one word in marks", source, "Die „vernünftige“ Lösung kostet Geld.", false},
		{"none", source, "Kühn sprach von einer großartigen Lösung.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told("", c.passage)
			claim := OfClaim(c.claim, "", time.Time{})
			e.Language = "de"
			if c.passage != source && claim.Language == "en" {
				e.Language = "en"
			}
			if got := claim.Misquotes(e, []factcheck.Evidence{*e}); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}
