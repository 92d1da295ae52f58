package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

func TestARowOfCountsHasAPlace(t *testing.T) {
	const votes, goals, seats, pair = "| Name | Stimmen |", "| Team | Goals | Matches |", "| Liste | Sitze |", "| Name | Stimmen | Punkte |"
	for _, c := range []struct {
		language, head string
		rows           []string
		row            int
		claim, want    string
	}{
		{"de", votes, []string{"| Ida Moll | 310 |", "| Rolf Hain | 295 |", "| ungültig | 400 |"}, 0, "Ida Moll erhielt die meisten Stimmen.", "Ida Moll: Stimmen 310 (1. Platz, die meisten Stimmen)."},
		{"de", votes, []string{"| Ida Moll | 310 |", "| Rolf Hain | 1295 |"}, 0, "Moll kam auf den zweiten Platz.", "Ida Moll: Stimmen 310 (2. Platz, nicht die meisten Stimmen)."},
		{"en", goals, []string{"| Tarn Rovers | 9 | 4 |", "| Holt Town | 12 | 4 |", "| Esk United | 3 | 4 |"}, 2, "Esk United came third.", "Esk United: Goals 3 (3rd place, not the most goals)."},

		{"de", votes, []string{"| Ida Moll | 310 |", "| Rolf Hain | 310 |"}, 0, "Ida Moll erhielt die meisten Stimmen.", ""},           // both have as many
		{"de", votes, []string{"| Ida Moll | 310 |", "| Rolf Hain | 295 |"}, 1, "Ida Moll erhielt die meisten Stimmen.", ""},           // another row
		{"de", votes, []string{"| Ida Moll | 310 |", "| Rolf Hain | 295 |"}, 0, "Ida Moll erhielt nicht die meisten Stimmen.", ""},     // a negation
		{"de", votes, []string{"| Ida Moll | 310 |", "| Rolf Hain | – |"}, 0, "Ida Moll erhielt die meisten Stimmen.", ""},             // one is unknown
		{"de", votes, []string{"| Ida Moll | 310 |", "| Rolf Hain | 295 |"}, 0, "Ida Moll erhielt die meisten Punkte.", ""},            // of another sort
		{"de", votes, []string{"| Ida Moll | 310 |", "| Rolf Hain | 295 |"}, 0, "Ida Moll erhielt 310 Stimmen.", ""},                   // no place
		{"de", votes, []string{"| Gesamt | 605 |", "| Rolf Hain | 295 |"}, 0, "Gesamt kam auf den ersten Platz.", ""},                  // the total
		{"de", seats, []string{"| Hafenliste | 31 |", "| Union | 29 |"}, 0, "Die Hafenliste kam auf den ersten Platz.", ""},            // no votes
		{"de", pair, []string{"| Ida Moll | 310 | 2 |", "| Rolf Hain | 295 | 8 |"}, 0, "Ida Moll belegte den ersten Platz.", ""},       // by which
		{"de", votes, []string{"| Ida Moll | 310 |"}, 0, "Ida Moll kam auf den ersten Platz.", ""},                                     // alone
		{"de", votes, []string{"| Ida Moll | 310 |", "| Rolf Hain | 295 |"}, 0, "Ida Moll wohnt auf dem Platz der ersten Stunde.", ""}, // a square
	} {
		e := factcheck.Evidence{Source: &factcheck.Source{}, Language: c.language, Passage: factcheck.Passage{Text: c.rows[c.row], Context: c.head, Table: &factcheck.Table{Rows: c.rows}}}
		list := OfClaim(c.claim, "", time.Time{}).OwnRows([]factcheck.Evidence{e})
		got := ""
		if len(list) > 0 && list[0].Passage.Rank.Place > 0 {
			got, _ = evidence.NamedCells(&list[0])
		}
		if got != c.want {
			t.Errorf("%q beside %q: %q, want %q", c.rows[c.row], c.claim, got, c.want)
		}
	}
}

func TestAnotherPlaceThanThatOfARowIsNone(t *testing.T) {
	for claim, want := range map[string]bool{
		"Ida Moll kam auf den zweiten Platz.":   false,
		"Ida Moll came second.":                 false,
		"Ida Moll finished in 2nd place.":       false,
		"Ida Moll kam auf Platz 2.":             false,
		"Ida Moll came fourth.":                 true,
		"Ida Moll kam auf Platz 3.":             true,
		"Ida Moll kam auf den dritten Platz.":   true,
		"Ida Moll got the most votes.":          true,
		"Ida Moll bekam im ersten Gang Stimmen": false,
	} {
		e := &factcheck.Evidence{Passage: factcheck.Passage{Rank: factcheck.Rank{Column: 1, Place: 2}}}
		if got := OfClaim(claim, "", time.Time{}).otherPlace(e); got != want {
			t.Errorf("%q: %t", claim, got)
		}
	}
}
